### Pages made of several slices, and error reports.

## Figures that several pages show

portal-count-measures =
    { $n ->
        [0] Ninguna medida
        [one] { $n } medida
       *[other] { $n } medidas
    }
portal-count-parties =
    { $n ->
        [0] Ninguna Parte
        [one] { $n } Parte
       *[other] { $n } Partes
    }
# $value is a day in words.
portal-since = Desde el { $value }
portal-untitled = Sin título

## Home

portal-home-lede = Las Partes en la Convención elaboran hojas de ruta nacionales, comparten lo que hacen y ven lo que queda por hacer. Todo lo publicado aquí puede leerse y reutilizarse sin cuenta.
portal-home-due = Plazos
portal-home-due-reports =
    { $n ->
        [one] Informe periódico de { $n } Parte
       *[other] Informes periódicos de las { $n } Partes
    }
portal-home-due-world-day = Día Mundial de la Diversidad Cultural para el Diálogo y el Desarrollo
portal-home-all-dates = Todas las fechas de la cronología
portal-home-next = Su próxima tarea
portal-home-all-waiting =
    { $n ->
        [0] Mis tareas
        [one] Mis tareas ({ $n } elemento)
       *[other] Mis tareas ({ $n } elementos)
    }
portal-home-look-up = Buscar
portal-home-search-label = Buscar medidas, Partes, actividades, artículos y términos
portal-home-activities = Actividades del marco
portal-home-terms = Términos del glosario
portal-home-take = Llevarse los datos
portal-home-take-text = Cada lista y cada ficha existen también como datos: añada .json o .csv al final de la dirección.

## Framework

# $first is a body, $second a month in words.
portal-framework-approved = Aprobado por { $first }, { $second }
portal-framework-goal = Objetivo { $n }
portal-framework-output = Producto { $n }
# $value is a document.
portal-framework-mapping = Fuente del vínculo entre objetivos y productos: { $value }
portal-framework-steps = Las cuatro etapas del método
portal-framework-objectives = Objetivos generales
portal-framework-objectives-text = Seis objetivos generales a los que se vinculan las medidas. Las prácticas fundacionales se vincularon a ellos por criterio editorial.
portal-framework-targets = Metas de los Objetivos de Desarrollo Sostenible
portal-framework-targets-text = Los vínculos entre metas y actividades obedecen a un criterio editorial de esta plataforma y no constan en la fuente.

## An activity

portal-activity-caption = Actividad { $value } de la hoja de ruta abierta
portal-activity-asks = Qué se pide
portal-activity-evidence = Qué puede mostrar que está realizada
portal-activity-no-measures = Todavía no consta ninguna medida en esta actividad.
portal-activity-parties = Partes que trabajan en ella
portal-activity-parties-text = Partes con una medida publicada en esta actividad, o cuya hoja de ruta publicada indica que está en curso o realizada.
portal-activity-no-parties = Todavía no consta ninguna Parte en esta actividad.

## A target of the Sustainable Development Goals

# $value is a code such as 8.3.
portal-target-title = Meta { $value }
portal-target-goal = Objetivo de Desarrollo Sostenible { $n }
portal-target-editorial = Las actividades y las medidas se vinculan a esta meta por criterio editorial.
portal-target-activities = Actividades vinculadas a esta meta
portal-target-no-measures = Todavía no hay ninguna medida vinculada a esta meta.

## A Party

portal-party-not-state = Una Parte que no es un Estado: organización de integración económica regional.
portal-party-treaty = Incorporación a la Convención
portal-party-treaty-caption = Actos relativos al tratado, con su fecha y su grado de certeza
portal-party-action = Acto
portal-party-not-established = no establecida
portal-party-doubtful = incierta
# $value is the kind of instrument, such as "ratification".
portal-party-deposit = Depósito del instrumento: { $value }
portal-party-deposit-unknown = Depósito del instrumento
portal-party-in-force = Entrada en vigor para esta Parte
portal-party-in-force-source = Se deduce de la fecha del depósito (artículo 29)
portal-party-bound-at-latest = Obligada a más tardar el
portal-party-groups = Grupos de Estados
portal-party-languages = Idiomas oficiales (ISO 639-1)
portal-party-declarations = Declaraciones y reservas
portal-party-no-declarations = No se encontró ninguna en las fuentes consultadas, que no contienen la lista completa.
portal-party-duties = Obligaciones y derechos en virtud de la Convención
# $value is a day in words.
portal-party-duties-caption = Obligaciones de la Parte al { $value }
portal-party-duty = Obligación
portal-party-article = Artículo { $value }
portal-party-article-column = Artículo
portal-party-due = Próximo plazo
portal-party-always = en todo momento
portal-party-last-met = Última vez cumplida
portal-party-rights = Lo que una Parte puede hacer
portal-party-no-measures = Todavía no consta ninguna medida de esta Parte.
portal-party-disclaimer = Las medidas se muestran en los términos de la propia Parte o según las recoge su fuente.
portal-non-party-text = { $value } es un Estado Miembro de la UNESCO que no es Parte en la Convención.
portal-non-party-register = Registro de las Partes

## Gap grid

portal-grid-lede = Lo que consta de cada Parte en cada una de las 20 actividades: medidas publicadas y posiciones de las hojas de ruta publicadas. Una casilla vacía significa que aquí no consta nada, no que no se haga nada.
portal-grid-filter = Filtrar y agrupar
portal-grid-output = Producto
# used: dynamic
portal-grid-output-hint = Un solo producto cabe en un teléfono.
portal-grid-region = Grupo regional
portal-grid-within = Grupo de Estados
portal-grid-group = Encabezados
portal-grid-by-region = Por grupo regional
portal-grid-on = Partes y grupos al
portal-grid-look = Contenido de las casillas
portal-grid-look-roadmaps = Hojas de ruta: previsto, en curso, realizado
portal-grid-look-planned = Hojas de ruta: previsto
portal-grid-look-active = Hojas de ruta: en curso
portal-grid-look-done = Hojas de ruta: realizado
portal-grid-look-needs = Necesidades, por grupo regional
# used: dynamic
portal-grid-on-hint = Año-mes-día, por ejemplo 2026-11-22
portal-grid-key-measures = Número de medidas
portal-grid-planned = Previsto
portal-grid-active = En curso
portal-grid-done = Realizado
portal-grid-parties-planned = Partes que lo prevén
portal-grid-parties-active = Partes que trabajan en ello
portal-grid-parties-done = Partes que lo han realizado
portal-grid-parties-needs = Partes que señalan una necesidad
portal-grid-needs-caption = Partes cuyo diagnóstico publicado señala una necesidad que conduce a la actividad, por grupo regional
portal-grid-all-parties = Todas
portal-grid-skip = Saltar la tabla
# $first (measures and positions) and $second (Parties and groups) are days in words.
portal-grid-caption = Lo que consta al { $first }, por Parte y actividad. Partes y grupos al { $second }
portal-grid-total = Todas las medidas de estas Partes, una sola vez
portal-grid-no-party = De ninguna Parte en particular
portal-grid-organizations = De organizaciones
portal-grid-how = Cómo se cuenta
portal-grid-how-cell = Cada casilla cuenta las medidas publicadas distintas de las que la Parte es titular en esa actividad. Los asociados no se cuentan.
portal-grid-how-several = Una medida de varias Partes cuenta una vez para cada una y una sola vez en cualquier total.
portal-grid-how-none = Las fichas que no son de ninguna Parte en particular y las de organizaciones figuran en líneas aparte y en ninguna casilla.
portal-grid-how-position = Una posición es lo que la hoja de ruta publicada de la Parte dice de la actividad.
portal-grid-how-advance = Según la hoja de ruta, una actividad está realizada si el texto publicado lo declara con pruebas; en curso si así lo dice o si un informe indica que una acción ha empezado; prevista si es prioritaria o si una acción del plan validado está por empezar. Cuenta solo el estado más avanzado.
portal-grid-how-need = Una Parte señala una necesidad cuando una necesidad de su diagnóstico publicado conduce a la actividad.
portal-cooperation-title = Dónde podría crecer la cooperación
portal-cooperation-lede = Actividad por actividad: las Partes que la han realizado o tienen una buena práctica designada, junto a las que la prevén o señalan una necesidad. Se basa en lo publicado; nadie se compara con nadie.
portal-cooperation-done = La han realizado
portal-cooperation-practice = Tienen una buena práctica
portal-cooperation-planned = La prevén
portal-cooperation-need = Señalan una necesidad
portal-cooperation-none = Todavía no hay ninguna actividad con Partes en ambos lados.
portal-cooperation-one-side = Actividades que por ahora solo tienen un lado
portal-grid-how-day = El día solicitado determina únicamente las Partes y los grupos. Las medidas y las posiciones son siempre las que constan hoy.
portal-grid-how-order = Las Partes figuran por orden alfabético. Nada aquí las compara entre sí.

## Search

portal-search-kinds = Resultados por tipo
portal-search-nothing = No se encontró nada con estas palabras.
portal-search-suggestion = Quizá quiso decir:
portal-search-help = Las palabras se buscan en los seis idiomas. Ponga entre comillas las palabras que deben ir juntas; un asterisco sustituye el final de una palabra.
portal-search-activities = Actividades

## Mine to do and the space of a Party

portal-work-waiting = Pendiente de usted
portal-work-information = Para información
portal-work-nothing = No tiene nada pendiente.
portal-work-spaces = Sus Partes
portal-work-tools = Otras páginas
portal-work-accounts = Cuentas e invitaciones
portal-work-mails = Mensajes enviados
portal-work-account = Mi cuenta y mis sesiones
portal-space-caption = Espacio de la Parte
portal-space-roles = Usted actúa aquí como: { $value }
portal-space-public = Página pública
portal-space-parts = Secciones de este espacio
portal-space-measures = Medidas
portal-space-team = Equipo
portal-space-no-authority = No existe ninguna cuenta de la autoridad nacional competente de esta Parte, por lo que nada puede validarse. Pida al administrador que envíe una invitación.
portal-space-no-roadmap = Todavía no se ha iniciado ninguna hoja de ruta.
portal-space-open-roadmap = Abrir la hoja de ruta
portal-space-changes = Últimos cambios
portal-space-published-measures =
    { $n ->
        [0] Ninguna medida publicada
        [one] { $n } medida publicada
       *[other] { $n } medidas publicadas
    }
portal-space-holders = Quién ejerce cada función

## Desk of the Secretariat

portal-kind-roadmap = Hoja de ruta
portal-kind-practice = Buena práctica propuesta
portal-kind-measure = Medida
portal-kind-offer = Ofrecimiento de buenas prácticas
portal-kind-report = Aviso de error
portal-kind-founding = Datos fundacionales
portal-kind-consultation = Consulta
portal-kind-account = Cuentas
portal-waiting-parked = Mensajes no entregados: { $n }
portal-waiting-authority = Se solicita una cuenta de la autoridad competente
portal-turn-secretariat = Secretaría
portal-turn-party = Parte
portal-turn-administrator = Administrador
portal-founding-waiting =
    { $n ->
        [one] { $n } corrección propuesta de los datos fundacionales
       *[other] { $n } correcciones propuestas de los datos fundacionales
    }
portal-desk-found =
    { $n ->
        [0] No hay nada pendiente
        [one] { $n } elemento pendiente
       *[other] { $n } elementos pendientes
    }
portal-desk-nothing = No hay nada pendiente con estos filtros.
portal-desk-caption = Lo pendiente: primero lo que corresponde a la Secretaría, de lo más antiguo a lo más reciente
portal-desk-item = Elemento
portal-desk-kind = Tipo
portal-desk-stage = Fase
portal-desk-since = Desde
portal-desk-days = Días
portal-desk-turn = A quién corresponde
portal-desk-next = Siguiente paso
portal-desk-on = Estado de las hojas de ruta al final del
# used: dynamic
portal-desk-on-hint = Año-mes-día, por ejemplo 2026-11-22
portal-desk-begun = Partes que han iniciado una hoja de ruta
portal-desk-finalized = Partes que han finalizado una
portal-desk-published = Partes que han publicado una
portal-desk-implemented = Partes con una acción concluida de un plan publicado
portal-desk-counters = Otros recuentos
portal-desk-measures = Medidas publicadas
portal-desk-proposed = Prácticas propuestas
portal-desk-own-measures = Medidas de la Secretaría
portal-log-title = Registro de actos
portal-log-lede = Qué se hizo, en qué ficha, por quién y en qué función. El contenido de los borradores, las notas y los intercambios confidenciales no figuran aquí.
portal-log-caption = Actos, del más reciente al más antiguo
portal-log-until = Hasta el final del (año-mes-día)
portal-log-nothing = Aquí no consta ningún acto.
portal-log-when = Cuándo
portal-log-record = Ficha
portal-log-act = Acto
portal-log-who = Quién
portal-log-older = Actos anteriores
# used: dynamic
portal-log-kind-account = Cuenta
# used: dynamic
portal-log-kind-invitation = Invitación
# used: dynamic
portal-log-kind-milestone = Fecha de la cronología
# used: dynamic
portal-log-kind-roadmap-submission = Presentación
# used: dynamic
portal-log-kind-roadmap-offer = Oferta de buena práctica
portal-log-kind-status-report = Informe de situación
portal-desk-practices = Buenas prácticas
portal-desk-reports = Avisos de error sin respuesta

## Reporting an error

portal-report-lede = Díganos qué está mal en una página. No necesita cuenta y recibirá un número de referencia con el que figurará la respuesta.
portal-report-about = Página:
portal-report-words = ¿Qué está mal?
# used: dynamic
portal-report-words-hint = Indique qué figura y qué debería figurar; cite la fuente si la conoce.
portal-report-email = Su correo electrónico (opcional)
# used: dynamic
portal-report-email-hint = Allí se envía la respuesta. Nadie más lo ve.
# $value is a number.
portal-report-limit = { $value } caracteres como máximo
portal-report-trap = Deje vacío este campo
portal-report-send = Enviar el aviso
portal-report-privacy = Leen sus palabras la Secretaría y, si la ficha es de una Parte, su punto de contacto. No se publican; la respuesta sí.
portal-report-state-open = Pendiente de respuesta
portal-report-state-held = Pendiente de examen
portal-report-state-answered = Respondido
portal-report-state-dismissed = Cerrado sin cambios
portal-receipt-title = Su aviso
portal-receipt-state = Estado
portal-receipt-sent = Enviado
portal-receipt-words = Lo que usted escribió
portal-receipt-answer = Respuesta
portal-receipt-waiting = Todavía no hay respuesta. Figurará aquí.
portal-receipt-mailed = También se enviará al correo electrónico que indicó.
portal-receipt-keep = Conserve la dirección de esta página: solo quienes la conocen pueden abrirla.
portal-answered-title = Errores avisados y respondidos
portal-answer-reported = De qué se avisó
portal-answer-held = Retenido: llegaron muchos avisos de una misma dirección o pudo enviarlo un programa. No se ha informado al responsable de la ficha. Déjelo pasar o ciérrelo.
portal-answer-words = Respuesta o motivo
portal-answer-mailed = Quien avisó recibe la respuesta por correo. La respuesta figura además junto a la ficha.
portal-answer-not-mailed = No se dio ningún correo electrónico: la respuesta figura en la página del aviso y junto a la ficha.
portal-answer-send = Responder y cerrar
portal-answer-dismiss = Cerrar sin cambios
portal-answer-let-through = Dejar pasar
portal-done-report = Su aviso ha llegado.
portal-done-answer = El aviso está respondido y cerrado.
portal-done-dismiss = El aviso está cerrado.
portal-done-let-through = El aviso ha pasado; se ha informado al responsable de la ficha.
portal-error-email = Escriba un correo electrónico como nombre@example.org o deje el campo vacío.
portal-error-report-changed = Otra persona se ocupó entretanto de este aviso. Sus palabras siguen aquí.
portal-error-report-closed = Este aviso ya está cerrado.
# used: dynamic
portal-notice-report-subject = Aviso de error { $reference }
# used: dynamic
portal-notice-report-text = Un lector avisó de un error en la página { $about }. El aviso { $reference } espera respuesta.
# used: dynamic
portal-notice-report-owner-subject = { $party } - aviso de error { $reference }
# used: dynamic
portal-notice-report-owner-text = Un lector avisó de un error en una ficha de esta Parte: { $party }. El aviso { $reference } espera su respuesta; también se ha informado a la Secretaría.
portal-mail-answer-subject = Respuesta a su aviso de error { $value }
portal-mail-answer-text =
    Usted avisó de un error ({ $reference }) en esta página:
    { $page }

    La respuesta:

    { $answer }
portal-mail-dismissal-text =
    Usted avisó de un error ({ $reference }) en esta página:
    { $page }

    El aviso se cerró sin cambios. El motivo:

    { $answer }

## Health

portal-health-title = Estado de la instalación
portal-health-ok = Bueno
portal-health-degraded = Degradado
portal-health-database = Base de datos
portal-health-head = Última entrada del registro
portal-health-position = Entrada hasta la que llega el índice de búsqueda
portal-health-entries = Entradas del índice de búsqueda
portal-health-following = Último seguimiento del índice de búsqueda
portal-health-jobs = Última revisión del correo y otras tareas
portal-health-quiet = Detenido
portal-health-parked = Mensajes que no pudieron enviarse
portal-health-parked-count =
    { $n ->
        [one] { $n } mensaje
       *[other] { $n } mensajes
    }
portal-health-authority = Partes sin cuenta de autoridad
portal-health-authority-text = Estas Partes tienen punto de contacto pero nadie que pueda validar.
portal-health-feeds = Canales de datos averiados
portal-health-feeds-text = No escriben nada hasta que vuelvan a funcionar. Sus responsables están avisados; los visitantes no ven nada de ello.

## About the data

portal-data-lede = Qué hay aquí, de dónde viene, qué es incierto y cómo llevárselo.
portal-data-held = Contenido
# $value is a day in words.
portal-data-held-caption = Colecciones al { $value }
portal-data-collection = Colección
portal-data-records = Fichas
portal-data-source-parties = Bases de datos de tratados y boletines oficiales, cotejados entre sí; cada Parte indica los suyos
portal-data-source-measures = Prácticas fundacionales del documento DCE/19/7.CP/13 y lo que las Partes y la Secretaría publican aquí
portal-data-source-roadmaps = Publicadas aquí por las Partes
portal-data-source-framework = Hoja de ruta abierta, documentos DCE/19/7.CP/13 y DCE/21/14.IGC/14
portal-data-source-articles = Convención de 20 de octubre de 2005, con resúmenes redactados para esta plataforma
portal-data-source-glossary = Definiciones redactadas para esta plataforma, cada una con su fuente
# $value is a version.
portal-data-lists = Listas de códigos con etiquetas en seis idiomas: versión { $value }
portal-data-doubts = Lo que es incierto
portal-data-doubt-low =
    { $n ->
        [one] Las fechas de { $n } Parte se basan en una sola fuente no confirmada.
       *[other] Las fechas de { $n } Partes son poco seguras: comúnmente admitidas, no confirmadas por una segunda fuente.
    }
portal-data-doubt-day =
    { $n ->
        [0] La fecha de entrada en vigor está establecida para todas las Partes.
        [one] Para { $n } Parte no está establecida la fecha de entrada en vigor; se cuenta en la fecha en que estaba obligada a más tardar.
       *[other] Para { $n } Partes no está establecida la fecha de entrada en vigor; se cuentan en la fecha en que estaban obligadas a más tardar.
    }
portal-data-doubt-titles = { $official } de los { $total } títulos de actividades en inglés son oficiales; los demás van señalados. Los títulos en francés son oficiales. Los demás idiomas muestran uno de los dos.
portal-data-doubt-declarations =
    { $n ->
        [one] Consta { $n } declaración; no se ha leído la lista completa del depositario.
       *[other] Constan { $n } declaraciones; no se ha leído la lista completa del depositario.
    }
portal-data-doubt-editorial = Los vínculos de las actividades con las metas de los Objetivos de Desarrollo Sostenible, y de las prácticas fundacionales con los objetivos y las actividades, obedecen a un criterio editorial.
portal-data-counting = Cómo se cuenta
portal-data-counting-day = Las Partes en un día son aquellas para las que la Convención estaba en vigor ese día.
portal-data-counting-past = «Situación al» significa según consta al final de ese día, UTC. Lo cargado de los documentos fundacionales cuenta como anterior a cualquier día.
portal-data-formats = Listas: .json (100 filas, el total y la dirección de las siguientes), .csv (el resultado entero, UTF-8, coma). Fichas: .json. Cronología: .atom y .ics. Los filtros de una página son los de sus datos.
portal-data-machines = Direcciones para programas
portal-data-machines-text = No se necesita clave. Los nombres de los campos están en inglés; los textos vienen con todos sus idiomas.
portal-data-example-list = Una lista filtrada
portal-data-example-table = Una tabla entera
portal-data-example-record = Una ficha
portal-data-example-grid = La matriz de brechas de los países menos adelantados
portal-data-example-permanent = Una dirección permanente, sin idioma
portal-data-example-catalogue = El catálogo de todos los datos (DCAT-AP)
portal-data-example-vocab = Listas de códigos (SKOS)
portal-data-example-oai = Recolección por bibliotecas (OAI-PMH)
portal-data-example-archive = Todo en un solo archivo
portal-data-example-changes = Todo lo que ha cambiado desde una fecha
portal-data-licence-facts = Datos de referencia, listas de códigos y resúmenes de esta plataforma: CC BY-SA 3.0 IGO.
portal-data-licence-parties = Medidas y hojas de ruta de las Partes: públicas, atribuibles y reutilizables; la Parte conserva sus derechos.
portal-data-licence-code = Programa: Apache-2.0.
portal-data-privacy = Personas
portal-data-privacy-text = Son públicos el nombre y el cargo de quien firma un acto, y los nombres de quienes hicieron posible una medida, con su consentimiento. Ninguna página consulta otros sitios y no se sigue a ningún visitante.
portal-desk-organizations = Organizaciones aún no comprobadas
portal-kind-organization = Organización
portal-organizations-waiting = { $n ->
    [one] { $n } organización por comprobar
   *[other] { $n } organizaciones por comprobar
  }
portal-log-kind-organization = Organización
# used: dynamic
portal-notice-report-organization-subject = Aviso de error { $reference }
# used: dynamic
portal-notice-report-organization-text = Un lector avisó de un error en una ficha de su organización. El aviso { $reference } espera su respuesta; también se ha informado a la Secretaría.
portal-kind-call = Llamamiento a las Partes
