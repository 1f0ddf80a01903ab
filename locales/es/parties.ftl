### Partes: registro, incorporación, grupos, obligaciones.

## Register

parties-title = Registro de las Partes
parties-lede = Cada Parte con su instrumento, los días de depósito y de entrada en vigor, y su grado de certeza. La entrada en vigor sigue el artículo 29.
# $n counts Parties, $states those that are States; the one other Party is the European Union.
parties-count = El { $day } las Partes eran { $n }: { $states } Estados y la Unión Europea.
parties-count-today = Hoy, { $day }, las Partes son { $n }: { $states } Estados y la Unión Europea.
parties-count-states = El { $day } las Partes eran { $n }, de ellas Estados: { $states }.
parties-count-none = El { $value } la Convención aún no estaba en vigor y no había ninguna Parte.
parties-count-not-established =
    { $n ->
        [one] El día de { $n } de ellas no está establecido: se cuenta por el día en que estaba obligada a más tardar.
       *[other] Los días de { $n } de ellas no están establecidos: se cuentan por el día en que estaban obligadas a más tardar.
    }
parties-on = Estado del registro el
parties-on-hint = Cualquier día en la forma año-mes-día, por ejemplo 2007-06-18.
parties-found =
    { $n ->
        [one] { $n } Parte
       *[other] { $n } Partes
    }
parties-filter-group = Grupo regional de la UNESCO
parties-filter-subregion = Subregión
parties-filter-member = Grupo de Estados en ese día
parties-regional-organizations = Organizaciones regionales
parties-group-eu = Estados miembros de la Unión Europea
parties-group-ldc = Países menos adelantados
parties-group-sids = Pequeños Estados insulares en desarrollo
parties-group-au = Unión Africana
parties-group-oif = La Francofonía
parties-tiles = Por grupo regional
parties-key-bound = Parte en este día
parties-key-outside = No es Parte en este día
parties-disclaimer = Los nombres y agrupaciones sirven de referencia. No expresan opinión alguna sobre la condición jurídica de ningún país, territorio, ciudad o zona, ni sobre sus fronteras.
parties-table = Cómo y cuándo se incorporó cada Parte
parties-confidence-note = Alto: dos fuentes independientes o el depositario. Medio: una fuente. Bajo: de conocimiento común y sin confirmar, o no establecido.
parties-non-parties = Estados Miembros de la UNESCO que no son Partes
parties-non-parties-lede =
    { $n ->
        [one] { $n } Estado, según la información actual. No se cuenta arriba.
       *[other] { $n } Estados, según la información actual. No se cuentan arriba.
    }

## How a Party joined

parties-instrument = Instrumento
parties-instrument-ratification = Ratificación
parties-instrument-acceptance = Aceptación
parties-instrument-approval = Aprobación
parties-instrument-accession = Adhesión
parties-deposited-on = Depositado el
# used: dynamic
parties-deposited-on-hint = Año-mes-día. De él se deriva la entrada en vigor, según el artículo 29.
parties-in-force-on = En vigor el
parties-bound-at-latest = Obligada a más tardar el
# used: dynamic
parties-bound-at-latest-hint = Solo si no se conoce el día del depósito: un día en que la Parte ya estaba obligada con seguridad.
parties-bound-source = Prueba de ese día
# $value is a day in words.
parties-bound-by = obligada a más tardar el { $value }
parties-unconfirmed = sin confirmar
parties-not-established = no establecido

## Declarations

# used: dynamic
parties-declaration-declaration = Declaración
parties-declaration-reservation = Reserva
parties-declaration-territorial = Aplicación territorial

## Duties and rights

parties-duty-report = Informar a la UNESCO cada cuatro años
parties-duty-contact = Designar un punto de contacto
parties-duty-information = Intercambiar información
parties-duty-promotion = Promover las expresiones culturales en su territorio
parties-duty-education = Educar y sensibilizar al público
parties-duty-civil-society = Fomentar la participación de la sociedad civil
parties-duty-cooperation = Reforzar la cooperación internacional
parties-duty-development = Integrar la cultura en el desarrollo sostenible
parties-duty-preference = Otorgar un trato preferente a los países en desarrollo
parties-duty-consultation = Promover los objetivos de la Convención en otros foros y celebrar consultas
parties-duty-policies = Adoptar sus propias políticas y medidas culturales
parties-duty-protection = Proteger las expresiones culturales en riesgo en su territorio
parties-duty-assistance = Recibir cooperación para el desarrollo de su sector cultural

## Correcting the register

parties-correct = Corregir
# $value is the name of a Party.
parties-correct-title = Corregir el registro: { $value }
parties-correct-lede = Lo registrado antes permanece en el historial de la Parte, con su motivo.
parties-correct-joining = Incorporación de la Parte
parties-correct-duties = Último cumplimiento de sus obligaciones
parties-correct-why = Motivo de la corrección
parties-source-1 = Primera fuente
parties-source-2 = Segunda fuente
parties-confidence = Grado de certeza de las fechas
parties-met-on = Cumplida por última vez el
parties-done-corrected = El registro se corrigió. Lo que figuraba antes se conserva en su historial.
parties-error-day = Introduzca un día que exista en la forma año-mes-día, por ejemplo 2007-06-18.
parties-error-no-day = Introduzca el día del depósito o el día en que la Parte estaba obligada a más tardar.
parties-error-before-adoption = La Convención se aprobó el 20 de octubre de 2005; nada pudo depositarse antes.
parties-code = Código
parties-versions = Importaciones y correcciones hasta ahora

## Campos de una importación

parties-column-met_report = Informar a la UNESCO cada cuatro años: cumplida por última vez el
parties-column-met_report_source = Informar a la UNESCO cada cuatro años: fuente
parties-column-met_contact = Designar un punto de contacto: cumplida por última vez el
parties-column-met_contact_source = Designar un punto de contacto: fuente
parties-column-met_information = Intercambiar información: cumplida por última vez el
parties-column-met_information_source = Intercambiar información: fuente
parties-column-met_promotion = Promover las expresiones culturales en su territorio: cumplida por última vez el
parties-column-met_promotion_source = Promover las expresiones culturales en su territorio: fuente
parties-column-met_education = Educar y sensibilizar al público: cumplida por última vez el
parties-column-met_education_source = Educar y sensibilizar al público: fuente
parties-column-met_civil_society = Fomentar la participación de la sociedad civil: cumplida por última vez el
parties-column-met_civil_society_source = Fomentar la participación de la sociedad civil: fuente
parties-column-met_cooperation = Reforzar la cooperación internacional: cumplida por última vez el
parties-column-met_cooperation_source = Reforzar la cooperación internacional: fuente
parties-column-met_development = Integrar la cultura en el desarrollo sostenible: cumplida por última vez el
parties-column-met_development_source = Integrar la cultura en el desarrollo sostenible: fuente
parties-column-met_preference = Otorgar un trato preferente a los países en desarrollo: cumplida por última vez el
parties-column-met_preference_source = Otorgar un trato preferente a los países en desarrollo: fuente
parties-column-met_consultation = Promover los objetivos de la Convención en otros foros y celebrar consultas: cumplida por última vez el
parties-column-met_consultation_source = Promover los objetivos de la Convención en otros foros y celebrar consultas: fuente
