### Messages of measures and good practices.

## Public list

measures-list-lede = Políticas, medidas y buenas prácticas registradas por las Partes y otros agentes.
measures-added-since = Añadidas desde
measures-added-since-hint = Año-mes-día, por ejemplo 2026-11-22. Las fichas de los documentos fundacionales cuentan desde el primer día de su mes.
measures-added-after = Añadidas desde el { $value }
measures-found =
    { $n ->
        [one] { $n } medida
       *[other] { $n } medidas
    }
measures-none-found = Ninguna medida cumple todos estos criterios. Quite alguno de los filtros:
measures-see-practices = Buenas prácticas de las dos primeras ediciones
measures-see-since-2018 = Añadidas desde diciembre de 2018
measures-feed-title = Medidas, las más recientes primero
measures-cite-as = Gestores de referencias:
measures-sheet-name = Medidas
measures-sheet-licence = Las medidas de las Partes son públicas, reutilizables citando la fuente; la Parte conserva sus derechos.
measures-error-sheet-rows = Un libro contiene { $n } filas. Acote la lista o tome el CSV o el NDJSON, que lo contienen todo.
measures-facet-group = Grupo regional
measures-facet-practice = Buena práctica, edición
measures-no-party = No vinculada a ninguna Parte en particular
measures-by-organization = de una organización, sin revisar
measures-untitled = Aún sin título
measures-until = hasta { $value }

## Finding

measures-filter-words = { $first }: { $second }
measures-facet-ldc = País menos adelantado
measures-facet-sids = Pequeño Estado insular en desarrollo
measures-facet-actor = Tipo de organismo responsable
measures-facet-designation = Designación
measures-facet-money = Recursos financieros indicados
measures-facet-amount = Importe por moneda
measures-facet-holder = Titular
measures-facet-empty = Ninguna de estas medidas tiene un valor aquí.
measures-not-designated = No designada
measures-amount-range = de { $first } a menos de { $second }
measures-years = Año de inicio entre
measures-year-first = Primer año
measures-year-last = Último año
measures-years-from = Iniciadas en { $value } o después
measures-years-to = Iniciadas en { $value } o antes
measures-views = Vistas de este resultado
measures-view-list = Lista
measures-view-table = Tabla
measures-view-cards = Fichas
measures-view-tiles = Por región
measures-view-timeline = Cronología
measures-view-counts = Recuentos
measures-no-year = Sin año de inicio
measures-counts-by = Contar por
measures-counts-caption = Medidas por: { $value }
measures-counts-bar = Barra
measures-counts-note = Una medida con varios valores cuenta en cada uno de ellos; por eso la suma puede superar el total.
measures-tiles-none = Ninguna
measures-tiles-note = Una medida de varias Partes cuenta para cada una de ellas.
measures-compare-pick = Comparar
measures-compare-chosen = Comparar las medidas elegidas

measures-alike = Medidas parecidas
measures-alike-words = En ambos textos: { $value }
measures-compare-with = Comparar con otras medidas
measures-compare-title = Medidas una junto a otra
measures-compare-lede = Hasta cuatro medidas, pregunta por pregunta. Lo que una de ellas no indica se señala como tal.
measures-compare-none = Aún no se ha elegido ninguna medida. Busque la primera.
measures-compare-add = Añadir una medida
measures-compare-remove = Quitar de la comparación
measures-compare-same = igual en todas
measures-compare-differences = Mostrar solo las diferencias
measures-compare-everything = Mostrar todo
measures-compare-missing = Una de las medidas elegidas no es pública o no existe; se ha omitido.
measures-compare-question = Pregunta
measures-error-compare = Elija cuatro medidas como máximo. Vuelva atrás y quite algunas.

measures-compare-years = Años

measures-searches = Búsquedas guardadas
measures-searches-lede = Solo usted las ve. Cada una es también un canal y, si lo desea, le envía las novedades por correo.
measures-searches-empty = Aún no hay nada guardado. Busque entre las medidas y guarde lo que quiera seguir.
measures-searches-filters = Lo que encuentra
measures-searches-everything = Todas las medidas
measures-search-save = Guardar esta búsqueda
measures-search-change = Cambiar una búsqueda guardada
measures-search-name = Nombre de la búsqueda
measures-search-digest = Correo con las novedades
measures-search-see = Ver el resultado
measures-search-delete = Eliminar esta búsqueda
measures-digest-never = Ningún correo
measures-digest-weekly = Una vez por semana
measures-digest-daily = Una vez al día
measures-done-search = La búsqueda está guardada.
measures-done-search-deleted = La búsqueda está eliminada.
measures-stop-title = Correos de una búsqueda guardada
measures-stop-ask = No recibirá más correos de esta búsqueda. La búsqueda sigue guardada.
measures-stop-button = Detener los correos
measures-stop-done = Los correos se han detenido. La búsqueda sigue guardada.
measures-digest-subject =
    { $n ->
        [one] { $n } medida nueva en una búsqueda que usted guardó
        [many] { $n } de medidas nuevas en una búsqueda que usted guardó
       *[other] { $n } medidas nuevas en una búsqueda que usted guardó
    }
measures-digest-opening = Nuevo en su búsqueda «{ $value }»:
measures-digest-all = Todas las medidas de esta búsqueda: { $value }
measures-digest-stop = Para detener estos correos sin iniciar sesión: { $value }
measures-error-search-name = Dé un nombre a la búsqueda
measures-error-searches-full = Ha guardado tantas búsquedas como es posible. Elimine una primero.

measures-compare-offered = Elija una para añadirla:

## Record

measures-designated-edition = Buena práctica, edición de { $value }
measures-added-on = Añadida
measures-imported = Importado el { $when } de { $file } (importación { $n })
measures-imported-feed = Importado el { $when } de { $file } por el canal de datos { $feed } (importación { $n })
measures-to-imports = Importar de un libro o una tabla
measures-last-changed = Última modificación: { $value }
measures-source-line = Fuente: { $first }. Última modificación: { $second }
measures-citation = { $holder }. { $title }. Polyphony, { $version }, { $day }. { $address }
measures-citation-no-holder = { $title }. Polyphony, { $version }, { $day }. { $address }
measures-figure-of-year = { $first } ({ $second })
measures-unnamed =
    { $n ->
        [one] { $n } persona o grupo que no pidió ser nombrado
       *[other] { $n } personas o grupos que no pidieron ser nombrados
    }
measures-disclaimer = El contenido es el del titular de la medida. La plataforma no lo modifica.
measures-founding-wording = El texto se redactó para esta plataforma a partir del documento fundacional. No es oficial. La clasificación obedece a un criterio editorial.
measures-copy-link = Copiar el enlace
measures-copied = Copiado
measures-related-all = Todas las medidas de esta actividad
measures-withdrawn-title = Esta medida se ha retirado
measures-withdrawn-text = Su dirección se conserva, con el motivo y la fecha.
measures-hidden-title = Esta medida está oculta por ahora
measures-hidden-text = La Secretaría la ocultó por el motivo aquí indicado. Puede volver a mostrarse.
measures-reason = Motivo

## Fields

measures-field-title = Título
measures-field-language = Idioma de la ficha
measures-field-other_language = Segundo idioma
measures-field-title_other = Título en el segundo idioma
measures-field-features = Características principales
measures-field-features_other = Características principales en el segundo idioma
measures-field-results = Resultados
measures-field-results_other = Resultados en el segundo idioma
measures-field-holders = Partes titulares de la medida
measures-field-other_holder = Otro titular
measures-field-partners = Partes asociadas
measures-field-territory = Territorio o región
measures-field-activities = Actividades
measures-field-areas = Áreas de seguimiento
measures-field-objectives = Objetivos de la Convención
measures-field-sdg = Metas de los ODS
measures-field-instruments = Tipos de instrumentos
measures-field-domains = Ámbitos culturales
measures-field-chain = Cadena de valor
measures-field-groups = Grupos destinatarios
measures-field-bodies = Organismos responsables
measures-field-year_start = Año de inicio
measures-field-year_end = Año de fin
measures-field-period = Período
measures-field-money = Recursos financieros
measures-field-figures = Cifras
measures-field-components = Componentes
measures-field-links = Enlaces
measures-field-makers = Quién lo hizo posible
measures-field-note = Nota
measures-field-source_kind = Tipo de fuente
measures-field-source_document = Documento
measures-field-source_position = Lugar en el documento
measures-field-features-hint = Qué hace, para quién y cómo. Párrafos sencillos.
measures-field-period-hint = En palabras, si ningún año resulta adecuado.
measures-field-other_holder-hint = Nombre de la organización titular, si no es una Parte.
measures-field-makers-hint = Personas o grupos. Un nombre solo se hace público con consentimiento.
measures-row = N.º { $n }
measures-row-name = Nombre
measures-row-kind = Tipo
measures-row-amount = Importe
measures-row-currency = Moneda
measures-row-purpose = Destino
measures-row-wording = Texto de la fuente
measures-row-qualifier = Palabra antes del número
measures-row-value = Número
measures-row-unit = Unidad
measures-row-meaning = Qué cuenta
measures-row-url = Dirección web
measures-row-maker = Nombre de la persona o del grupo
measures-row-named = Consiente en que se publique su nombre
measures-row-contact = Consiente en que se establezca contacto
measures-row-currency-hint = Tres letras, por ejemplo XOF.
measures-second-language = En un segundo idioma
measures-group-what = De qué se trata
measures-group-who = Quién
measures-group-when = Cuándo
measures-group-kind = Clasificación

## Work

measures-work-title = Medidas de la Parte
measures-work-empty = Aún no hay medidas. Empiece por una que ya esté en vigor.
measures-new-title = Nueva medida
measures-new-lede = El borrador se guarda contenga lo que contenga. Hasta su publicación solo lo ven quienes trabajan para la Parte.
measures-still-missing =
    { $n ->
        [one] { $n } campo obligatorio está vacío
       *[other] { $n } campos obligatorios están vacíos
    }
measures-as-practice = Buena práctica: { $value }
measures-secretariat-title = Medidas de la Secretaría
measures-to-list-without-party = Las medidas públicas no vinculadas a ninguna Parte en particular
measures-new-lede-secretariat = El borrador se guarda contenga lo que contenga. Solo lo ve la Secretaría hasta su publicación.
measures-to-public-list = Las medidas públicas de la Parte
measures-to-record = La página pública
measures-conversation = Preguntas y respuestas
measures-edit-published = Esta medida es pública. Al guardar se crea una nueva versión pública; las anteriores siguen siendo legibles.
measures-yours = Lo suyo
measures-theirs = Lo de la otra persona
measures-keep-yours = Conservar lo mío
measures-keep-theirs = Conservar lo de la otra persona
measures-turn-focal-point = A la espera del punto de contacto
measures-turn-author = A la espera del miembro que la inició
measures-turn-party = A la espera de la Parte
measures-turn-secretariat = A la espera de la Secretaría

## Acts

measures-act-reason = Motivo, de la lista
measures-act-note = Nota
measures-act-public-reason = Motivo que todos pueden leer
measures-act-edition = Edición
measures-act-edition-hint = Año y mes, por ejemplo 2027-06.
measures-about-publish = Todos podrán leerla, citarla y descargarla.
measures-about-submit = El punto de contacto la leerá y la aceptará o devolverá.
measures-about-withdraw = El texto dejará de mostrarse. La dirección se conserva, con su motivo y la fecha. No se puede deshacer.
measures-about-hide = El texto no se muestra mientras está oculto; el motivo sí.
measures-about-propose = La Secretaría la leerá y podrá preguntar. Nada más cambia.
measures-about-not-designate = Solo la Parte que la propuso ve su nota. La medida sigue siendo pública.
measures-about-restore = El texto anterior pasa a ser una nueva versión. No se pierde ninguna.
measures-restore-version = Versión que se restablece: { $value }
measures-done-started = El borrador se ha guardado. Continúe abajo.
measures-done-saved = Guardado.
measures-done-published = Publicada. Ya puede leerla todo el mundo.
measures-done-submitted = Presentada. Se ha avisado al punto de contacto.
measures-done-proposed = Propuesta. Se ha avisado a la Secretaría.
measures-done-act = Hecho.

## Versions

measures-versions = Versiones
measures-versions-of = Versiones de { $value }
measures-version-now = La versión actual
measures-compare-with-now = Comparar con la versión actual
measures-compared = Comparación de las versiones { $first } y { $second }
measures-no-difference = El texto es igual en ambas.
measures-loaded = Cargada de los documentos fundacionales

## Desk

measures-desk-title = Buenas prácticas propuestas
measures-desk-caption = Lo que espera, de lo más antiguo a lo más reciente
measures-desk-empty = No hay propuestas en espera.
measures-desk-stage = Fase
measures-desk-days = Días
measures-desk-turn = A quién corresponde

## Mails

measures-mail-submitted-subject = Se presentó una medida: { $title }
measures-mail-submitted-text = Un miembro de su equipo presentó la medida «{ $title }». Léala y acéptela o devuélvala.
measures-mail-asked-subject = Se le consulta sobre: { $title }
measures-mail-asked-text = Se ha formulado una pregunta o solicitado una corrección sobre la medida «{ $title }». Se espera su respuesta.
measures-mail-answered-subject = Respondida: { $title }
measures-mail-answered-text = Se ha respondido a su pregunta sobre la medida «{ $title }».
measures-mail-decided-subject = Una decisión sobre: { $title }
measures-mail-decided-text = Hay una decisión sobre la medida «{ $title }». Ábrala para leer qué se decidió y por qué.
measures-mail-proposed-subject = Propuesta como buena práctica: { $title }
measures-mail-proposed-text = La medida «{ $title }» se ha propuesto como buena práctica y está a la espera de la Secretaría.
# used: dynamic
measures-mail-taken-back-subject = Ya no se propone: { $title }
# used: dynamic
measures-mail-taken-back-text = Se ha retirado la propuesta de la medida «{ $title }» como buena práctica. Aquí ya no hay nada pendiente para usted.

## Errors

measures-error-act = No se puede hacer en el estado actual, o no puede hacerlo usted. Abra de nuevo la ficha.
# used: dynamic
measures-error-part = No se le han asignado las medidas de su Parte. Diríjase al punto de contacto.
measures-error-title = Indique el título
measures-error-holders = Elija la Parte titular o indique otro titular
measures-error-holder-other = Cada Parte solo puede declarar sobre sí misma si es titular de una medida. Indique las demás Partes como asociadas.
measures-error-start = Indique el año de inicio o el período en palabras
measures-error-instruments = Elija al menos un tipo de instrumento
measures-error-activities = Elija al menos una actividad o un área de seguimiento
measures-error-features = Describa las características principales
measures-error-body = Indique el organismo responsable
measures-error-source = Elija el tipo de fuente
measures-error-makers = Nombre al menos una persona o grupo que lo hizo posible
measures-error-figure = Indique unidad, año y fuente de la cifra
measures-error-year-order = El año de fin es anterior al de inicio
measures-error-party = Elija Partes de la lista
measures-error-money = Indique un importe y una moneda, por ejemplo 1 250 000 y XOF
measures-error-note = Escriba una nota
measures-error-reason = Escriba el motivo; todos pueden leerlo
measures-error-edition = Indique año y mes, por ejemplo 2027-06

measures-column-key = Clave
measures-column-title = Título
measures-column-title_other = Título en el segundo idioma
measures-column-language = Idioma
measures-column-language_other = Segundo idioma
measures-column-party = Parte
measures-column-holder = Otro titular
measures-column-partner = Parte asociada
measures-column-territory = Territorio
measures-column-activity = Actividad
measures-column-area = Ámbito de seguimiento
measures-column-objective = Objetivo
measures-column-instrument = Tipo de instrumento
measures-column-domain = Ámbito cultural
measures-column-stage = Etapa de la cadena de valor
measures-column-target_group = Grupo destinatario
measures-column-body = Organismo responsable
measures-column-year = Año
measures-column-year_end = Año de finalización
measures-column-period = Período
measures-column-description = Descripción
measures-column-description_other = Descripción en el segundo idioma
measures-column-results = Resultados
measures-column-money = Recursos financieros
measures-column-link = Dirección web
measures-column-source = Fuente

## Optional parts

# used: dynamic
measures-topic-evaluation = Evaluación
# used: dynamic
measures-topic-targets = Metas y avances
# used: dynamic
measures-topic-law = Ley
# used: dynamic
measures-topic-proposals = Propuestas sobre el proyecto de ley
# used: dynamic
measures-topic-transposition = Transposición por los Estados miembros
# used: dynamic
measures-topic-help = Contactos de ayuda
# used: dynamic
measures-topic-plan = Plan o estrategia
# used: dynamic
measures-topic-institution = Institución
# used: dynamic
measures-topic-working-group = Grupo de trabajo
measures-topics-more = Añadir una parte
measures-topics-more-hint = Se guarda lo que ha escrito y luego se abren los campos de la parte.
# used: dynamic
measures-part-evaluation = Evaluación
# used: dynamic
measures-part-evaluation-state = ¿Se ha evaluado?
# used: dynamic
measures-part-evaluation-on = Fecha de la evaluación
# used: dynamic
measures-part-evaluation-on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-evaluation-by = Quién la evaluó
# used: dynamic
measures-part-evaluation-findings = Conclusiones
# used: dynamic
measures-part-evaluation-url = Dirección web de la evaluación
# used: dynamic
measures-part-target = Metas
# used: dynamic
measures-part-target-title = Qué se quiere alcanzar
# used: dynamic
measures-part-target-value = Valor de la meta
# used: dynamic
measures-part-target-unit = Unidad
# used: dynamic
measures-part-target-year = Plazo
# used: dynamic
measures-part-target-present = Valor actual
# used: dynamic
measures-part-target-present_on = Fecha del valor actual
# used: dynamic
measures-part-target-present_on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-target-source = Fuente
# used: dynamic
measures-part-law = Ley
# used: dynamic
measures-part-law-number = Número
# used: dynamic
measures-part-law-on = Fecha de la ley
# used: dynamic
measures-part-law-on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-law-articles = Artículos
# used: dynamic
measures-part-law-duties = Obligaciones de las plataformas
# used: dynamic
measures-part-law-transpose_by = Plazo de transposición
# used: dynamic
measures-part-law-transpose_by-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-law-url = Dirección web del texto
# used: dynamic
measures-part-stage = Etapas
# used: dynamic
measures-part-stage-stage = Etapa
# used: dynamic
measures-part-stage-on = Fecha
# used: dynamic
measures-part-stage-on-hint = Año-mes-día. Déjelo vacío si la etapa aún se espera.
# used: dynamic
measures-part-stage-note = Nota
measures-stage-awaited = se espera
# used: dynamic
measures-part-proposal = Propuestas
# used: dynamic
measures-part-proposal-by = Quién la hizo
# used: dynamic
measures-part-proposal-words = Propuesta
# used: dynamic
measures-part-proposal-fate = Resultado
# used: dynamic
measures-part-proposal-reason = Motivo
# used: dynamic
measures-part-transposition = Transposición
# used: dynamic
measures-part-transposition-party = Estado miembro
# used: dynamic
measures-part-transposition-text = Texto nacional
# used: dynamic
measures-part-transposition-on = Fecha del texto nacional
# used: dynamic
measures-part-transposition-on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-transposition-url = Dirección web
measures-carried = Situación
# used: dynamic
measures-carried-done = transpuesta
# used: dynamic
measures-carried-late = con retraso
# used: dynamic
measures-carried-pending = pendiente
measures-carried-on = Situación en la fecha
measures-carried-caption = Estados miembros de la Unión Europea, { $value }
# used: dynamic
measures-part-help = Contactos de ayuda
# used: dynamic
measures-part-help-party = Parte
# used: dynamic
measures-part-help-name = Nombre del organismo
# used: dynamic
measures-part-help-name-hint = Un organismo o servicio, no una persona.
# used: dynamic
measures-part-help-reach = Cómo contactar
# used: dynamic
measures-part-help-url = Dirección web
# used: dynamic
measures-part-plan = Plan
# used: dynamic
measures-part-plan-year_start = Primer año
# used: dynamic
measures-part-plan-year_end = Último año
# used: dynamic
measures-part-plan-budget = Presupuesto
# used: dynamic
measures-part-plan-currency = Moneda del presupuesto
# used: dynamic
measures-part-plan-successor = Seguido de
# used: dynamic
measures-part-plan-successor_year = Año del sucesor
# used: dynamic
measures-part-plan-successor_url = Dirección web del sucesor
# used: dynamic
measures-part-institution = Institución
# used: dynamic
measures-part-institution-law = Ley de creación
# used: dynamic
measures-part-institution-on = Fecha de la ley de creación
# used: dynamic
measures-part-institution-on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-institution-missions = Misiones
# used: dynamic
measures-part-strategy = Estrategias
# used: dynamic
measures-part-strategy-title = Título
# used: dynamic
measures-part-strategy-year_start = Primer año
# used: dynamic
measures-part-strategy-year_end = Último año
# used: dynamic
measures-part-strategy-url = Dirección web
# used: dynamic
measures-part-meeting = Reuniones
# used: dynamic
measures-part-meeting-on = Fecha de la reunión
# used: dynamic
measures-part-meeting-on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-meeting-subject = Asunto
# used: dynamic
measures-part-decision = Decisiones y tareas
# used: dynamic
measures-part-decision-on = Fecha de la reunión
# used: dynamic
measures-part-decision-on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-decision-words = Decisión
# used: dynamic
measures-part-decision-task = Tarea resultante
# used: dynamic
measures-part-decision-owner = Responsable de la tarea
# used: dynamic
measures-part-decision-owner-hint = Un ministerio u oficina, no una persona.
# used: dynamic
measures-part-decision-due_on = Plazo
# used: dynamic
measures-part-decision-due_on-hint = Año-mes-día, por ejemplo 2026-11-22.
# used: dynamic
measures-part-decision-state = Estado de la tarea
# used: dynamic
measures-choice-yes = Sí
# used: dynamic
measures-choice-no = No
# used: dynamic
measures-choice-under-way = En curso
# used: dynamic
measures-choice-open = Pendiente
# used: dynamic
measures-choice-finished = Terminada
# used: dynamic
measures-choice-budget = Presupuesto
# used: dynamic
measures-choice-spent = Gastado
# used: dynamic
measures-choice-grant = Subvenciones
# used: dynamic
measures-choice-loan = Préstamos o garantías
# used: dynamic
measures-choice-investment = Inversión
# used: dynamic
measures-choice-revenue = Ingresos
measures-row-money-kind = Tipo de importe
measures-laws-title = Registro de leyes
measures-laws-lede = Las leyes entre las medidas registradas, con fecha, etapa, artículos y lo que exigen a las plataformas.
measures-contacts-title = Dónde encontrar ayuda, por Parte
measures-contacts-lede = Organismos y servicios que ayudan a artistas y profesionales de la cultura, sobre todo mujeres, acosados o atacados en línea.
measures-contacts-none = Todavía no hay contactos registrados.
measures-next-page = Página siguiente
# used: dynamic
measures-error-present-day = Indique la fecha del valor actual
# used: dynamic
measures-error-fate-reason = Explique por qué se aceptó o no la propuesta
# used: dynamic
measures-error-task-owner = Indique el organismo responsable de la tarea

## Alike and merged

measures-alike-title = Registros parecidos
measures-alike-lede = Los títulos se parecen y los años no se contradicen. Decida qué registro se queda; el otro llevará a él.
measures-alike-none = No hay dos registros parecidos.
measures-alike-merge = Fusionar este en el otro
measures-alike-here = Puede que esto ya esté registrado:
measures-alike-advice = Si es la misma medida, modifique el registro existente o fusione este con él. Si es otra, continúe.
measures-alike-anyway = Es otra: empezar
# used: dynamic
measures-act-into = Registro que se queda
measures-act-into-other = Otro registro, por su identificador o dirección
measures-act-fill = Incorporar lo que está vacío en el registro que se queda
measures-about-merge = La dirección de este registro llevará al que se queda. Ambos historiales siguen siendo legibles y la fusión se puede deshacer.
measures-about-undo-merge = El registro vuelve a ser independiente, tal como era. Lo incorporado al otro permanece en él.
measures-done-merged = Fusionado. La dirección antigua lleva al registro que se queda.
measures-merged-here = Registros fusionados en este
measures-error-survivor = Indique otro registro suyo que se quede
measures-error-survivor-practice = Este registro está designado como buena práctica y el otro no. Fusione el otro en este.

## Still true

measures-answer = ¿Sigue siendo cierto este registro?
# used: dynamic
measures-answer-still = Sí, sigue siendo cierto
# used: dynamic
measures-answer-changed = No, ha cambiado
# used: dynamic
measures-answer-ended = No, ha terminado
measures-confirmed = Última confirmación
# used: dynamic
measures-confirmed-still = Sigue siendo cierto, según su titular
# used: dynamic
measures-confirmed-changed = Su titular indica que ha cambiado; el texto es anterior
# used: dynamic
measures-confirmed-ended = Su titular indica que ha terminado
measures-by-link = por un enlace de correo
measures-to-confirm = Por confirmar; sin confirmación desde el { $value }
measures-show-all = Mostrar todo
measures-about-confirm = Todos ven la respuesta, su función y la fecha. El texto no cambia.
measures-done-confirmed = Gracias. La respuesta queda registrada.
measures-still-title = Una pregunta sobre una medida
measures-still-note = Su respuesta se guarda como dada mediante un enlace de correo. Esto no inicia sesión.
measures-still-done = Su respuesta queda registrada
measures-still-thanks = El registro muestra que se confirmó hoy.
measures-still-changed = El registro lo indica. Inicie sesión y cambie el texto cuando pueda.
measures-still-ended = El registro lo indica. Inicie sesión y márquelo como terminado, con el año.
measures-link-over-title = Este enlace ya no es válido
measures-error-link-over = La pregunta ya se respondió, pasó su plazo o el registro ya no es público.
# used: dynamic
measures-mail-still-true-subject = ¿Sigue siendo cierto? { $title }
# used: dynamic
measures-mail-still-true-text = Nadie ha confirmado la medida «{ $title }» desde hace un año. Abra el enlace y responda una pregunta; no hace falta iniciar sesión.
measures-show-to-confirm =
    { $n ->
        [one] { $n } registro por confirmar
       *[other] { $n } registros por confirmar
    }

## Links

measures-links-title = Direcciones web que ya no responden
measures-links-lede = Cada una se probó al menos tres veces en días distintos. Abra la medida y corrija la dirección.
measures-links-none = Todas las direcciones probadas responden.
measures-link-checked = Último intento
measures-link-alive = Última respuesta
measures-link-never = nunca desde su registro
measures-link-dead = Sin respuesta el { $first }; última respuesta: { $second }

## Headline figures

measures-figures-title = Cifras destacadas
measures-figures-lede = Cifras que se citan por sí solas, cada una con unidad, año, fuente y página.
measures-figures-none = Todavía no hay cifras registradas.
measures-figure-new = Nueva cifra
measures-figure-edit = Cifra destacada
measures-figure-rule = Un borrador se guarda contenga lo que contenga. Sin año o fuente no se puede publicar.
measures-figure-edition = Edición
measures-figure-chapter = Capítulo
measures-figure-page = Página
# used: dynamic
measures-figure-draft = Borrador
# used: dynamic
measures-figure-published = Publicada
measures-figure-withdrawn = Cifra retirada
measures-figure-error-unit = Indique la unidad de la cifra
measures-figure-error-meaning = Diga qué mide la cifra
measures-figure-error-source = Indique la fuente

## One topic at a time

measures-tasks-title = Tareas de esta medida
measures-tasks-link = Un tema a la vez
measures-tasks-lede = Un tema por página, en el orden que quiera. Lo que guarda permanece.
measures-task-done = Respondido
measures-task-open = Opcional, vacío
measures-tasks-all = Todo el formulario en una página
measures-tasks-save-list = Guardar e ir a las tareas
measures-check-title = Comprobar y enviar
measures-check-lede = Lea sus respuestas una vez más. Lo que falta y es necesario está marcado.
measures-turn-since =
    { $n ->
        [one] { $turn } desde el { $day }, { $n } día
       *[other] { $turn } desde el { $day }, { $n } días
    }
measures-of-organization = De la organización { $value }
measures-of-organizations = De organizaciones de este país
measures-not-checked = De la organización, no comprobado.
measures-reply-of = Réplica de la Parte: { $value }
measures-about-reply = Su réplica figura junto a la ficha, a la vista de todos. Una réplica posterior la sustituye; ambas quedan en el historial.
measures-act-reply = Réplica que cualquiera puede leer
measures-new-lede-organization = Empiece por el título. Lo que publica su organización se ve de inmediato, señalado como suyo y no comprobado.
measures-mail-about-party-subject = Una organización ha publicado una ficha: { $title }
measures-mail-about-party-text = Una organización con sede en su país ha publicado «{ $title }» en su propio nombre. Su Parte puede responder; la réplica figurará al lado.
measures-not-checked-reply = De la organización, no comprobado. La Parte interesada puede responder.
measures-mail-reply-subject = La Parte ha respondido: { $title }
measures-mail-reply-text = La Parte interesada ha respondido a «{ $title }». La réplica figura junto a su ficha.
# Operations for programs.
measures-api-start = Empezar un borrador en el espacio de una Parte
measures-api-read = Una medida: pública o, con un token, un borrador que la persona puede leer
measures-api-change = Cambiar un borrador con un merge patch (RFC 7396)
measures-api-submit = Presentar un borrador al punto focal de su Parte
measures-field-files = Archivos
measures-field-files-hint = PDF, JPEG, PNG, documento ofimático o texto, { $value } MB como máximo cada uno. Todo el mundo puede leerlos una vez publicada la ficha.
measures-row-file = Archivo
measures-row-file-language = Idioma del archivo
measures-row-file-remove = Quitar este archivo
measures-file-about = ({ $kind }, { $n } kB)
measures-file-checksum = Suma de comprobación { $value }
measures-error-file = Elija el archivo o vacíe la fila
measures-error-file-again = No se conservó «{ $name }» porque el formulario no se guardó. Elija de nuevo el archivo
measures-facet-report = Edición del Informe Mundial
measures-drawn =
    { $n ->
        [one] { $n } ficha extraída de esta edición
        [many] { $n } fichas extraídas de esta edición
       *[other] { $n } fichas extraídas de esta edición
    }
measures-figures-of-edition =
    { $n ->
        [one] { $n } cifra destacada de esta edición
        [many] { $n } cifras destacadas de esta edición
       *[other] { $n } cifras destacadas de esta edición
    }
measures-withheld-text = La Secretaría ocultó la organización que la publicó, por el motivo aquí indicado. Volverá a mostrarse cuando se muestre la organización.
measures-sheet-notice = Advertencia
