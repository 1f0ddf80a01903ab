### Words of the slice roadmaps. Keys begin with roadmaps-.

## The Party's work

roadmaps-work-title = Hoja de ruta nacional
roadmaps-of-party = Hoja de ruta: { $value }
roadmaps-not-begun = No iniciada
roadmaps-not-sent = No presentada. Todavía no ha llegado nada a la Secretaría.
roadmaps-sent = Presentada el { $day }. Acuse de recibo: { $receipt }. Estado: { $state }.
roadmaps-last-change = Última modificación: { $when }, { $name }
roadmaps-also-here = { $name } abrió esta hoja de ruta hace { $n } min
roadmaps-here-too = { $name } tiene abierta esta página desde hace { $n } min
roadmaps-next = Siguiente tarea: { $value }
roadmaps-next-position = Siguiente tarea: indicar la posición sobre { $value }
roadmaps-returned-note = Nota que acompaña a la hoja de ruta devuelta
roadmaps-without-authority = La autoridad competente de esta Parte no tiene cuenta, por lo que no se puede validar nada. Pida al administrador que envíe una invitación.
roadmaps-authority-ask = Solicitar una autoridad a los administradores
roadmaps-plan-left-out = El plan de acción está sin terminar o sin validar. Queda fuera de la publicación y de la presentación mientras siga así.
roadmaps-none-open = No se está preparando ninguna versión.
roadmaps-more = Otras páginas
roadmaps-public-link = La página pública de la hoja de ruta
roadmaps-versions-heading = Versiones
roadmaps-acts-heading = Lo que puede hacer ahora
roadmaps-step-positions = Balance de la situación y diagnóstico
roadmaps-step-team = Equipo y consulta
roadmaps-step-capacity = Fortalecimiento de capacidades
roadmaps-step-plan = Redacción: prioridades y plan de acción
roadmaps-step-alongside = Acompaña a todos los demás pasos.
roadmaps-step-reached = Paso alcanzado
roadmaps-steps-why = Son los cuatro pasos de la hoja de ruta abierta. El orden orienta y no bloquea nada.
roadmaps-step-invited = Invitados: { $n }
roadmaps-step-took-part = Participaron: { $n }
roadmaps-task-text = Redactar el título, el resumen y el perfil
roadmaps-task-sectors = Elegir los sectores prioritarios
roadmaps-task-positions = Indicar las posiciones sobre las actividades
roadmaps-task-chapters = Redactar el texto por capítulos
roadmaps-task-diagnosis = Redactar el diagnóstico
roadmaps-task-team = Formar el equipo nacional y el registro de partes interesadas
roadmaps-task-consultation = Celebrar consultas
roadmaps-task-trainings = Planificar y registrar las formaciones
roadmaps-task-priorities = Elegir las actividades prioritarias
roadmaps-task-plan = Redactar el plan de acción
roadmaps-task-check = Revisar todas las respuestas
roadmaps-status-not-started = No iniciada
roadmaps-status-in-progress = En curso
roadmaps-status-ready = Lista para revisar
roadmaps-status-checked = Revisada
roadmaps-status-cannot = Aún no puede iniciarse
roadmaps-status-now = Puede hacerse ahora
roadmaps-status-done = Hecha
roadmaps-n-chosen = Número elegido: { $n }
roadmaps-n-stated = Indicadas: { $first } de { $second }
roadmaps-n-missing = Elementos que faltan: { $n }
roadmaps-n-evidence = Pruebas: { $n }
roadmaps-n-needs = Necesidades: { $n }
roadmaps-n-paragraphs = Párrafos: { $n }
roadmaps-n-comments-open = Comentarios abiertos: { $n }
roadmaps-n-listed = En el registro: { $n }
roadmaps-n-trainings = Formaciones: { $n }
roadmaps-n-actions = Acciones: { $n }
roadmaps-start-heading = Iniciar una versión
roadmaps-start-original = Idioma en que redacta primero
roadmaps-start-blank = Empezar en blanco
roadmaps-start-template = Empezar con un capítulo por resultado
roadmaps-start-why = Qué cambia la revisión y por qué
roadmaps-start-other = Hoja de ruta de otra Parte
roadmaps-start-from-other = Partir de ella, citándola
roadmaps-back-tasks = Volver a la lista de tareas
roadmaps-back-positions = Volver a las posiciones
roadmaps-back-plan = Volver al plan de acción
roadmaps-back-chapters = Volver a los capítulos
roadmaps-back-chapter = Volver al capítulo
roadmaps-back-stage = Volver a la etapa
roadmaps-back-submissions = Volver a las presentaciones
roadmaps-back-register = Volver al registro
roadmaps-back-trainings = Volver a las formaciones
roadmaps-tasks-heading = Responsables y plazos de las tareas
roadmaps-tasks-lede = Acompañan a la versión, para su equipo. No se firman ni se publican.
roadmaps-tasks-set = Fijar responsables y plazos
roadmaps-charge-owner = Responsable
roadmaps-charge-owner-hint = Un organismo o un cargo. No escriba el nombre de una persona.
roadmaps-charge-of = Responsable: { $value }
roadmaps-charge-by = a más tardar el { $value }

## Saving

roadmaps-save-list = Guardar e ir a la lista
roadmaps-written-in = Redactada primero en este idioma: { $value }
roadmaps-closed-state = Esta versión ya no es un borrador. Su texto puede leerse, pero no modificarse.
roadmaps-closed-part = No se le ha asignado esta parte del trabajo. Puede leerla, pero no modificarla.
roadmaps-conflict-lede = No se ha perdido nada. Elija qué versión de cada respuesta se conserva y guarde.
roadmaps-conflict-yours = La suya
roadmaps-conflict-theirs = La de la otra persona
roadmaps-conflict-keep-yours = Conservar la mía
roadmaps-conflict-keep-theirs = Conservar la de la otra persona
roadmaps-conflict-who = Cambios desde que abrió la página:
roadmaps-conflict-nothing = Nada: vacío o quitado
roadmaps-conflict-stays = El elemento se mantiene. No contiene ningún texto.
roadmaps-conflict-history = Todas las versiones guardadas
roadmaps-second-ar = En árabe
roadmaps-second-zh = En chino
roadmaps-second-en = En inglés
roadmaps-second-fr = En francés
roadmaps-second-ru = En ruso
roadmaps-second-es = En español

## Text and sectors

roadmaps-text-heading = Título, resumen y perfil
roadmaps-text-title = Título
roadmaps-text-summary = Resumen
roadmaps-text-profile = Necesidades y recursos
roadmaps-text-profile-why = El perfil se muestra junto a las actividades que usted elija.
roadmaps-text-context = Contexto
roadmaps-text-needs = Necesidades
roadmaps-text-means = Medios
roadmaps-text-settings = Ajustes
roadmaps-text-second = Segundo idioma
# used: dynamic
roadmaps-text-second-hint = Cada formulario mostrará un campo en este idioma junto al original.
roadmaps-text-preparation = Indicar públicamente que se prepara una hoja de ruta
roadmaps-sectors-heading = Sectores prioritarios
roadmaps-sectors-choose = Sectores culturales
roadmaps-sectors-reason = Por qué este sector
roadmaps-diagnosis-heading = Diagnóstico
roadmaps-diagnosis-lede = Indique cómo se hizo el balance de la situación y qué mostró. El diagnóstico se muestra junto a las actividades que usted elija.
roadmaps-diagnosis-method = Método
roadmaps-diagnosis-period = Período
roadmaps-diagnosis-from = Período: desde
roadmaps-diagnosis-from-hint = Un día, un mes o un año, tal como usted lo escribiría.
roadmaps-diagnosis-to = Período: hasta
roadmaps-diagnosis-from-to = de { $first } a { $second }
roadmaps-diagnosis-sources = Datos utilizados
roadmaps-diagnosis-source-n = Fuente n.º { $n }
roadmaps-diagnosis-findings = Constataciones por sector
roadmaps-diagnosis-finding = Lo que se constató
roadmaps-diagnosis-needs = Necesidades constatadas
roadmaps-diagnosis-needs-why = Marque las actividades a las que conduce cada necesidad. Para quitar una necesidad, vacíela y desmarque sus actividades.
roadmaps-diagnosis-need = Necesidad
roadmaps-diagnosis-need-n = Necesidad n.º { $n }
roadmaps-diagnosis-activities = Actividades a las que conduce
roadmaps-diagnosis-n-activities = Actividades a las que conduce: { $n }
roadmaps-diagnosis-leads = conduce a { $value }
roadmaps-diagnosis-chosen = prioritaria
roadmaps-diagnosis-not-linked = No conduce a ninguna actividad prioritaria
roadmaps-diagnosis-unlinked = Necesidades que no conducen a ninguna actividad prioritaria: { $n }
roadmaps-diagnosis-unlinked-why = Es una observación. No impide finalizar.
roadmaps-register-heading = Equipo nacional y partes interesadas
roadmaps-register-lede = Quién forma parte del equipo, quién fue invitado y quién participó. El público solo lee cifras, y los nombres de organismos cuando usted lo marca. Los nombres de personas quedan dentro de su equipo.
roadmaps-register-lacks-civil = Nadie en el equipo proviene de la sociedad civil.
roadmaps-register-lacks-women = El equipo no cuenta con ninguna organización de mujeres.
roadmaps-register-lacks-youth = El equipo no cuenta con ninguna organización juvenil.
roadmaps-register-balance = Equilibrio por sector
roadmaps-register-sector = Sector
roadmaps-register-members = En el equipo
roadmaps-register-listed = En el registro
roadmaps-register-all = El registro
roadmaps-register-steps = Quién fue invitado y participó, por paso
roadmaps-register-organization = Nombre del organismo
roadmaps-register-organization-hint = Su nombre oficial. Déjelo vacío si la persona no pertenece a ninguno.
roadmaps-register-person = Persona
roadmaps-register-person-hint = Solo para su equipo: nunca se publica, no figura en el historial y se borra al quitar la entrada.
roadmaps-register-role = Función
roadmaps-register-mandate = Mandato
roadmaps-register-membership = Equipo nacional
roadmaps-register-is-member = Miembro del equipo nacional
roadmaps-register-naming = Publicación
roadmaps-register-may-be-named = El nombre del organismo puede publicarse
roadmaps-register-invited = Pasos a los que fue invitada
roadmaps-register-took-part = Pasos en los que participó
roadmaps-register-add = Añadir un organismo o una persona
roadmaps-register-entry = Entrada del registro
roadmaps-register-remove = Quitar esta entrada
roadmaps-register-remove-asks = Deja de contar y puede añadirse de nuevo. El nombre de la persona se borra.
roadmaps-register-removed = Quitadas: { $n }
roadmaps-register-erased = Una persona cuyo nombre se borró
roadmaps-register-again = Añadir de nuevo
roadmaps-register-empty = Todavía no figura nadie.
roadmaps-register-meanwhile = Lo que guardó entretanto otra persona
roadmaps-trainings-heading = Formaciones
roadmaps-trainings-lede = Una formación figura en cada paso al que acompaña y se cuenta una sola vez.
roadmaps-trainings-add = Añadir una formación
roadmaps-trainings-none = Ninguna formación acompaña todavía a este paso.
roadmaps-trainings-all = Todas las formaciones, cada una contada una vez
roadmaps-training-entry = Formación
roadmaps-training-title = Título
roadmaps-training-provider = Organizador
roadmaps-training-steps = Pasos a los que acompaña
roadmaps-training-days = Días
roadmaps-training-participants = Participantes
roadmaps-training-women = De ellos, mujeres
roadmaps-training-under-thirty = De ellos, menores de treinta años
roadmaps-training-remove = Quitar esta formación
roadmaps-training-remove-asks = Deja de contar y puede añadirse de nuevo.
roadmaps-made-heading = Cómo se elaboró
roadmaps-made-lede = Cifras tomadas de los registros que la Parte lleva junto a esta versión. Los organismos se nombran solo cuando está permitido; las personas, nunca.
roadmaps-made-begun = Iniciada
roadmaps-made-consulted = Consulta abierta
roadmaps-lessons-heading = Lecciones aprendidas
roadmaps-lessons-why = Lo que aprendió al elaborar esta hoja de ruta ayuda a quienes empiezan ahora. Acompaña a la versión y no forma parte de ningún texto firmado, por lo que puede completarlo en cualquier momento.
roadmaps-lessons-are-public = Esta versión está publicada: lo que guarde aquí podrá leerlo todo el mundo de inmediato.
roadmaps-lessons-field = Qué volvería a hacer igual y qué haría de otro modo
roadmaps-made-sectors = Equipo y partes interesadas por sector
roadmaps-made-steps = Los cuatro pasos
roadmaps-made-step = Paso
roadmaps-made-invited = Invitados
roadmaps-made-took-part = Participaron
roadmaps-made-trained = Personas formadas
roadmaps-profile-of = Perfil y actividades elegidas de la versión { $first }, { $second }

## Positions

roadmaps-positions-heading = Posiciones sobre las actividades
roadmaps-position-choice = Posición
roadmaps-position-reason = Motivo
roadmaps-position-guidance = Qué pide la actividad y qué puede mostrarse
roadmaps-position-lacks-evidence = Realizada, sin pruebas: aún no indicada
roadmaps-position-not-stated = «Realizada» se conserva tal como lo introdujo. Esta posición cuenta en cuanto haya una prueba: añada abajo una medida, un enlace o un archivo.
roadmaps-tally = Recuento de las { $n } actividades
roadmaps-tally-activities = Actividades
roadmaps-tally-bar = Barra
roadmaps-snapshots = Instantáneas
roadmaps-snapshots-none = Se crea una instantánea fechada cuando se ha indicado la posición sobre cada actividad.
roadmaps-snapshots-caption = Todas las posiciones indicadas, por día
roadmaps-evidence-title = Pruebas
roadmaps-evidence-none = Aún no hay pruebas.
roadmaps-evidence-measure = Una medida de la base de datos
roadmaps-evidence-search = Palabras de la medida
roadmaps-evidence-no-hits = Ninguna medida de esta Parte contiene estas palabras.
roadmaps-evidence-new = Una medida nueva
roadmaps-evidence-new-title = Título de la medida
# used: dynamic
roadmaps-evidence-new-title-hint = Comienza como un borrador que solo ve su equipo.
roadmaps-evidence-new-add = Iniciar la medida y añadirla
roadmaps-evidence-link = enlace
roadmaps-evidence-unread = Una medida que no es pública
roadmaps-evidence-withheld = Un documento que la Parte reserva para sí
roadmaps-evidence-kept = reservado por la Parte
roadmaps-evidence-link-heading = Un enlace
roadmaps-evidence-url = Dirección web
roadmaps-evidence-link-title = Título de la página
# used: dynamic
roadmaps-evidence-link-title-hint = La dirección y el título se publican y se presentan con la hoja de ruta.
roadmaps-evidence-link-add = Añadir el enlace
roadmaps-evidence-file = { $first }, { $second } kB
roadmaps-evidence-file-heading = Un archivo
roadmaps-evidence-file-choose = Archivo
roadmaps-evidence-file-title = Título del documento
roadmaps-evidence-file-public = Puede publicarse con la hoja de ruta
# used: dynamic
roadmaps-evidence-file-public-hint = Si marca esta casilla, todos pueden leer el archivo y su título cuando se publica la hoja de ruta, y la Secretaría cuando se presenta. Si no, ambos quedan en su equipo: los demás solo saben que existe un documento.
roadmaps-file-limit = PDF, imagen, documento ofimático o texto, { $value } MB como máximo.

## Priorities and plan

roadmaps-priorities-heading = Actividades prioritarias
roadmaps-priorities-choose = Actividades que van primero
roadmaps-priorities-caption = Actividades prioritarias, con responsable y fecha
roadmaps-priority-owner = Responsable
roadmaps-priority-needs = Necesidades a las que responde
roadmaps-priority-due = Debe realizarse a más tardar el
# used: dynamic
roadmaps-priority-due-hint = Año-mes-día, por ejemplo 2028-06-30
roadmaps-plan-heading = Plan de acción
roadmaps-plan-caption = Etapas y acciones
roadmaps-plan-what = Etapa o acción
roadmaps-plan-owner = Responsable
roadmaps-plan-start = Comienza
# used: dynamic
roadmaps-plan-start-hint = Año-mes-día, por ejemplo 2027-01-31
roadmaps-plan-end = Termina
# used: dynamic
roadmaps-plan-end-hint = Año-mes-día, por ejemplo 2028-12-31
roadmaps-plan-closed = Concluida
roadmaps-plan-empty = El plan aún no tiene ninguna etapa. También puede redactarse después de la validación.
roadmaps-plan-long = Este plan dura más de tres años. Se acepta; el marco sugiere de dos a tres.
roadmaps-plan-beyond = Termina después de tres años
roadmaps-plan-drawn = Representado en el tiempo, del { $first } al { $second }
roadmaps-plan-add-stage = Añadir una etapa
roadmaps-plan-none = Aún no hay plan
roadmaps-plan-draft = En borrador
roadmaps-plan-waiting = A la espera de validación
roadmaps-plan-validated = Validado
roadmaps-stage-heading = Etapa del plan
roadmaps-stage-title = Título de la etapa
roadmaps-stage-instruments = Leyes, medidas y estrategias
roadmaps-stage-instruments-why = Cada etapa nombra al menos una que se ha de adaptar o elaborar. Deje vacío un título para quitar una línea.
roadmaps-stage-actions = Acciones de esta etapa
roadmaps-stage-no-actions = Aún no hay acciones.
roadmaps-stage-add-action = Añadir una acción
roadmaps-stage-remove = Quitar esta etapa con sus acciones
roadmaps-stage-remove-asks = Se quita con sus acciones: { $n }. Lo guardado permanece en el historial.
roadmaps-chapters-heading = Texto por capítulos
roadmaps-chapters-why = Varias personas pueden escribir a la vez. Los párrafos se numeran según su orden y el equipo puede comentar cada uno.
roadmaps-chapters-empty = Aún no hay capítulos. Añada uno o empiece con un capítulo por cada resultado de la hoja de ruta abierta.
roadmaps-chapters-template = Añadir un capítulo por resultado
roadmaps-chapter-heading = Capítulo
roadmaps-chapter-n = Capítulo { $value }
roadmaps-chapter-title = Título del capítulo
roadmaps-chapter-paragraph = Párrafo
roadmaps-chapter-paragraphs = Párrafos
roadmaps-chapter-further = Párrafo siguiente
roadmaps-chapter-emptied = Un párrafo que se vacía desaparece al guardar. Lo guardado permanece en el historial.
roadmaps-chapter-add = Añadir un capítulo
roadmaps-chapter-remove = Quitar este capítulo con sus párrafos
roadmaps-chapter-remove-asks = Se quita con sus párrafos: { $n }. Lo guardado permanece en el historial.
roadmaps-move-up = Subir
roadmaps-move-down = Bajar
roadmaps-comments-link = Comentarios
roadmaps-comments-heading = Comentarios del equipo
roadmaps-comments-on = Comentarios sobre el párrafo { $value }
roadmaps-comments-why = Solo los lee el equipo de su Parte. No figuran en ningún texto firmado, publicado o enviado.
roadmaps-comments-none = Nadie ha comentado todavía.
roadmaps-comment-words = Su comentario
roadmaps-comment-send = Comentar
roadmaps-comment-open = Abierto
roadmaps-comment-closed = Resuelto
roadmaps-comment-resolve = Marcar como resuelto
roadmaps-comment-reopen = Reabrir
roadmaps-comment-resolved = Resuelto por { $first }, { $second }
roadmaps-comment-reopened = Reabierto por { $first }, { $second }
roadmaps-comment-gone = Sobre un párrafo que ya no existe:
roadmaps-done-comment = El comentario está guardado.
roadmaps-done-comment-resolved = El comentario está resuelto.
roadmaps-done-comment-reopened = El comentario está abierto de nuevo.
roadmaps-instrument-n = Ley, medida o estrategia n.º { $n }
roadmaps-instrument-title = Título
roadmaps-instrument-kind = Tipo
roadmaps-instrument-act = Qué se ha de hacer
roadmaps-instrument-law = Ley
roadmaps-instrument-measure = Medida
roadmaps-instrument-strategy = Estrategia
roadmaps-instrument-adapt = Adaptar
roadmaps-instrument-draft = Elaborar
roadmaps-action-heading = Acción del plan
roadmaps-action-title = Título de la acción
roadmaps-action-depends-on = Depende de estas acciones
# used: dynamic
roadmaps-action-depends-on-hint = Tienen que realizarse antes de que pueda realizarse esta.
roadmaps-action-money = Recursos financieros
roadmaps-money-currency = Moneda
# used: dynamic
roadmaps-money-currency-hint = Tres letras, por ejemplo XOF
roadmaps-money-amount = Importe
roadmaps-money-understood = Se entiende como { $first } ({ $second })
roadmaps-money-unread = Esto aún no se puede leer. Se conserva tal como lo introdujo. Antes de la finalización, indique importe, moneda y año, o deje los tres en blanco.
roadmaps-money-year = { $first } ({ $second })
roadmaps-money-n = Importe { $n }
roadmaps-money-source = Fuente de financiación
roadmaps-money-no-currency = La moneda { $value } no existe en la norma ISO 4217. Lo que usted escribió se conserva. Corríjalo antes de la finalización.
roadmaps-money-totals = Recursos financieros del plan, por moneda
roadmaps-money-left-out = Importes que todavía no pueden leerse y no se suman: { $n }
roadmaps-action-indicators = Indicadores
roadmaps-indicator-n = Indicador { $n }
roadmaps-indicator-kind = Tipo de indicador
roadmaps-indicator-more = Unidad, desglose y fuente
roadmaps-indicator-number = Número
roadmaps-indicator-yes-no = Sí o no
roadmaps-indicator-scale = Escala de madurez de 0 a 5
roadmaps-indicator-narrative = Descripción
roadmaps-indicator-unit = Unidad
roadmaps-indicator-disaggregation = Desglose por
# used: dynamic
roadmaps-indicator-disaggregation-hint = Por ejemplo, sexo, edad, región
roadmaps-indicator-source = Fuente de la cifra
roadmaps-action-indicator = Qué se mide
roadmaps-action-baseline = Valor de referencia
roadmaps-action-target = Valor objetivo
roadmaps-action-why-none = Si no hay indicador: por qué
roadmaps-action-remove = Quitar esta acción
roadmaps-baseline-target = valor de referencia { $first }, valor objetivo { $second }
roadmaps-untitled = Sin título
roadmaps-numbered = { $first } { $second }
roadmaps-progress-heading = Avance del plan
roadmaps-steps-heading = Registro de los pasos
roadmaps-steps-lede = Lo que ha ocurrido en el camino hacia la hoja de ruta, por paso y por día. Un paso figura aquí cuando la Parte lo ha abierto; cualquier persona puede comentar, sin cuenta.
roadmaps-steps-none = La Parte no ha abierto ningún paso.
roadmaps-steps-not-open = La Parte no ha abierto este paso.
roadmaps-steps-opened = El paso se abrió a todo el mundo
roadmaps-steps-ended = Se cerraron los comentarios sobre el paso
roadmaps-steps-round-opened = Consulta abierta: { $value }
roadmaps-steps-round-ended = Consulta cerrada: { $value }
roadmaps-steps-meeting = Se celebró una reunión
roadmaps-steps-meeting-with = { $n ->
    [one] Se celebró una reunión con { $n } persona presente
   *[other] Se celebró una reunión con { $n } personas presentes
  }
roadmaps-steps-training = Comenzó una formación
roadmaps-steps-training-with = { $n ->
    [one] Comenzó una formación con { $n } participante
   *[other] Comenzó una formación con { $n } participantes
  }
roadmaps-steps-invited = Invitados: { $n }
roadmaps-steps-took-part = Participaron: { $n }
roadmaps-steps-finalized = Se finalizó la versión { $n }
roadmaps-steps-validated = La autoridad competente validó la versión { $n }
roadmaps-steps-plan-validated = Se validó el plan de acción de la versión { $n }
roadmaps-steps-published = Se publicó la versión { $n }
roadmaps-steps-shared = La hoja de ruta se compartió con la UNESCO
roadmaps-steps-comment = Comentar este paso
roadmaps-steps-comments = { $n ->
    [0] Aún no se muestra ningún comentario
    [one] { $n } comentario
   *[other] { $n } comentarios
  }
roadmaps-steps-waiting = { $n ->
    [one] { $n } comentario espera revisión desde el { $day }.
   *[other] { $n } comentarios esperan revisión, el primero desde el { $day }.
  }
roadmaps-progress-lede = Indique aquí en qué punto se encuentra cada etapa y cada acción. Cada informe se conserva con su nombre, su cargo y la fecha; el plan firmado no cambia. Un nuevo informe sustituye al anterior.
roadmaps-progress-public-lede = Lo que la Parte informa sobre su plan de acción. Figura junto al plan firmado y no forma parte de él.
roadmaps-progress-past = Previsto para una fecha ya pasada
roadmaps-progress-coming = Próximamente
roadmaps-progress-planned-for = previsto para el { $value }
roadmaps-progress-no-day = sin fecha prevista
roadmaps-progress-last = Último informe: { $value }
roadmaps-progress-told = Informado por { $first }, { $second }
roadmaps-progress-evidence = Prueba
roadmaps-progress-add = Informar sobre la situación
roadmaps-progress-updates = Informes hasta la fecha
roadmaps-progress-state = Situación
roadmaps-progress-on = Desde o en esta fecha
# used: dynamic
roadmaps-progress-on-hint = Año-mes-día, por ejemplo 2027-01-31. La fecha de hoy, si se deja en blanco.
roadmaps-progress-note = Qué ha ocurrido
# used: dynamic
roadmaps-progress-note-hint = Si se abandona, indique el motivo. Este texto lo lee todo el mundo.
roadmaps-progress-link = Dirección web de una prueba
roadmaps-progress-value = Valor
roadmaps-progress-value-add = Añadir un valor
roadmaps-state-not-begun = No iniciada
roadmaps-state-begun = Iniciada
roadmaps-state-done = Realizada
roadmaps-state-dropped = Abandonada

## Checking, history, translation

roadmaps-check-heading = Revisar todas las respuestas
roadmaps-check-priority = Prioridad { $value }
roadmaps-check-stage = Etapa { $n }
roadmaps-not-provided = No facilitado
roadmaps-place = { $first }, { $second }
roadmaps-missing-title = Redacte el título en el idioma original
roadmaps-missing-summary = Redacte el resumen en el idioma original
roadmaps-missing-too-long = Reduzca a { $n } caracteres: «{ $text }»
roadmaps-missing-sector = Elija al menos un sector
roadmaps-missing-sector-reason = Explique por qué es prioritario este sector: { $value }
roadmaps-missing-position = Indique la posición sobre { $value }
roadmaps-missing-evidence = Añada una prueba de que { $value } está realizada
roadmaps-missing-reason = Explique por qué { $value } no es pertinente
roadmaps-missing-priority = Elija al menos una actividad prioritaria
roadmaps-missing-priority-owner = Nombre al responsable de la prioridad { $value }
roadmaps-missing-priority-due = Indique la fecha en que debe realizarse la prioridad { $value }
roadmaps-missing-stage = Redacte al menos una etapa del plan
roadmaps-missing-stage-dates = Indique las dos fechas de la etapa «{ $value }»
roadmaps-missing-stage-order = La etapa «{ $value }» termina antes de comenzar: corrija sus fechas
roadmaps-missing-stage-owner = Nombre al responsable de la etapa «{ $value }»
roadmaps-missing-instrument = Nombre una ley, medida o estrategia de la etapa «{ $value }»
roadmaps-missing-indicator = Indique un indicador de «{ $value }» con valor de referencia y valor objetivo, o explique por qué no lo hay
roadmaps-missing-action-day = Esta fecha de «{ $value }» no se puede leer: corríjala o déjela en blanco
roadmaps-missing-action-order = «{ $value }» termina antes de comenzar: corrija sus fechas
roadmaps-missing-money = El importe de «{ $value }» no se puede leer: indique importe, moneda y año, o deje los tres en blanco
roadmaps-missing-currency = La moneda de «{ $value }» no figura en la norma ISO 4217: corríjala
roadmaps-missing-indicator-number = Un valor de referencia o un valor objetivo de «{ $value }» no es un número: corríjalo o elija otro tipo de indicador
roadmaps-missing-indicator-scale = Un valor de referencia o un valor objetivo de «{ $value }» no está en la escala: indique un número entero de 0 a 5
roadmaps-missing-circle = Estas acciones dependen unas de otras en círculo: { $value }. Elimine una de las dependencias
roadmaps-history-heading = Versiones guardadas
roadmaps-said = { $first }: { $second }
roadmaps-history-restored = Versión { $value } recuperada
roadmaps-compare-before = Comparar con la versión anterior
roadmaps-compare-versions = Versión { $first } y versión { $second }
roadmaps-compare-same = Las dos versiones dicen lo mismo.
roadmaps-compare-heading = Comparación de dos versiones
roadmaps-compare-link = Comparar
roadmaps-translate-heading = Traducciones
roadmaps-translate-lede = Las traducciones llevan la mención «facilitada por la Parte» y no crean ninguna versión nueva. El original queda tal como se validó.
roadmaps-translate-into = Idioma
roadmaps-translate-missing = Textos que faltan en este idioma: { $n }
roadmaps-translate-still-right = La traducción sigue diciendo lo mismo que el original

## Work off line

roadmaps-workbook-heading = Trabajar sin conexión
roadmaps-workbook-lede = Llévese el borrador como libro de cálculo, rellénelo sin conexión y tráigalo de vuelta. No se escribe nada antes de que vea qué cambiaría.
roadmaps-workbook-take = Llevarse
roadmaps-workbook-take-why = El libro se abre en cualquier programa de hojas de cálculo. Sus etiquetas están en el idioma de esta página.
roadmaps-workbook-whole = Toda la hoja de ruta
roadmaps-workbook-part = Solo una parte
roadmaps-workbook-bring = Traer de vuelta
roadmaps-workbook-limit = XLSX u ODS, { $value } MB como máximo. No se aceptan macros; de las fórmulas se leen los valores.
roadmaps-workbook-file = Libro de cálculo
roadmaps-workbook-filled-by = Rellenado por
# used: dynamic
roadmaps-workbook-filled-by-hint = Nombre u oficina, si fue otra persona. No figura en ningún historial, nunca se publica y puede borrarse.
roadmaps-workbook-given = Se había entregado a
roadmaps-workbook-look = Ver qué cambiaría
roadmaps-workbook-came = Libros que han vuelto
roadmaps-workbook-none = Todavía no ha vuelto ningún libro.
roadmaps-workbook-waiting = Sin aplicar
roadmaps-workbook-applied = Aplicado: { $n }
roadmaps-workbook-undone = Deshecho
roadmaps-workbook-filled-in-by = Rellenado por { $value }
roadmaps-workbook-out = Libros entregados a otros
roadmaps-workbook-out-why = Otro ministerio u organización rellena su parte sin cuenta. Anótelo aquí, envíe el archivo y traiga de vuelta lo que reciba.
roadmaps-workbook-to = Organismo u oficina de destino
roadmaps-workbook-what = Contenido
roadmaps-workbook-due = Se pide de vuelta para el
# used: dynamic
roadmaps-workbook-due-hint = Año-mes-día, por ejemplo 2028-06-30
roadmaps-workbook-back = Volvió el
roadmaps-workbook-still-out = Aún no ha vuelto
roadmaps-workbook-give = Anotar y preparar el libro
roadmaps-workbook-import = Un libro que ha vuelto
roadmaps-workbook-again = Una persona del equipo guardó entretanto. Revíselo de nuevo: no se ha escrito nada.
roadmaps-workbook-dry = Todavía no se ha escrito nada. Esto es lo que haría la aplicación del libro.
roadmaps-workbook-is-new = Nuevo
roadmaps-workbook-is-changed = Cambiado
roadmaps-workbook-is-same = Ya está así en el borrador
roadmaps-workbook-is-conflict = Cambiado entretanto por otra persona
roadmaps-workbook-is-refused = Ahora no puede escribirlo usted
roadmaps-workbook-refused-why = Usted no escribe estas partes, o el borrador está cerrado para ellas. Se quedan con este libro: quien las escriba en el equipo puede aplicarlas en esta página.
roadmaps-workbook-n-unchanged = Sin cambios
roadmaps-workbook-n-unread = No entendido
roadmaps-workbook-marked = Descargar el libro con una columna que dice qué corregir
roadmaps-workbook-its = En el libro
roadmaps-workbook-standing = En el borrador
roadmaps-workbook-take-its = Tomar la del libro
roadmaps-workbook-keep = Conservar la del borrador
roadmaps-workbook-apply = Aplicar los cambios sin conflicto: { $n }
roadmaps-workbook-apply-chosen = Aplicar lo elegido
roadmaps-workbook-nothing = El libro dice lo mismo que cuando se preparó.
roadmaps-workbook-rows = Lo que difiere, celda por celda
roadmaps-workbook-question = Pregunta
roadmaps-workbook-place = Hoja y celda
roadmaps-workbook-then = Cuando se preparó
roadmaps-workbook-typed = Como se rellenó
roadmaps-workbook-becomes = Qué ocurre
roadmaps-workbook-deleted = Eliminado
roadmaps-workbook-notes = Fuentes y notas
roadmaps-workbook-notes-why = Se quedan con este libro y no forman parte de la hoja de ruta.
roadmaps-workbook-was-applied = Aplicado: { $value }
roadmaps-workbook-was-undone = Deshecho: { $value }
roadmaps-workbook-undo = Deshacer la aplicación
roadmaps-workbook-undo-why = Durante 30 días. Lo que el equipo haya cambiado después se queda como está.
roadmaps-workbook-erase = Borrar quién lo rellenó
roadmaps-workbook-error-undo = Ya no se puede deshacer: han pasado 30 días. Recupere una versión anterior de las versiones guardadas.
roadmaps-workbook-error-macros = El libro contiene macros y no se abre. Guárdelo como XLSX sin macros y tráigalo de nuevo
roadmaps-workbook-error-password = El libro tiene contraseña. Guárdelo sin ella y tráigalo de nuevo
roadmaps-workbook-error-heavy = El libro es demasiado grande para leerlo. Quite lo que haya añadido junto a las respuestas, o copie las respuestas en uno nuevo
roadmaps-workbook-error-file = Este archivo no se puede leer como libro de cálculo. Guárdelo como XLSX y tráigalo de nuevo
roadmaps-workbook-error-not-ours = Este libro no se preparó en esta página, o falta su hoja oculta. Llévese uno nuevo y copie en él sus respuestas
roadmaps-workbook-error-form = Este libro corresponde a otro formulario de la hoja de ruta. Llévese uno nuevo y copie en él sus respuestas
roadmaps-workbook-error-party = Es el libro de otra Parte: { $value }. No se ha conservado nada de él
roadmaps-workbook-error-unknown = Aquí no se conoce la versión de la que procede este libro. Llévese uno nuevo y copie en él sus respuestas
roadmaps-workbook-unread-unknown = Ninguna pregunta tiene este identificador. Copie la respuesta en la fila de su pregunta.
roadmaps-workbook-unread-columns = Falta la columna de respuestas. Devuélvale su título, como en un libro nuevo.
roadmaps-workbook-unread-language = Esta respuesta no tiene segundo idioma, o la columna es de otro. Escríbala en la columna de respuestas.
roadmaps-workbook-unread-broken = La hoja muestra un error en esta celda. Escriba la propia respuesta.
roadmaps-workbook-unread-day = Esa fecha no existe. Escriba año-mes-día, por ejemplo 2028-06-30.
roadmaps-workbook-unread-choice = No es ninguna de las opciones. Elija una de la lista de la celda.
roadmaps-workbook-unread-code = Alguno no es una actividad del marco. Escriba códigos como 1.1; 2.3.
roadmaps-workbook-unread-link = No es ni una dirección web ni el identificador de una medida. Empiece la dirección por https://.
roadmaps-workbook-unread-measure = Ninguna medida de esta Parte tiene este identificador. Cópielo de la página de la medida.
roadmaps-workbook-unread-twice = Otra fila tiene el mismo identificador y otra respuesta. Conserve una de ellas.
roadmaps-workbook-unread-lost = Se refiere a algo que no está. Rellene antes el título, o elija sí, en el mismo grupo.
roadmaps-workbook-new = Nuevo: { $value }
roadmaps-workbook-priority = Va primero
roadmaps-workbook-codes = Códigos de actividades, como 1.1; 2.3
roadmaps-workbook-evidence = Una dirección web o el identificador de una medida: se añade. Los archivos se añaden en la página de la posición.
roadmaps-workbook-id = Identificador
roadmaps-workbook-guidance = Orientación
roadmaps-workbook-answer = Respuesta
roadmaps-workbook-source = De dónde procede
roadmaps-workbook-note = Nota
roadmaps-workbook-fix = Qué corregir
roadmaps-workbook-stray = Fuera de lugar
roadmaps-workbook-lists = Listas
roadmaps-workbook-cover = Acerca de este libro
roadmaps-workbook-made = Preparado el
roadmaps-workbook-how = Cómo rellenarlo
roadmaps-workbook-how-answer = Escriba en la columna de respuestas. Una celda vacía no cambia nada.
roadmaps-workbook-how-choice = Donde una celda tenga lista, elija de ella.
roadmaps-workbook-how-day = Escriba las fechas como año-mes-día, por ejemplo 2028-06-30.
roadmaps-workbook-how-new = Los grupos marcados como nuevos añaden lo que aún no existe. Deje vacíos los que no necesite.
roadmaps-workbook-how-back = Devuelva el archivo a quien se lo dio. Se pueden mover hojas, columnas y filas.
roadmaps-workbook-how-clear = Para eliminar una respuesta, escriba { $value } en su celda.
roadmaps-workbook-clear = [eliminar]
roadmaps-workbook-history = De un libro de cálculo
roadmaps-workbook-history-undone = Se deshizo un libro de cálculo

## Formal acts

roadmaps-act-heading = { $value }
roadmaps-act-finalize = La versión completa queda fijada para su validación. Se informa a la autoridad competente.
roadmaps-act-discard = El borrador desaparece para todos. Queda en el historial y no se cuenta en ninguna parte.
roadmaps-act-take-back = La versión vuelve a ser un borrador. Se informa a la autoridad, con su nota.
roadmaps-act-return = La versión vuelve al punto de contacto como borrador, con su nota.
roadmaps-act-validate = Usted firma el texto exacto que aquí se muestra, con su nombre, su cargo y la fecha de hoy.
roadmaps-act-reopen = La versión vuelve a ser un borrador. Su validación queda en el historial y deja de tener efecto.
roadmaps-act-finalize-plan = El plan de acción se envía a la autoridad competente. El texto validado queda como está.
roadmaps-act-validate-plan = Usted firma el plan de acción exacto que aquí se muestra.
roadmaps-act-return-plan = El plan de acción vuelve al punto de contacto, con su nota. El texto validado se mantiene.
roadmaps-act-publish = A partir de ahora todos pueden leer esta versión. Una versión publicada anterior sigue siendo legible, marcada como sustituida.
roadmaps-act-withdraw = La página pública mostrará solo que la hoja de ruta se retiró, y su motivo.
roadmaps-act-offers = Actividades realizadas que después podrá proponer, una a una, como buena práctica: { $n }
roadmaps-act-what = Qué se firma
roadmaps-act-text = El texto completo
roadmaps-act-language = Esto es lo que se firma, en este idioma y en ningún otro: { $value }
roadmaps-act-others = Otros idiomas de esta versión
roadmaps-act-others-why = No son lo que usted firma. Cada uno tiene su propia huella digital.
roadmaps-act-note = Nota
# used: dynamic
roadmaps-act-note-hint = Se conserva con el acto y se envía a las personas interesadas.
roadmaps-act-remark = Observación
roadmaps-act-confirm = Confirmación
roadmaps-act-sure = He leído lo anterior y lo confirmo
roadmaps-acts-done = Actos formales
roadmaps-fingerprints = Huellas digitales
roadmaps-fingerprints-how = Una huella es el SHA-256 del JSON canónico de un idioma. Cualquiera puede volver a calcularla.
roadmaps-fingerprint-body = Texto
roadmaps-fingerprint-plan = Huella digital del plan

## Submission

roadmaps-submit-heading = Presentar a la Secretaría
roadmaps-submit-lede = Se envía a la UNESCO una copia fija en inglés o en francés. Usted recibe de inmediato un acuse de recibo.
roadmaps-submit-language = Idioma del texto que presenta
roadmaps-submit-missing = Aún no está en este idioma: { $value }
roadmaps-submit-texts = Qué se presenta
roadmaps-submit-read = El texto completo en este idioma: { $value }
roadmaps-submit-replaces = Este texto sustituye a la presentación { $value }.
roadmaps-submit-sure = Presentar esta versión en el idioma elegido
roadmaps-submit-button = Presentar la hoja de ruta a la UNESCO
roadmaps-submissions-heading = Presentaciones
roadmaps-submission-heading = Presentación { $value }
roadmaps-sent-on = Presentada el
roadmaps-sent-by = Presentada por
roadmaps-came-as-package = Recibido como paquete de otra plataforma
roadmaps-since = Desde
roadmaps-since-day = desde el { $value }
roadmaps-turn = A quién corresponde
roadmaps-turn-secretariat = Corresponde a la Secretaría
roadmaps-turn-party = Corresponde a la Parte
roadmaps-turn-nobody = Terminado
roadmaps-stage-word = Estado
roadmaps-days = Días
roadmaps-n-days = { $n ->
    [0] hoy
    [one] desde hace { $n } día
   *[other] desde hace { $n } días
  }
roadmaps-receipt-next = La Secretaría abre la hoja de ruta, puede formular preguntas y la acepta. Esta página permanece en su dirección. Para corregir un error, presente una versión más reciente.
roadmaps-as-package = Enviarlo a otra plataforma como paquete firmado
roadmaps-replaces = Sustituye a
roadmaps-replaced-by = Sustituida por
roadmaps-conversation = Conversación
roadmaps-conversation-empty = Aún no se ha dicho nada.
roadmaps-open-points = A la espera de respuesta
roadmaps-question-n = Pregunta { $value }
roadmaps-thread-answered = Respondida
roadmaps-thread-closed = Cerrada
roadmaps-thread-answer = Respuesta
roadmaps-part-whole = El texto en su conjunto
roadmaps-part-stage = Plan de acción, etapa { $value }
roadmaps-part-action = Plan de acción, acción { $value }
roadmaps-respond-note = Lo que desea decir
roadmaps-respond-bundle = Cada pregunta se refiere a una parte del texto y se muestra junto a ella. Todas salen en un solo mensaje.
roadmaps-respond-point = Pregunta o corrección, línea { $value }
roadmaps-respond-said = Lo que pregunta o lo que debería corregirse
roadmaps-respond-answer = Su respuesta, o por qué no se modifica nada
roadmaps-respond-more = Más preguntas
roadmaps-respond-part = Parte del texto a la que se refiere la pregunta
roadmaps-respond-reason = Motivo de la corrección
roadmaps-frozen = El texto tal como se presentó
roadmaps-desk-heading = Hojas de ruta presentadas
roadmaps-desk-found = Presentaciones: { $n }
roadmaps-desk-empty = Aquí no hay nada pendiente.
roadmaps-claim-owner = A cargo de
roadmaps-claim-until = { $first }, hasta el { $second }
roadmaps-claim-held = { $name } tiene este expediente a su cargo desde el { $since } y hasta el { $until }.
roadmaps-claim-nobody = Nadie tiene este expediente a su cargo.
roadmaps-claim-take = Hacerse cargo
roadmaps-claim-release = Liberar
roadmaps-next-act = Próximo acto
roadmaps-next-open = Abrir lo enviado
roadmaps-next-decide = Preguntar o aceptar
roadmaps-next-answer = Responder a las preguntas
roadmaps-next-correct = Corregir o explicar por qué no
roadmaps-next-send = Enviar a la Secretaría
roadmaps-next-prepare = Continuar la hoja de ruta
roadmaps-next-begin = Comenzar una hoja de ruta
roadmaps-next-nothing = Nada
roadmaps-desk-states = Hojas de ruta por estado
roadmaps-desk-lede = Cada Parte con el estado público de su hoja de ruta, lo que sigue y a quién corresponde actuar. La dirección conserva los filtros: guárdela para volver a la misma lista.
roadmaps-desk-none = Ninguna Parte corresponde a estos filtros.
roadmaps-desk-group = Grupo regional
roadmaps-desk-counter = Recuento en una fecha
roadmaps-sort = Orden
roadmaps-sort-since = Primero lo que espera a la Secretaría desde hace más tiempo
roadmaps-sort-party = Por nombre de la Parte
roadmaps-sort-state = Por estado
roadmaps-remind = Recordar
roadmaps-remind-choose = Recordatorio
roadmaps-remind-preview = Vista previa de los recordatorios a las Partes elegidas
roadmaps-remind-preview-all = Vista previa de los recordatorios a todas las Partes de esta lista a las que corresponde actuar
roadmaps-remind-heading = Recordatorios antes del envío
roadmaps-remind-none = No se ha elegido ninguna Parte a la que corresponda actuar. Vuelva y elija al menos una.
roadmaps-remind-undo = Lo que se envía no se puede retirar. Abra cada nombre para leer el mensaje en su idioma.
roadmaps-remind-count = { $n ->
    [0] Nadie recibe un mensaje.
    [one] { $n } persona recibe un mensaje.
   *[other] { $n } personas reciben un mensaje cada una.
  }
roadmaps-remind-nobody = No hay a quién escribir: la Parte no tiene aquí punto de contacto. No recibe ningún mensaje.
roadmaps-remind-lately = Con recordatorio reciente
roadmaps-remind-again = { $n ->
    [one] Escribir también a las que recibieron un recordatorio hace menos de { $n } día
   *[other] Escribir también a las que recibieron un recordatorio hace menos de { $n } días
  }
roadmaps-remind-confirm = Confirmación
roadmaps-remind-sure = He leído quién recibe qué y deseo que se envíe
roadmaps-remind-send = Enviar los recordatorios
roadmaps-reminded-on = Recordatorio el { $value }
roadmaps-remind-log = Recordatorios enviados
roadmaps-remind-log-none = No se ha enviado ningún recordatorio.
roadmaps-remind-found = Recordatorios a Partes: { $n }
roadmaps-remind-told = Quién lo recibió
roadmaps-desk-by-state = Versiones por estado
roadmaps-desk-versions = Versiones

## Offers, outside

roadmaps-offers-heading = Buenas prácticas para compartir
roadmaps-offers-lede = Cada actividad realizada puede proponerse como buena práctica. Nada llega a la Secretaría sin su consentimiento.
roadmaps-offers-none = No hay ningún ofrecimiento. Se hacen al publicarse una hoja de ruta con actividades realizadas.
roadmaps-offer-open = Sin respuesta
roadmaps-offer-later = Más adelante
roadmaps-offer-yes = Sí
roadmaps-offer-no = No
roadmaps-offer-measure = La medida
roadmaps-offer-who = Quién lo hizo posible
# used: dynamic
roadmaps-offer-who-hint = Necesario si la prueba es una medida publicada.
roadmaps-offer-title = Título de la medida
# used: dynamic
roadmaps-offer-title-hint = Se utiliza si la prueba es un enlace o un archivo: con él se inicia un borrador.
roadmaps-outside-heading = Una hoja de ruta adoptada fuera de la plataforma
roadmaps-outside-lede = Registre una hoja de ruta adoptada fuera de esta plataforma. Se publica de inmediato y se señala como tal.
roadmaps-outside-file = Archivo
roadmaps-outside-day = Adoptada el
# used: dynamic
roadmaps-outside-day-hint = Año-mes-día, por ejemplo 2024-05-21
roadmaps-outside-source = Fuente
# used: dynamic
roadmaps-outside-source-hint = Quién la adoptó y dónde se publicó.
roadmaps-outside-language = Idioma del archivo
roadmaps-outside-positions = Posiciones, en la medida en que se conozcan
roadmaps-outside-enter = Registrar y publicar

## Public

roadmaps-list-heading = Hojas de ruta nacionales
roadmaps-list-lede = Lo que las Partes han publicado de sus hojas de ruta para el entorno digital. Búsquelas por actividad, necesidad, sector o instrumento y compare de dos a cuatro.
roadmaps-none-found = Ninguna hoja de ruta cumple todos estos criterios. Quite alguno de los filtros:
roadmaps-error-filter-day = Los filtros se aplican a lo publicado hoy. Quite el día o los filtros.
roadmaps-facet-activity = Actividad abordada
roadmaps-facet-priority = Actividad prioritaria
roadmaps-facet-planned = Actividad prevista
roadmaps-facet-active = Actividad en curso
roadmaps-facet-done = Actividad realizada
roadmaps-facet-position = Posición sobre una actividad
roadmaps-facet-need = Necesidad que conduce a la actividad
roadmaps-facet-instrument = Leyes, medidas y estrategias
roadmaps-list-found = Partes: { $n }
roadmaps-list-none = Partes sin ninguna publicada: { $n }
roadmaps-list-empty = En esa fecha no se había publicado ninguna hoja de ruta.
roadmaps-list-sectors = Comparación por sector
roadmaps-list-sectors-caption = Partes según los sectores prioritarios de su hoja de ruta
roadmaps-list-parties = Partes
roadmaps-list-which = Cuáles
roadmaps-counter-heading = Hojas de ruta, situación al { $value }
roadmaps-counter-begun = con una hoja de ruta iniciada
roadmaps-counter-finalized = con una hoja de ruta finalizada
roadmaps-counter-published = con una hoja de ruta publicada
roadmaps-counter-implemented = con una hoja de ruta en aplicación
roadmaps-counter-outside = con una hoja de ruta adoptada fuera de la plataforma
roadmaps-counter-how = Se cuentan Partes. Iniciada: existe alguna versión. Finalizada: alguna vez se finalizó una versión. En aplicación: el plan de una versión publicada tiene una acción concluida.
roadmaps-shared-on = compartida con la UNESCO el { $value }
roadmaps-superseded-banner = Existe una versión más reciente de esta hoja de ruta.
roadmaps-superseded-link = Leer la versión actual
roadmaps-withdrawn-heading = Esta hoja de ruta se ha retirado
roadmaps-credit = Iniciada a partir de la hoja de ruta de otra Parte: { $value }
roadmaps-revision-why = Qué cambia esta revisión
roadmaps-print = Versión para imprimir
roadmaps-document-contents = Índice
# At the top of every page of a file made of a draft.
roadmaps-document-draft = BORRADOR - NO PRESENTADO
roadmaps-document-unpublished = SIN PUBLICAR
roadmaps-document-download = La versión en curso como archivo (DOCX)
roadmaps-address = Dirección permanente
roadmaps-page-title = { $first } - { $second }
roadmaps-disclaimer = El contenido es el de la Parte.

## After an act

roadmaps-done-saved = Guardado.
roadmaps-done-start = El borrador se ha iniciado.
roadmaps-done-evidence = La prueba se ha añadido.
roadmaps-done-removed = Quitado. Queda en el historial.
roadmaps-done-restore = La versión anterior se ha restablecido como una nueva.
roadmaps-done-workbook = Aplicado. Es una sola entrada entre las versiones guardadas y puede deshacerse.
roadmaps-done-workbook-given = Anotado. Descargue el libro de la lista y envíelo.
roadmaps-done-workbook-undone = Deshecho.
roadmaps-done-workbook-undone-kept = Deshecho. Lo que el equipo ha cambiado después se mantiene.
roadmaps-done-discard = El borrador se ha descartado.
roadmaps-done-finalize = Finalizada. Se ha informado a la autoridad competente. No se ha presentado nada a la Secretaría.
roadmaps-done-take-back = Retomada: vuelve a ser un borrador.
roadmaps-done-return = Devuelta con su nota.
roadmaps-done-validate = Validada y firmada.
roadmaps-done-reopen = Reabierta: vuelve a ser un borrador.
roadmaps-done-finalize-plan = El plan de acción está a la espera de la autoridad.
roadmaps-done-validate-plan = El plan de acción está validado.
roadmaps-done-return-plan = El plan de acción se ha devuelto con su nota.
roadmaps-done-publish = Publicada.
roadmaps-done-withdraw = Retirada, con su motivo.
roadmaps-done-translation = La traducción se ha guardado.
roadmaps-done-progress = El avance se ha registrado.
roadmaps-done-submit = Presentada. Este es su acuse de recibo.
roadmaps-done-respond = Hecho. Se ha informado a la otra parte de la conversación.
roadmaps-done-claim = Ahora está a su cargo.
roadmaps-done-release = Liberado. Otras personas pueden hacerse cargo.
roadmaps-done-remind = Los recordatorios están en camino. Aquí figura quién los recibió.
roadmaps-done-offer = Su respuesta se ha guardado.
roadmaps-done-outside = Registrada y publicada.

## Refusals

roadmaps-error-not-now = No se puede hacer en el estado actual de la hoja de ruta.
roadmaps-error-note = Escriba una nota: este acto se conserva con su motivo.
roadmaps-error-confirm = Marque la casilla para confirmar.
roadmaps-error-changed = Ha cambiado desde que usted lo abrió. Se muestra tal como está ahora: vuelva a leerlo.
roadmaps-error-question = Escriba al menos una pregunta
roadmaps-error-answer = Responda a cada pregunta o explique por qué no se modifica nada
roadmaps-error-none-chosen = Elija al menos una Parte
roadmaps-error-nobody-reminded = No se envió nada: las Partes elegidas no tienen a quién escribir o recibieron un recordatorio hace menos de { $n } días.
roadmaps-error-missing = Elementos que faltan: { $n }. Complete cada punto de la lista anterior.
roadmaps-error-open-exists = Ya se está preparando una versión. Termínela o descártela primero.
roadmaps-error-none-published = No hay ninguna hoja de ruta publicada de la que partir.
roadmaps-error-own-roadmap = Esta es su propia hoja de ruta. Comience en su lugar una revisión.
roadmaps-error-not-in-draft = Esta versión ya no es un borrador. Retómela o reábrala para modificarla.
roadmaps-error-not-your-part = No se le ha asignado esta parte del trabajo. Diríjase al punto de contacto.
roadmaps-error-same-person = Quien finalizó no puede validar. Debe hacerlo otra persona que ejerza la función de autoridad.
roadmaps-error-plan-validated = El plan de acción ya está validado.
roadmaps-error-circle = Estas acciones dependen unas de otras en círculo: { $value }. Su elección se conserva; elimine una de las dependencias antes de la finalización.
roadmaps-error-value = Este valor no corresponde al tipo de indicador: un número, un número entero de 0 a 5 en la escala, o sí o no.
roadmaps-error-authority-withdraws = La hoja de ruta la retira la autoridad competente.
roadmaps-error-measure = Elija una medida de esta Parte.
roadmaps-error-not-of-framework = { $value } no es una actividad del marco. Elija de la lista.
roadmaps-error-original-language = Este es el idioma original. Elija otro.
roadmaps-error-not-validated = Solo se puede presentar una versión validada o publicada.
roadmaps-error-language = Las hojas de ruta se presentan en inglés o en francés. Elija uno de estos idiomas.
roadmaps-error-language-of-file = Preséntela en el idioma del archivo.
roadmaps-error-untranslated = Textos que faltan en este idioma: { $n }. Figuran en la lista anterior.
roadmaps-error-recall-first = Su última presentación aún no se ha abierto. Recupérela antes de hacer otra.
roadmaps-error-same-text = Este es el texto que ya presentó. Presente una versión más reciente o responda a la Secretaría.
roadmaps-error-unreadable = Esta plataforma no puede mostrar todo el texto recibido, por lo que no se incorporó.
roadmaps-error-offer-answered = Este ofrecimiento ya tiene respuesta.
roadmaps-error-day-to-come = Indique un día que ya haya pasado.
roadmaps-error-body-or-person = Indique un organismo o una persona.
roadmaps-error-ends-before = Termina antes de empezar. Corrija uno de los días.
roadmaps-error-more-than-all = Es más que todos los participantes. Corrija una de las cifras.
roadmaps-error-overtaken = Otra persona guardó esta entrada entretanto. Lo que guardó se muestra encima de su texto: reúna ambos y guarde.

## Mine to do, desk

roadmaps-wait-draft = Continuar el borrador de la hoja de ruta, versión { $number } ({ $party })
roadmaps-wait-returned = Modificar la hoja de ruta devuelta, versión { $number } ({ $party })
roadmaps-wait-part = Redactar su parte de la hoja de ruta, versión { $number } ({ $party })
roadmaps-wait-validate = Validar o devolver la hoja de ruta, versión { $number } ({ $party })
roadmaps-wait-validate-plan = Validar o devolver el plan de acción, versión { $number } ({ $party })
roadmaps-wait-plan-returned = Modificar el plan de acción devuelto, versión { $number } ({ $party })
roadmaps-wait-publish = Publicar la hoja de ruta validada, versión { $number } ({ $party })
roadmaps-wait-question = Responder a la pregunta de la Secretaría sobre la versión { $number } ({ $party })
roadmaps-wait-correction = Corregir la versión { $number } o explicar por qué no se cambia nada ({ $party })
roadmaps-wait-offers = Buenas prácticas que se le ofrece compartir: { $number } ({ $party })
roadmaps-wait-open = Abrir la hoja de ruta presentada, versión { $number } ({ $party })
roadmaps-wait-decide = Formular una pregunta, solicitar una corrección o aceptar la versión { $number } ({ $party })

## Mail

# used: dynamic
roadmaps-notice-finalized-subject = { $party } - hoja de ruta: finalizada, a la espera de su validación
# used: dynamic
roadmaps-notice-finalized-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-taken-back-subject = { $party } - hoja de ruta: retomada por el punto de contacto
# used: dynamic
roadmaps-notice-taken-back-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-discarded-subject = { $party } - hoja de ruta: borrador descartado
# used: dynamic
roadmaps-notice-discarded-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } El borrador ya no figura en el trabajo de su Parte; su historial se conserva.
# used: dynamic
roadmaps-notice-returned-subject = { $party } - hoja de ruta: devuelta con una nota
# used: dynamic
roadmaps-notice-returned-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-reopened-subject = { $party } - hoja de ruta: reabierta, la validación deja de tener efecto
# used: dynamic
roadmaps-notice-reopened-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-validated-subject = { $party } - hoja de ruta: validada
# used: dynamic
roadmaps-notice-validated-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-plan-waiting-subject = { $party } - hoja de ruta: plan de acción a la espera de su validación
# used: dynamic
roadmaps-notice-plan-waiting-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-plan-validated-subject = { $party } - hoja de ruta: plan de acción validado
# used: dynamic
roadmaps-notice-plan-validated-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-plan-returned-subject = { $party } - hoja de ruta: plan de acción devuelto con una nota
# used: dynamic
roadmaps-notice-plan-returned-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-what-changed-subject = { $party } - hoja de ruta: ¿qué ha cambiado en el plan de acción?
# used: dynamic
roadmaps-notice-what-changed-text = Hoja de ruta nacional: { $party }, versión { $number }. ¿Qué etapas y acciones han comenzado, se han realizado o se han abandonado? Abra la página siguiente para informar de ello. Si nada ha cambiado, no tiene que hacer nada.
# used: dynamic
roadmaps-notice-published-subject = { $party } - hoja de ruta: publicada
# used: dynamic
roadmaps-notice-published-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-withdrawn-subject = { $party } - hoja de ruta: retirada
# used: dynamic
roadmaps-notice-withdrawn-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-entered-subject = { $party } - hoja de ruta: se registró una versión adoptada fuera de la plataforma
# used: dynamic
roadmaps-notice-entered-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-submitted-subject = { $party } - hoja de ruta: presentada
# used: dynamic
roadmaps-notice-submitted-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-receipt-subject = { $party } - hoja de ruta: presentada, este es el acuse de recibo
# used: dynamic
roadmaps-notice-receipt-text = Hoja de ruta nacional: { $party }, versión { $number }. Número del acuse de recibo: { $receipt }. Presentación: { $sent }. SHA-256 del texto: { $fingerprint }. Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-receipt-plan-subject = { $party } - hoja de ruta: presentada, este es el acuse de recibo
# used: dynamic
roadmaps-notice-receipt-plan-text = Hoja de ruta nacional: { $party }, versión { $number }. Número del acuse de recibo: { $receipt }. Presentación: { $sent }. SHA-256 del texto: { $fingerprint }. SHA-256 del plan de acción: { $plan }. Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-recalled-subject = { $party } - hoja de ruta: presentación recuperada
# used: dynamic
roadmaps-notice-recalled-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-opened-subject = { $party } - hoja de ruta: recibida por la Secretaría
# used: dynamic
roadmaps-notice-opened-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-answered-subject = { $party } - hoja de ruta: la Parte ha respondido
# used: dynamic
roadmaps-notice-answered-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-question-subject = { $party } - hoja de ruta: una pregunta requiere respuesta
# used: dynamic
roadmaps-notice-question-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-correction-subject = { $party } - hoja de ruta: se solicita una corrección
# used: dynamic
roadmaps-notice-correction-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-closed-subject = { $party } - hoja de ruta: pregunta o corrección cerrada
# used: dynamic
roadmaps-notice-closed-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
# used: dynamic
roadmaps-notice-remind-begin-subject = { $party } - hoja de ruta: invitación a comenzar
# used: dynamic
roadmaps-notice-remind-begin-text = La Secretaría invita a la Parte { $party } a comenzar su hoja de ruta nacional. La página siguiente guía paso a paso, y la Secretaría ayuda si se le solicita.
# used: dynamic
roadmaps-notice-remind-prepare-subject = { $party } - hoja de ruta: continuarla
# used: dynamic
roadmaps-notice-remind-prepare-text = La Parte { $party } ha indicado que prepara su hoja de ruta nacional. La página siguiente muestra los pasos que siguen. Escriba a la Secretaría si necesita ayuda.
# used: dynamic
roadmaps-notice-remind-send-subject = { $party } - hoja de ruta: enviar la versión publicada
# used: dynamic
roadmaps-notice-remind-send-text = La Parte { $party } ha publicado su hoja de ruta nacional. La página siguiente lleva al formulario para enviarla a la Secretaría en inglés o en francés; el acuse de recibo es inmediato.
# used: dynamic
roadmaps-notice-remind-answer-subject = { $party } - hoja de ruta: hay preguntas a la espera de respuesta
# used: dynamic
roadmaps-notice-remind-answer-text = La Secretaría ha hecho preguntas sobre la hoja de ruta nacional enviada por la Parte { $party }. Figuran en la página siguiente, junto a las partes a las que se refieren, con un lugar para cada respuesta.
# used: dynamic
roadmaps-notice-remind-correct-subject = { $party } - hoja de ruta: se solicita una corrección
# used: dynamic
roadmaps-notice-remind-correct-text = La Secretaría ha solicitado una corrección de la hoja de ruta nacional enviada por la Parte { $party }. La página siguiente dice cuál y por qué. Envíe una versión corregida o explique allí por qué no se modifica nada.
# used: dynamic
roadmaps-notice-accepted-subject = { $party } - hoja de ruta: aceptada
# used: dynamic
roadmaps-notice-accepted-text = Hoja de ruta nacional: { $party }, versión { $number }. { $note } Abra la página siguiente para leerla y actuar.
roadmaps-column-title = Título
roadmaps-column-state = Estado
roadmaps-column-published = Publicada
roadmaps-column-shared = Compartida con la UNESCO
roadmaps-column-address = Dirección permanente

## Parts laid open in a consultation

roadmaps-consulted-text = Título, resumen y perfil
roadmaps-consulted-chapters = Texto por capítulos
roadmaps-consulted-sectors = Sectores y sus motivos
roadmaps-consulted-positions = Posiciones sobre las actividades
roadmaps-consulted-plan = Plan de acción
roadmaps-consultations = Consultas en curso
roadmaps-calls = Qué se preguntó a las Partes
roadmaps-status-reports = Informes de situación
roadmaps-side-heading = Hojas de ruta lado a lado
roadmaps-side-lede = De dos a cuatro hojas de ruta publicadas, por resultado y actividad. Las columnas siguen el orden de elección.
roadmaps-side-choose = Elegir Partes
roadmaps-side-parties = Partes con hoja de ruta publicada
roadmaps-side-sectors = Sectores prioritarios
roadmaps-side-priority = Prioridad: { $first }, { $second }
roadmaps-side-needs = Necesidades, con las actividades a las que conducen
roadmaps-side-stages = Etapas del plan de acción
roadmaps-side-no-plan = No se ha publicado con ella ningún plan de acción validado.
roadmaps-side-outside = No consta: se aprobó fuera de la plataforma y se registró como archivo.
roadmaps-side-without = { $value }: ninguna hoja de ruta publicada, por lo que no tiene columna.
roadmaps-side-kept = Elegidas para comparar
roadmaps-side-add = Añadir a la comparación
roadmaps-side-is-kept = En la comparación
roadmaps-side-more = Elija otra Parte para verlas una al lado de la otra.
roadmaps-error-side-most = Elija como máximo cuatro Partes
roadmaps-n-rounds = { $n ->
    [one] { $n } ronda
   *[other] { $n } rondas
  }
roadmaps-n-contributions = { $n ->
    [one] { $n } contribución publicada
   *[other] { $n } contribuciones publicadas
  }
roadmaps-rounds-heading = Consultas celebradas sobre ella
