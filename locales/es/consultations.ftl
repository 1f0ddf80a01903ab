### Words of the slice consultations. Keys begin with consultations-.

consultations-title = Consultas
consultations-lede = Las Partes exponen lo que preparan y piden la opinión de todos. Cualquiera puede contribuir, sin cuenta, y leer la respuesta dada.
consultations-open-now = Abiertas ahora
consultations-ended = Cerradas
consultations-none-open = Ninguna Parte recibe contribuciones en este momento.
consultations-steps = Pasos de la hoja de ruta
consultations-steps-open = Pasos abiertos a comentarios
consultations-until = Contribuciones hasta el { $value } a las 23.59 UTC
consultations-opened-on = Abierta el { $value }
consultations-reopened-because = Abierta de nuevo:
consultations-questions = Preguntas
consultations-answer-this = Responder a esta pregunta
consultations-documents = Documentos
consultations-meetings = Reuniones
consultations-minutes = Acta
consultations-text = El texto en consulta
consultations-read-text = { $n ->
    [one] Leer el texto ({ $n } párrafo)
   *[other] Leer el texto ({ $n } párrafos)
  }
consultations-laid-open = Texto de la versión { $first } de la hoja de ruta nacional, tal como estaba el { $second }. Los números de los párrafos no cambian.
consultations-comment-this = Comentar este párrafo
consultations-contributions = Contribuciones
consultations-n-contributions = { $n ->
    [one] { $n } contribución
   *[other] { $n } contribuciones
  }
consultations-contribution-n = Contribución { $value }
consultations-waiting = { $n ->
    [one] { $n } contribución espera ser examinada desde el { $day }.
   *[other] { $n } contribuciones esperan ser examinadas, la primera desde el { $day }.
  }
consultations-none-yet = Aún no hay contribuciones que mostrar aquí.
consultations-all-on-one = Todas en una página, para imprimir
consultations-filter = Acotar la lista
consultations-place = Sobre qué trata
consultations-place-round = En su conjunto
consultations-place-question = Pregunta { $value }
consultations-place-paragraph = Párrafo { $value }
consultations-activities = Actividades de la Hoja de Ruta Abierta
consultations-label-of = { $first }: { $second }
consultations-label-number = { $first }: { $second }
consultations-kind = Se expresa como
consultations-who-person = Persona que habla por sí misma
consultations-who-unsaid = No indicado
consultations-source = Cómo llegó
consultations-source-visitor = En línea
consultations-source-organization = En línea, por una organización
consultations-source-paper = En papel
consultations-source-meeting = En una reunión
consultations-hidden-for = Oculta. Motivo: { $value }
consultations-outcome = Qué se hizo con ella
consultations-no-outcome = Sin respuesta todavía
consultations-answered = Con respuesta
consultations-unanswered = Sin respuesta
consultations-used-in = Versión { $first }, párrafo { $second }
consultations-summary = Resumen
consultations-summary-made = Hecho por el programa a partir de los datos de esta consulta.
consultations-summary-edited = Modificado por la Parte.
consultations-summary-program = Tal como lo hace el programa
consultations-summary-back = Volver al resumen del programa
consultations-summary-total = { $n ->
    [one] Se recibió y examinó { $n } contribución.
   *[other] Se recibieron y examinaron { $n } contribuciones.
  }
consultations-summary-kinds = Según quién habló: { $value }.
consultations-summary-meetings = { $n ->
    [one] Se celebró { $n } reunión.
   *[other] Se celebraron { $n } reuniones.
  }
consultations-summary-present = { $n ->
    [one] Se contó { $n } persona.
   *[other] Se contaron { $n } personas.
  }
consultations-summary-outcomes = Resultado: incorporadas { $used }, incorporadas en parte { $partly }, se tomó nota de { $noted }, no incorporadas { $not }, sin respuesta { $open }, ocultas { $hidden }.
consultations-counts-outcome = Qué se hizo con las contribuciones
consultations-counts-kind = Quién participó
consultations-bar = Barra
consultations-few = Lo que comparten menos de tres no se detalla.
consultations-n-present = { $n ->
    [one] { $n } persona presente
   *[other] { $n } personas presentes
  }
consultations-n-women = { $n ->
    [one] { $n } mujer
   *[other] { $n } mujeres
  }
consultations-n-young = { $n ->
    [one] { $n } menor de treinta años
   *[other] { $n } menores de treinta años
  }
consultations-rules = Reglas
consultations-rules-text = El equipo de la Parte examina cada contribución antes de que se muestre. No cambia nada en ella. Solo oculta una por un motivo de esta lista, y el motivo se muestra en su lugar:
consultations-closed-heading = Consulta cerrada
consultations-closed-on = Esta ronda terminó el { $value }. Lo que escribió sigue en esta página; no se ha enviado nada.
consultations-back-round = Volver a la consulta
consultations-words = Su contribución
consultations-words-hint = Texto sin formato. No incluya nombres ni direcciones de personas: todo el mundo la leerá.
consultations-lang = Idioma en que escribe
consultations-as = En nombre de quién
consultations-as-person = En el mío, sin nombre
consultations-kind-hint = Si lo indica, figura junto a su contribución.
consultations-who = Solo para el recuento
consultations-who-hint = Solo si lo desea. Nunca se muestra junto a su texto. El recuento se muestra una vez cerrada la ronda y solo si al menos tres comparten un valor.
consultations-region = Región del país
consultations-gender = Género
consultations-gender-woman = Mujer
consultations-gender-man = Hombre
consultations-gender-other = Otro
consultations-age = Edad
consultations-age-young = Menos de 30
consultations-age-middle = De 30 a 59
consultations-age-old = 60 o más
consultations-trap = Deje este campo vacío
consultations-what-next = Qué ocurre después: el equipo de la Parte la examina, luego figura en el registro público con su número y, más tarde, la respuesta dada.
consultations-send = Enviar la contribución
consultations-done-received = Su contribución se ha recibido. El equipo la examina antes de mostrarla.
consultations-done-published = Su contribución figura en el registro.
consultations-mark = Marcar la contribución { $value }
consultations-ended-on = Cerrada el { $value }
consultations-lang-other = Otro idioma
consultations-read-whole = Leer toda la contribución
consultations-received-on = Día en que la recibió
consultations-view-doubtful = Aparte
consultations-erase = Borrar el texto
consultations-erase-explains = El borrado elimina para siempre el texto y lo indicado sobre la persona. El número y el motivo permanecen.
consultations-error-received = Indique un día ya llegado
consultations-work-lede = Cada ronda pide, en un plazo dado, la opinión de todos. Todo lo que se dice figura en un registro público con la respuesta dada.
consultations-none-planned = Aún no se ha previsto ninguna ronda.
consultations-rounds = Rondas
consultations-round = Ronda
consultations-state = Estado
consultations-plan = Prever una ronda
consultations-round-title = Título de la ronda
consultations-steps-lede = Abra un paso a todo el mundo: su registro fechado se hace público y cualquier persona puede comentarlo, con las mismas reglas que en una ronda. Lo que no se abre no dice nada.
consultations-step-open = Abrir este paso
consultations-step-not-open = No abierto
consultations-step-title = Comentarios sobre el paso «{ $value }»
consultations-n-wait = { $n ->
    [one] { $n } pendiente de revisión
   *[other] { $n } pendientes de revisión
  }
consultations-about = De qué se trata y qué se hará con las respuestas
consultations-opens-on = Apertura prevista el
consultations-closes-on = Último día para contribuir
consultations-parts = Partes de la hoja de ruta que se exponen
consultations-parts-hint = Su texto en el momento de la apertura se muestra a todos en párrafos numerados. Nada más del borrador.
consultations-questions-hint = En el orden en que se hacen. Una vez abierta la ronda, una pregunta puede reformularse, no retirarse.
consultations-question = Pregunta
consultations-document-title = Título de un documento
consultations-document-url = Su dirección web
consultations-no-meetings = Aún no se ha anotado ninguna reunión.
consultations-meeting = Reunión
consultations-meeting-add = Añadir una reunión
consultations-meeting-title = Qué fue
consultations-meeting-day = Día
consultations-meeting-place = Lugar
consultations-meeting-present = Personas presentes
consultations-meeting-women = De ellas, mujeres
consultations-meeting-young = De ellas, menores de treinta años
consultations-acts = Qué puede hacer ahora
consultations-open = Abrir la ronda
consultations-open-explains = La ronda pasa a ser pública y recibe contribuciones hasta su último día. El texto expuesto es el de este momento.
consultations-close = Cerrar la ronda
consultations-close-explains = No se reciben más contribuciones. El registro permanece y aún puede indicarse la respuesta dada.
consultations-reopen = Abrirla de nuevo
consultations-reopen-explains = Cambie antes el último día. La nota se muestra a todos.
consultations-discard = Abandonar la ronda
consultations-discard-explains = Nunca se abrió: solo su equipo la conoce. Queda en el historial.
consultations-note = Nota
consultations-public-page = La página pública
consultations-enter = Introducir una contribución
consultations-enter-lede = Lo que llegó en papel o se dijo en una reunión figura en el registro como lo demás. Anótelo tal cual.
consultations-enter-next = Guardar e introducir la siguiente
consultations-view-waiting = A la espera de examen
consultations-view-published = Publicadas
consultations-view-hidden = Ocultas
consultations-view-empty = Nada aquí.
consultations-hide-reason = Motivo para ocultar
consultations-publish-marked = Publicar las marcadas
consultations-hide-marked = Ocultar las marcadas
consultations-moderation = Mostrar u ocultar
consultations-in-version = Versión de la hoja de ruta
consultations-version-n = Versión { $value }
consultations-in-paragraph = Párrafo
consultations-in-paragraph-hint = Dónde se incorporó, por ejemplo 12. Necesario si se incorporó, aunque sea en parte, con la versión.
consultations-why = Motivo
consultations-why-hint = Necesario si no se incorporó, o solo en parte. Todo el mundo lo lee.
consultations-done-planned = La ronda está prevista. Indique ahora de qué se trata y cuándo termina.
consultations-done-step = El paso está abierto a todo el mundo. A partir de ahora cualquier persona puede comentarlo.
consultations-done-saved = Guardado.
consultations-done-opened = La ronda está abierta.
consultations-done-closed = La ronda está cerrada.
consultations-done-reopened = La ronda está abierta de nuevo.
consultations-done-discarded = La ronda se ha abandonado.
consultations-done-entered = Figura en el registro. Introduzca la siguiente.
consultations-done-moderated = Hecho.
consultations-error-act = No es posible en el estado de la ronda.
consultations-error-moved = Otra persona ha cambiado el estado de esta contribución entretanto. Vuelva a mirarla.
consultations-error-step = Este paso ya se abrió antes. Vuelva a abrirlo en su propia página.
consultations-error-closed = Esta ronda ya no recibe contribuciones.
consultations-error-focal = Solo el punto de contacto puede hacerlo.
consultations-error-day = Indique un día, por ejemplo 2026-03-31
consultations-error-past = Elija un día que no haya pasado
consultations-error-order = El último día es anterior al primero
consultations-error-address = Indique una dirección web que empiece por https://
consultations-error-number = Indique un número entero no superior al de personas presentes
consultations-error-questions = Una pregunta de una ronda abierta puede reformularse, no retirarse
consultations-error-none-chosen = Marque al menos una contribución
consultations-wait-look = { $number ->
    [one] Examinar { $number } contribución
   *[other] Examinar { $number } contribuciones
  }
consultations-wait-outcome = { $number ->
    [one] Indicar qué se hizo con a { $number } contribución
   *[other] Indicar qué se hizo con a { $number } contribuciones
  }
consultations-wait-close = Ha pasado el último día de una ronda: ciérrela
consultations-notice-received-subject = Una contribución espera: { $party }
consultations-notice-received-text = Una contribución a la consulta «{ $title }» espera ser examinada. Todo el mundo ve que espera y desde cuándo.
consultations-notice-outcome-subject = Respuesta a la contribución { $number }: { $party }
consultations-notice-outcome-text = La Parte ha indicado la respuesta dada a su contribución. Figura en la página indicada más abajo.
