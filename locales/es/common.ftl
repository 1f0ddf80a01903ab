### Messages shared by all pages. Keys begin with action-, common- or error-.

## Actions: words on buttons and links

action-save = Guardar
action-save-continue = Guardar y continuar
action-search = Buscar
action-filter = Filtrar
action-apply = Aplicar
action-remove = Quitar
action-add = Añadir
action-change = Modificar
action-cancel = Cancelar
action-back = Volver
action-next = Siguiente
action-previous = Anterior
action-download = Descargar
action-print = Imprimir
action-sign-in = Iniciar sesión
action-sign-out = Cerrar sesión
action-send = Enviar
action-show = Mostrar
action-close = Cerrar
action-confirm = Confirmar
action-open = Abrir
action-upload = Subir

## The platform and the frame of every page

common-platform-name = Polyphony
common-tagline = La Convención de la UNESCO de 2005 en acción
common-language = Idioma
common-text-language = Idioma del texto
common-menu = Menú
common-skip-to-content = Ir al contenido
common-breadcrumb = Usted está aquí

## Navigation

common-nav-home = Inicio
common-nav-framework = Marco
common-nav-parties = Partes
common-nav-measures = Medidas
common-nav-roadmaps = Hojas de ruta
common-nav-grid = Matriz de brechas
common-nav-articles = Artículos
common-nav-glossary = Glosario
common-nav-timeline = Cronología
common-nav-data = Datos
common-nav-work = Mis tareas
common-nav-desk = Espacio de trabajo
common-nav-admin = Administración

## Foot of every page

common-footer-help = Ayuda
common-footer-about-data = Acerca de los datos
common-footer-report-error = Avisar de un error
common-data-licence = Licencia de los datos

## Plain answers

common-yes = Sí
common-no = No
# Beside the label of a field that may stay empty.
common-optional = (opcional)
common-unknown = Desconocido
common-not-recorded = No consta
common-none = Ninguno
common-required-before-sending = Necesario antes del envío

## Labels

common-source = Fuente
common-sources = Fuentes
common-confidence = Grado de certeza
common-confidence-high = alto
common-confidence-medium = medio
common-confidence-low = bajo
# Beside wording that is not confirmed as that of an official text.
common-unconfirmed = redacción no confirmada
# Beside a link or tag that was assigned here and not by a source.
common-editorial-judgement = Criterio editorial
common-date = Fecha
common-year = Año
common-title = Título
common-party = Parte
common-activity = Actividad
common-output = Producto
common-goal = Objetivo
# Heads of columns: who did it, when.
# Label before a day: the state of things recorded by its end.
common-as-of = Situación al
common-provisional = Provisional
common-cite = Citar esta página
common-download-as = Descargar en formato
common-formats = Formatos
common-history = Historial
common-version = Versión { $n }
# $day is a day in words, $time is HH:MM.
common-moment = { $day }, { $time } UTC
# Who acted where it was no account.
common-actor-operator = Operador de la instalación
common-actor-founding = Documentos fundacionales

## Lists

common-results =
    { $n ->
        [0] Ningún resultado
        [one] { $n } resultado
       *[other] { $n } resultados
    }
common-filters-active =
    { $n ->
        [one] Filtrar ({ $n } filtro activo)
       *[other] Filtrar ({ $n } filtros activos)
    }
common-remove-filter = Quitar el filtro { $value }
common-clear-filters = Quitar todos los filtros
common-search-words = Palabras de búsqueda
common-search-hint = Las «palabras entre comillas» se buscan tal como están; un asterisco cierra un comienzo: cult*.
common-searched = «{ $value }»
common-suggestion = ¿Quiso decir «{ $value }»?
common-more-facets = Más filtros
common-no-results = No se ha encontrado nada
common-no-results-hint = Quite un filtro o utilice menos palabras.
common-sort = Ordenar por
common-sort-newest = Más recientes primero
common-sort-oldest = Más antiguos primero
common-sort-title = Título
common-sort-relevance = Relevancia
common-per-page = Por página

## Languages and translations

# Names of languages in the language of the page; they stand alone and inside the two sentences below.
common-lang-ar = árabe
common-lang-zh = chino
common-lang-en = inglés
common-lang-fr = francés
common-lang-ru = ruso
common-lang-es = español
# $shown and $wanted are names of languages as above.
common-fallback-original = Se muestra en { $shown }, idioma original. No hay traducción al { $wanted }.
common-fallback-other = Se muestra en { $shown }. No hay traducción al { $wanted }.
# How a text in one language came about.
common-text-state-original = Original
common-text-state-official = Texto oficial
common-text-state-party = Facilitado por la Parte
common-text-state-machine = Traducción automática, sin revisar
common-text-state-unchecked = Traducción no oficial, sin revisar
common-text-state-outdated = Desactualizado: el original ha cambiado

## Errors: pages

# Stands before the title of a page that shows errors.
error-title-prefix = Error:{" "}
error-not-found-title = Esta página no existe
error-not-found-text = Puede que la dirección esté mal escrita o que su contenido no sea público. Busque lo que necesita o empiece por la página de inicio.
error-problem-title = Se ha producido un problema
error-problem-text = El fallo es nuestro. Todo lo que se confirmó como guardado está a salvo. Inténtelo de nuevo dentro de unos minutos; si vuelve a ocurrir, comuníquenos el número que figura más abajo.
error-operation = Número de la operación: { $value }
error-too-large = Lo enviado supera { $value }. Envíe un archivo más pequeño o menos contenido cada vez.
error-too-many-title = Demasiados intentos
error-too-many =
    { $n ->
        [one] Inténtelo de nuevo dentro de { $n } segundo.
       *[other] Inténtelo de nuevo dentro de { $n } segundos.
    }
error-conflict-title = Otra persona lo ha modificado entretanto
error-conflict-text = No se ha perdido nada de lo que escribió. A continuación figuran las dos versiones: conserve una o combínelas y vuelva a guardar.
error-expired-title = Su sesión ha finalizado
error-signin-needed = Inicie sesión para ver esta página.
error-query-too-long = El texto de la búsqueda es demasiado largo. Acórtelo y vuelva a buscar.
error-bad-filter = El filtro «{ $value }» no se reconoce aquí. Quítelo o elija uno de la lista.
error-bad-page = Esta lista no tiene esa página. Empiece por la primera.
error-csrf = Este formulario estuvo abierto demasiado tiempo o procedía de otro lugar. Su texto figura más abajo: revíselo y vuelva a enviarlo.
error-too-slow = El formulario no llegó completo: la conexión era muy lenta o se interrumpió. No se guardó nada. Vuelva atrás y envíelo de nuevo.

## Errors: forms

error-form-title = Hay un problema
error-required = Rellene este campo.
error-choice = Elija una de las respuestas.
error-year = Indique el año con cuatro cifras, por ejemplo 2026.
error-day = Indique una fecha que exista, con día, mes y año, por ejemplo 30 6 2027.
error-number = Indique un número, por ejemplo 1250.
error-link = Indique una dirección web completa que comience por https://
error-too-long =
    { $n ->
        [one] Acorte este texto a { $n } carácter.
       *[other] Acorte este texto a { $n } caracteres.
    }
common-sheet-about = Acerca de esta lista
common-sheet-filters = Filtros
common-sheet-address = Dirección de la lista
common-sheet-day = Situación a
error-unknown-title = La dirección contiene nombres desconocidos
error-unknown-text = No se conocen aquí: { $names }. Se conocen: { $known }.
