# Palabras del propio marco.
web-error-bad-day = Indique un día en la forma año-mes-día, por ejemplo 2026-11-22
web-error-form-broken = El formulario llegó incompleto. Envíelo de nuevo
web-scheme-light = Claro
web-scheme-dark = Oscuro
web-scheme-device = Como el dispositivo
web-kept-title = Su texto se ha conservado
web-kept-lede = Su sesión había terminado cuando envió esto. No se ha perdido nada: compruébelo y envíelo de nuevo.
web-kept-files = Los archivos no se conservan: si había elegido alguno, vuelva a elegirlo después de este envío.
web-kept-send = Enviar de nuevo
web-done-kept = Su sesión había terminado. Su texto se ha conservado: inicie sesión para continuar.
web-pages = Páginas
web-active-filters = Filtros activos
web-facet-more =
    { $n ->
        [one] { $n } valor más
       *[other] { $n } valores más
    }
web-saving-under-way = Guardando
web-saving-saved = Guardado a las { $value }
web-saving-failed = No se ha guardado. Su texto sigue en esta página; seguimos intentándolo.
web-saving-signed-out = Se ha cerrado su sesión. Inicie sesión en otra pestaña y continúe aquí.
web-saving-conflict = Otra persona modificó la misma respuesta. No se ha perdido nada de lo que usted escribió.
web-saving-both = Ver ambas versiones
web-recover = Este dispositivo guarda texto que no se envió:
web-recover-use = Usarlo
web-recover-discard = Descartarlo
web-typed-heading = Lo que había escrito
web-typed-lede = Nada de ello se ha guardado aquí. Copie lo que aún necesite.
web-counter = Caracteres: { $n } de { $limit }
web-counter-over = Caracteres: { $n } de { $limit }. Acorte antes de enviar.
web-param-q = Palabras que deben aparecer
web-param-page = Número de la página, desde 1
web-param-next = Dónde terminó la página anterior; tómese de su «next»
web-param-on = Situación en este día
web-param-bom = 1 para hojas de cálculo: con marca de orden de bytes y sin celdas que se ejecuten como fórmulas
web-param-by = Filtro según el cual se cuenta
web-param-version = Número de una versión
web-param-since = Un cursor, un día o un instante; se da lo que vino después
web-param-lang = Idioma de los textos
web-problem-too-large = Lo enviado es demasiado grande
web-problem-invalid = Falta un valor o es erróneo; «errors» indica los campos
web-problem-rule = No se cumple una regla; «errors» la indica
web-problem-malformed = Lo enviado no puede leerse como JSON, o un campo de la cabecera está mal formado
web-problem-token = Se necesita un token válido: ni retirado ni vencido
web-problem-scope = El token no tiene el alcance necesario
web-problem-forbidden = La persona del token no puede hacerlo para esta Parte
web-problem-precondition-failed = El registro cambió desde la versión indicada en If-Match
web-problem-media-type = Aquí no se acepta este tipo de medio
web-problem-key-reused = Con esta Idempotency-Key ya se envió otra cosa
web-problem-precondition-required = Indique en If-Match la versión que cambió
web-error-field-unknown = No existe ese campo
web-error-field-kind = El valor no es del tipo que admite este campo
web-error-repeated = Este nombre solo puede aparecer una vez
web-problem-filters-on-a-day = Los filtros se aplican a lo publicado hoy; no hay lista filtrada de otro día. Omita el día o los filtros
web-problem-method = Esta dirección no admite este método; «Allow» indica los que admite
web-error-at-most = Indíquelo como máximo { $n } veces
