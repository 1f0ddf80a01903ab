# Importaciones.

feeds-title = Importaciones
feeds-lede = Incorpore fichas desde un libro, una tabla o JSON. Primero verá lo que cambiaría; no se escribe nada hasta que usted lo indique.
feeds-file = Archivo
feeds-file-hint = Libro (XLSX, XLS, ODS), CSV, JSON o JSON por líneas. 100 MB como máximo.
feeds-mapping-optional = Correspondencia
feeds-button-look = Ver lo que cambiaría
feeds-known-heads = Encabezados de columna reconocidos por sí solos
feeds-known-heads-lede = Cada campo por su nombre en cualquiera de los seis idiomas o por su código.
feeds-column-code = Código
feeds-column-row = Fila
feeds-column-source = Columna
feeds-column-field = Campo
feeds-runs = Importaciones realizadas
feeds-runs-empty = Todavía no se ha importado nada.
feeds-run = Importación { $n }
feeds-brought = { $file }, { $when }
feeds-state-reading = En lectura
feeds-state-ready = Le espera
feeds-state-refused = No se puede leer
feeds-state-applying = En aplicación
feeds-state-applied = Aplicada
feeds-state-undoing = Anulación en curso
feeds-state-undone = Anulada
feeds-state-discarded = Descartada
feeds-at-work = El archivo se está procesando. Puede salir de esta página; el trabajo continúa.
feeds-at-work-rows = { $n ->
    [one] { $n } fila hasta ahora
    [many] { $n } de filas hasta ahora
   *[other] { $n } filas hasta ahora
}
feeds-look-again = Actualizar
feeds-found-format = Leído como
feeds-found-sheet = Hoja
feeds-found-encoding = Codificación
feeds-found-delimiter = Separador de celdas
feeds-found-head = Fila de encabezados
feeds-found-items = Ruta de los elementos
feeds-counts = Qué hacen las filas
feeds-verdict-new = Nuevas
feeds-verdict-changed = Modificadas
feeds-verdict-unchanged = Sin cambios
feeds-verdict-conflict = En conflicto
feeds-verdict-blocked = Retenidas
feeds-about-new = Se añade una ficha.
feeds-about-changed = La ficha toma lo que dice la fuente.
feeds-about-unchanged = La ficha ya dice lo mismo.
feeds-about-conflict = Modificada en la fuente y aquí desde la última importación. La ficha queda como está.
feeds-about-blocked = Primero hay que corregir algo en la fuente.
feeds-n-new = { $n ->
    [one] { $n } ficha nueva
    [many] { $n } de fichas nuevas
   *[other] { $n } fichas nuevas
}
feeds-n-changed = { $n ->
    [one] { $n } ficha modificada
    [many] { $n } de fichas modificadas
   *[other] { $n } fichas modificadas
}
feeds-n-unchanged = { $n ->
    [one] { $n } ficha sin cambios
    [many] { $n } de fichas sin cambios
   *[other] { $n } fichas sin cambios
}
feeds-n-conflict = { $n ->
    [one] { $n } conflicto
    [many] { $n } de conflictos
   *[other] { $n } conflictos
}
feeds-n-blocked = { $n ->
    [one] { $n } fila retenida
    [many] { $n } de filas retenidas
   *[other] { $n } filas retenidas
}
feeds-said-applied = Las filas se han aplicado.
feeds-said-nothing = No se ha escrito nada.
feeds-said-undone = La importación { $n } se ha anulado.
feeds-rows-of = Filas: { $value }
feeds-rows-shown = Se muestran las { $n } primeras filas; el archivo descargable las contiene todas.
feeds-place-row = fila { $value }
feeds-warning = Advertencia
feeds-error = Error
feeds-blocker = No se puede tomar
feeds-download-problems = Filas con lo que hay que corregir:
feeds-problems-cure = Qué hacer
feeds-problems-what = Qué está mal
feeds-apply = Aplicar
feeds-apply-all = Todas las filas o ninguna
feeds-apply-clean = Solo las filas sin conflicto ni error
feeds-apply-which = Qué filas
feeds-apply-lede = Todos las ven al mismo tiempo. Más tarde podrá anular toda la importación.
feeds-discard = Descartar
feeds-undo = Anular la importación
feeds-undo-lede = Las fichas que añadió la importación se retiran; las modificadas vuelven a ser como eran.
feeds-undo-reason = Motivo, que todos pueden leer
feeds-undo-partly = Dejar como están las fichas que alguien modificó después
feeds-map = Columnas y campos
feeds-map-lede = Para cada campo, elija la columna que lo llena. Los campos sin columna quedan como están.
feeds-map-none = Ninguna
feeds-map-first-rows = Primeras filas del archivo
feeds-map-items = Ruta de los elementos
feeds-map-items-hint = JSONPath, por ejemplo $.name[*] para los elementos de una lista llamada name.
feeds-map-use = Usar esta correspondencia
feeds-map-save = Guardar esta correspondencia con un nombre
feeds-map-name = Nombre de la correspondencia
feeds-map-download = La correspondencia como archivo
feeds-done-started = El archivo ha llegado. Se está examinando lo que cambiaría.
feeds-done-applied = La importación se está aplicando.
feeds-done-discarded = La importación se ha descartado. No se ha escrito nada.
feeds-done-undo = La importación se está anulando.
feeds-done-mapped = El archivo se lee de nuevo con esta correspondencia.
feeds-done-kept = La correspondencia se ha guardado.
feeds-error-file = Elija un archivo.
feeds-error-held = Filas retenidas: { $n }. Corríjalas en la fuente o tome solo las demás.
feeds-error-nothing = No hay ninguna fila que se pueda tomar.
feeds-error-reason = Indique el motivo.
feeds-error-built-upon = Fichas modificadas después: { $n }. Indique que se dejan como están, o no anule nada.
feeds-error-name = Escriba un nombre de 80 caracteres como máximo.
feeds-refused-unreadable = No se puede leer el archivo: { $cause }.
feeds-refused-empty = El archivo está vacío.
feeds-refused-too-large = El archivo supera los { $limit } MB.
feeds-refused-unknown-format = No es un libro ni una tabla ni JSON, diga lo que diga el nombre del archivo.
feeds-refused-not-a-table = Es un documento de oficina, pero no un libro.
feeds-refused-damaged = El archivo está dañado o incompleto.
feeds-refused-password = El libro está protegido con contraseña.
feeds-refused-macros = El libro contiene macros.
feeds-refused-bomb = Descomprimido, el libro ocuparía { $size } MB.
feeds-refused-too-many-cells = La hoja { $sheet } tiene más de { $limit } celdas.
feeds-refused-no-sheet = No existe la hoja { $sheet }. Existen: { $sheets }.
feeds-refused-no-head = No se ha encontrado ninguna fila con encabezados de columna.
feeds-refused-merged-head = En la hoja { $sheet } hay encabezados combinados en { $cell }.
feeds-refused-open-quote = Una comilla abierta antes de la fila { $row } no se cierra nunca.
feeds-refused-no-encoding = No existe la codificación { $encoding }.
feeds-refused-json-encoding = El JSON no está escrito en UTF-8.
feeds-refused-json-deep = El JSON está demasiado anidado, línea { $line }, columna { $column }.
feeds-refused-json-twice = Un nombre aparece dos veces en un mismo objeto, línea { $line }, columna { $column }.
feeds-refused-json-syntax = Este JSON no es correcto, línea { $line }, columna { $column }: { $cause }.
feeds-refused-json-line-long = La línea { $row } supera 1 MB.
feeds-refused-path-wrong = La ruta { $path } es incorrecta en la posición { $position }: { $cause }.
feeds-refused-path-nothing = La ruta { $path } no encuentra nada.
feeds-refused-path-too-much = La ruta { $path } encuentra más de { $limit } elementos.
feeds-refused-items-unknown = No está claro qué lista del JSON contiene los elementos.
feeds-refused-reader-missing = No se ha podido iniciar el lector de archivos.
feeds-refused-too-heavy = La lectura del archivo exige más memoria o tiempo del permitido.
feeds-refused-columns-missing = Faltan en el archivo columnas de la correspondencia: { $columns }.
feeds-refused-fields-unknown = La correspondencia nombra campos que no existen: { $fields }.
feeds-refused-not-mapped = Ninguna columna llena el campo { $field }, necesario en toda ficha.
feeds-refused-cure-save = Guárdelo de nuevo como XLSX, CSV o JSON y tráigalo otra vez.
feeds-refused-cure-password = Quite la contraseña y tráigalo otra vez.
feeds-refused-cure-macros = Guárdelo como libro sin macros (XLSX) y tráigalo otra vez.
feeds-refused-cure-smaller = Divídalo en archivos más pequeños, o tráigalo como CSV o JSON por líneas.
feeds-refused-cure-head = Dé a cada columna una celda con su nombre, todas en una fila, o elija usted las columnas.
feeds-refused-cure-text = Guárdelo en UTF-8 y tráigalo otra vez.
feeds-refused-cure-json = Corríjalo donde se produce el archivo y tráigalo otra vez.
feeds-refused-cure-path = Corrija la ruta. $.name[*] encuentra los elementos de una lista llamada name.
feeds-refused-cure-again = Inténtelo de nuevo. Si persiste, avise al administrador.
feeds-problem-ragged = La fila no tiene tantas celdas como el encabezado.
feeds-cure-ragged = Busque en esta fila un separador de más o de menos.
feeds-problem-encoding = Hay letras dañadas en esta fila: { $value }
feeds-cure-encoding = Guarde todo el archivo en una sola codificación, mejor UTF-8.
feeds-problem-json = Esta línea no es JSON correcto: { $value }
feeds-cure-json = Corríjala donde se produce el archivo.
feeds-problem-unknown = «{ $value }» no se conoce en este campo.
feeds-cure-unknown = Escriba un código o una etiqueta de la lista, en cualquiera de los seis idiomas. Separe varios con punto y coma.
feeds-problem-code-as-day = La hoja de cálculo ha convertido un código en la fecha { $value }.
feeds-cure-code-as-day = Dé a la columna formato de texto y escriba el código de nuevo.
feeds-problem-broken-cell = La celda muestra el error { $value }.
feeds-cure-broken-cell = Corrija la fórmula o escriba el valor mismo.
feeds-problem-several = Varios valores para un campo que admite uno: { $value }
feeds-cure-several = Deje un solo valor.
feeds-problem-empty = Esta celda no debe estar vacía.
feeds-cure-empty = Complétela.
feeds-problem-year = «{ $value }» no es un año.
feeds-cure-year = Escriba el año con cuatro cifras.
feeds-problem-serial-day = El número { $value } es una fecha que ha perdido su formato.
feeds-cure-serial-day = Dé a la celda formato de fecha o escriba el año con cuatro cifras.
feeds-problem-day = «{ $value }» no es una fecha.
feeds-cure-day = Escriba año, mes y día: 2027-06-30.
feeds-problem-day-ambiguous = «{ $value }» puede ser dos fechas distintas.
feeds-cure-day-ambiguous = Escriba año, mes y día, o indique el orden de las fechas en la correspondencia.
feeds-problem-address = «{ $value }» no es una dirección web.
feeds-cure-address = Escriba la dirección completa, desde https://.
feeds-problem-money = No se ha entendido el importe de «{ $value }»; se conserva el texto.
feeds-cure-money = Escriba el número y la moneda, por ejemplo 1,4 millones EUR.
feeds-problem-key-twice = La clave { $value } aparece dos veces en el archivo.
feeds-cure-key-twice = Dé a cada ficha una clave propia.
feeds-problem-row-twice = La misma ficha aparece dos veces en el archivo.
feeds-cure-row-twice = Deje una de las filas o añada una columna con una clave.
feeds-problem-missing = Están vacíos campos que las personas deben completar: { $value }.
feeds-cure-missing = La ficha se toma y muestra lo que falta. Añada columnas si la fuente sabe más.
feeds-problem-too-long = El texto es más largo de lo que admite el campo.
feeds-cure-too-long = Acórtelo.
feeds-problem-rule = Los valores no concuerdan entre sí.
feeds-cure-rule = Compare los años y compruebe que cada cifra tiene unidad, año y fuente.
feeds-problem-other-party = La ficha nombra a otra Parte: { $value }
feeds-cure-other-party = Traiga solo fichas de su propia Parte.
feeds-problem-other-record = La clave designa una ficha que no es suya.
feeds-cure-other-record = Use otra clave.
feeds-problem-not-published = La ficha de esta clave no está publicada.
feeds-cure-not-published = Publíquela o muéstrela primero, o use otra clave.

feeds-state-fetching = En descarga
feeds-state-nothing-new = Sin novedades
feeds-of-feed = Del canal de datos
feeds-cleared = Las filas sin problemas y el archivo se eliminaron el { $value }; se conservan los totales y los problemas.
feeds-feeds = Canales de datos
feeds-feeds-lede = Un canal de datos es una dirección que se consulta periódicamente. Cada consulta es una importación como las demás, con lo que cambiaría, y puede anularse.
feeds-next = Próxima: { $value }
feeds-feed-new = Nuevo canal de datos
feeds-feed-edit = Modificar el canal de datos
feeds-feed-lede = Libro, tabla o JSON en una dirección de la web. La primera vez muestra lo que cambiaría antes de escribir nada.
feeds-feed-save = Guardar
feeds-feed-name = Nombre
feeds-feed-name-hint = Todos pueden leerlo en las fichas que proceden de aquí.
feeds-feed-address = Dirección
feeds-feed-address-hint = Empieza por https://. Lo que sigue a un signo de interrogación no se muestra a nadie de fuera.
feeds-feed-mapping = Correspondencia
feeds-feed-mapping-hint = Si se deja vacía, se halla a partir de las columnas y se conserva desde la primera importación.
feeds-feed-mapping-found = Hallada a partir de las columnas
feeds-feed-mapping-own = La propia
feeds-feed-mapping-kept = Como está ahora
feeds-feed-sheet = Hoja
feeds-feed-sheet-hint = De un libro; si se deja vacío, la primera que contenga algo.
feeds-feed-items = Ruta de los elementos
feeds-feed-items-hint = De JSON, por ejemplo $.name[*] para los elementos de una lista llamada name; si se deja vacío, se halla.
feeds-feed-when = Cuándo se consulta
feeds-feed-next = Próxima vez
feeds-feed-rhythm = Frecuencia
feeds-rhythm-hand = Solo a petición
feeds-rhythm-daily = Cada día
feeds-rhythm-weekly = Cada semana
feeds-rhythm-monthly = Cada mes
feeds-feed-hour = Hora
feeds-feed-hour-hint = De 0 a 23, tiempo universal (UTC)
feeds-feed-weekday = Día de la semana
feeds-feed-weekday-hint = Para cada semana
feeds-feed-day = Día del mes
feeds-feed-day-hint = Para cada mes, de 1 a 28
feeds-weekday-1 = lunes
feeds-weekday-2 = martes
feeds-weekday-3 = miércoles
feeds-weekday-4 = jueves
feeds-weekday-5 = viernes
feeds-weekday-6 = sábado
feeds-weekday-7 = domingo
feeds-schedule-daily = Cada día a las { $hour } UTC
feeds-schedule-weekly = Cada semana ({ $weekday }) a las { $hour } UTC
feeds-schedule-monthly = Cada mes (día { $day }) a las { $hour } UTC
feeds-feed-alone = Quién aplica
feeds-alone-no = Una persona lo revisa antes
feeds-alone-yes = El programa, si ninguna fila está retenida ni en conflicto
feeds-feed-run = Consultar ahora
feeds-feed-pause = Suspender
feeds-feed-resume = Reanudar
feeds-feed-end = Finalizar definitivamente
feeds-feed-state-on = Activo
feeds-feed-state-paused = Suspendido
feeds-feed-state-ended = Finalizado
feeds-feed-state-broken = Averiado
feeds-feed-state-waiting = Le espera
feeds-feed-waits = Una importación le espera:
feeds-since = Desde el { $value }
feeds-done-saved = El canal de datos se ha guardado.
feeds-done-fetching = Se está consultando la dirección.
feeds-done-paused = El canal de datos está suspendido.
feeds-done-resumed = El canal de datos vuelve a estar activo.
feeds-done-ended = El canal de datos ha finalizado. Sus importaciones y fichas permanecen.
feeds-error-name-taken = Otro canal de datos tiene este nombre.
feeds-error-address = Escriba una dirección completa que empiece por https:// y no contenga contraseña.
feeds-error-hour = Indique una hora de 0 a 23.
feeds-error-day = Indique un día del 1 al 28, que todos los meses tienen.
feeds-refused-address-wrong = No se puede consultar esta dirección, u otra a la que remite: debe empezar por https:// y no contener contraseña.
feeds-refused-address-unknown = El nombre { $host } es desconocido.
feeds-refused-address-inside = { $host } conduce a una red privada, donde no se consulta nada.
feeds-refused-address-silent = { $host } no responde o la conexión no es segura.
feeds-refused-address-slow = { $host } tarda demasiado en responder.
feeds-refused-address-gone = Ya no hay nada en la dirección.
feeds-refused-address-refused = El servidor no nos entrega el archivo.
feeds-refused-address-status = El servidor responde con el código { $status }.
feeds-refused-address-redirects = La dirección remite sin fin de una a otra.
feeds-refused-address-kept = No se ha podido conservar lo descargado.
feeds-refused-target-missing = Esta instalación no puede importar { $target }.
feeds-refused-rows-none = El archivo ya no tiene filas.
feeds-refused-column-empty = La columna { $columns } está vacía en todas las filas.
feeds-refused-cure-address = Compruebe que la dirección se abre en un navegador y corríjala en el canal de datos.
feeds-refused-cure-source = Consulte a quienes mantienen la fuente. La próxima consulta lo intentará de nuevo.
feeds-mail-broken-subject = Canal de datos averiado: { $feed }
feeds-mail-broken-text = El canal de datos «{ $feed }» ya no aporta nada. { $what } { $cure } No se ha escrito nada y los visitantes no ven nada de ello. Recibirá otro mensaje cuando vuelva a funcionar.
feeds-mail-mended-subject = Canal de datos restablecido: { $feed }
feeds-mail-mended-text = El canal de datos «{ $feed }» vuelve a funcionar. No tiene que hacer nada.
feeds-mail-waiting-subject = Una importación le espera: { $feed }
feeds-mail-waiting-text = El canal de datos «{ $feed }» trae novedades. Abra el enlace, vea lo que cambiaría y aplíquelo o descártelo.
feeds-problem-merged = La ficha de esta clave se fusionó en { $value }; la fila pasa a ella.
feeds-cure-merged = No hay que hacer nada. Si esa ficha tiene su propia fila en la fuente, vale la suya.
feeds-target = Qué se importa
feeds-error-mapping = Esta correspondencia es para otras fichas. Elija una para lo que se importa.
# used: dynamic
feeds-refused-rows-many = El archivo tiene más de { $limit } filas, que se escriben juntas.
# used: dynamic
feeds-problem-not-a-party = { $value } no es Parte en la Convención aquí.
# used: dynamic
feeds-cure-not-a-party = Los nombres de las Partes vienen con el programa. Quite la fila; si el Estado se ha adherido, pida al administrador la versión que lo conoce.
# used: dynamic
feeds-problem-not-owed = Esta Parte no tiene la obligación para la que figura { $value }.
# used: dynamic
feeds-cure-not-owed = Vacíe la celda, o mire si corresponde a otra Parte.
# used: dynamic
feeds-problem-article-29 = El día { $value } no se sigue del depósito según el artículo 29 y no se toma.
# used: dynamic
feeds-cure-article-29 = Compruebe el día del depósito. Si no se conoce, dé en su lugar un día límite con su prueba.
# used: dynamic
feeds-problem-before-adoption = El día del depósito es anterior al 20 de octubre de 2005, cuando se aprobó la Convención.
# used: dynamic
feeds-cure-before-adoption = Escriba el día en que se depositó el instrumento.
# used: dynamic
feeds-problem-own-people = { $value } tiene aquí sus propias personas, que son las únicas que cambian su ficha.
# used: dynamic
feeds-cure-own-people = Quite la fila, o pida a la organización que cambie su ficha.
# used: dynamic
feeds-problem-name-several = Varias organizaciones se llaman aquí { $value } en este país.
# used: dynamic
feeds-cure-name-several = Dé nuestro identificador como clave.
# used: dynamic
feeds-problem-email = «{ $value }» no es una dirección de correo electrónico.
# used: dynamic
feeds-cure-email = Escriba una dirección de la organización, por ejemplo contact@example.org.
# used: dynamic
feeds-problem-plain-name = Un nombre no lleva saltos de línea ni direcciones web: { $value }
# used: dynamic
feeds-cure-plain-name = Escriba solo el nombre oficial.
