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
