### Artículos, glosario, cronología, correcciones de los datos fundacionales.

## Articles

convention-articles-title = Artículos de la Convención
convention-articles-lede = Los 35 artículos y el Anexo, cada uno en su propia dirección, con aquello a lo que se vinculan.
convention-articles-note = Los títulos se citan. El texto mismo se lee en su fuente:
# $value is a number.
convention-article = Artículo { $value }
convention-annex = Anexo
convention-article-text = Texto de la Convención
convention-article-unofficial = La redacción de este título no está confirmada por un texto oficial en el idioma de esta página.
convention-article-about = Qué dice
convention-article-summary-note = Resumen escrito para esta plataforma. No es el texto de la Convención.
convention-article-kinds = Tipos de medidas previstos en el artículo 6.2
convention-article-objectives = Objetivos de la Convención que se apoyan en él
convention-article-no-objectives = Ninguno de los seis objetivos generales lo cita.
convention-article-objectives-note = El vínculo entre objetivos y artículos obedece a un criterio editorial. Cada objetivo conduce a sus medidas.
convention-article-framework = Objetivos, productos y actividades de la hoja de ruta abierta
convention-article-terms = Términos que lo citan
convention-article-others = Otros artículos
convention-article-source = Convención de 20 de octubre de 2005

## Glossary

convention-glossary-title = Glosario
convention-glossary-lede = Términos de la Convención y de la labor conexa, en inglés, francés y español.
convention-term-caption = Término
convention-term-definition = Definición
convention-term-definition-note = Escrita para esta plataforma. No sustituye el texto de la Convención.
convention-term-articles = Artículos

## Timeline

convention-timeline-title = Cronología de la Convención
convention-timeline-lede = Qué ocurrió y cuándo, cada entrada con su fuente.
convention-timeline-calendar = Archivo de calendario con el Día Mundial, 21 de mayo
convention-timeline-empty = Aún no se ha introducido ningún hito.
# $value is the first year of ten, such as 1980.
convention-decade = Década de { $value }
convention-world-day = Día Mundial de la Diversidad Cultural para el Diálogo y el Desarrollo
convention-milestone-new-title = Añadir un hito
convention-milestone-change-title = Modificar un hito
convention-milestone-when = Fecha
# used: dynamic
convention-milestone-when-hint = Un día (2027-06-30), un mes (2027-06), un año (2027), un período (2003/2005) o una década (198X), con la precisión de la fuente.
convention-milestone-title-en = Título en inglés
# used: dynamic
convention-milestone-title-en-hint = Hace falta un título en inglés o en francés; ambos son bienvenidos.
convention-milestone-title-fr = Título en francés
convention-milestone-address = Dirección de la fuente
convention-milestone-why = Motivo del cambio
convention-done-milestone-added = El hito se añadió a la cronología.
convention-done-milestone-changed = El hito se modificó. Lo que figuraba antes se conserva en su historial.
convention-error-when = Introduzca un día, un mes, un año, un período o una década, por ejemplo 2027-06-30, 2027-06, 2027, 2003/2005 o 198X.

## Corrections of founding data

convention-proposals-title = Correcciones de los datos fundacionales
convention-proposals-lede = En esta versión algunos datos fundacionales difieren de los de la anterior. Nada cambia hasta que usted lo acepte.
convention-proposals-empty = No hay nada pendiente.
convention-proposals-count =
    { $n ->
        [one] { $n } corrección pendiente
       *[other] { $n } correcciones pendientes
    }
convention-proposals-record = Ficha
convention-proposals-fields = Campos
convention-proposals-since = Desde
# $value is the name of a record, such as that of a Party.
convention-proposal-title = Corrección: { $value }
convention-proposal-lede = Al aceptar se crea una nueva versión de la ficha con los valores propuestos; los demás campos quedan como están registrados.
convention-proposal-record = Abrir la ficha
convention-proposal-differences = Qué cambiaría
convention-proposal-field = Campo
convention-proposal-recorded = Registrado
convention-proposal-proposed = Propuesto
convention-proposal-note = Nota
# used: dynamic
convention-proposal-note-hint = Necesaria para un rechazo; se conserva con la decisión.
convention-proposal-accept = Aceptar
convention-proposal-refuse = Rechazar
convention-done-accepted = Aceptada. La ficha tiene una nueva versión.
convention-done-refused = Rechazada. La ficha queda como estaba.
convention-error-decided = Ya se ha decidido sobre esta corrección.
convention-error-record-gone = La ficha ya no existe, por lo que no se puede corregir nada.

## Two people changed the same

convention-versions-caption = Las dos versiones
convention-versions-yours = La suya
