### Words of the slice governance. Keys begin with governance-.

governance-title = Llamamientos a las Partes
governance-lede = Antes de una reunión, la Secretaría pide información a las Partes o las encuesta. Aquí figura qué se preguntó, cuántas respondieron y qué.
governance-none = Aún no se ha enviado ningún llamamiento.
governance-until = Respuestas hasta el { $value } a las 23.59 UTC
governance-kind = Tipo
governance-kind-information = Solicitud de información
governance-kind-survey = Encuesta a las Partes
governance-state = Estado
governance-state-draft = Borrador
governance-state-open = Abierto
governance-state-closed = Cerrado
governance-state-published = Respuestas publicadas
governance-asked = Partes consultadas
governance-answered = respondieron a tiempo
governance-late-answers = Respuestas tardías, aparte
governance-share = Proporción que ha comenzado
governance-begun = { $yes } de las { $of } Partes que respondieron han comenzado ({ $share } %).
governance-questions = Preguntas
governance-yes-no = Sí { $yes }, no { $no }
governance-sum = Suma: { $value }
governance-answers = Respuestas por Parte
governance-no-answers = Ninguna Parte respondió a tiempo.
governance-sent = Enviado
governance-received = Recibido
governance-not-yet = Las respuestas figurarán aquí cuando la Secretaría las publique.
governance-is-sent = Enviada
governance-not-sent = No enviada
governance-public-page = La página pública
governance-sent-at = Enviada el { $value }.
governance-send-again = Puede corregirla y enviarla de nuevo hasta el último día.
governance-answer-hint-all = Deje vacío lo que no pueda responder: un vacío dice más que una suposición.
governance-logged-late = Consignada por la Secretaría después del plazo.
governance-nothing-sent = Aún no ha llegado nada a la Secretaría.
governance-lang = Idioma de las respuestas
governance-answer = Respuesta
governance-becomes-public = Lo que envíe se hará público con las respuestas de todas las Partes.
governance-send-answer = Enviar a la Secretaría
governance-desk-lede = Un llamamiento se prepara, se envía a cada Parte vinculada ese día, se cierra en su último día y sus respuestas se publican juntas.
governance-plan = Preparar un llamamiento
governance-call-title = Título
governance-about = De qué se trata y para qué sirven las respuestas
governance-langs = Idiomas en que se aceptan respuestas
governance-closes-on = Último día para responder
governance-question = Pregunta
governance-asks = Se responde con
governance-asks-words = Texto
governance-asks-yes-no = Sí o no
governance-asks-number = Un número
governance-begun-legend = Proporción que ha comenzado
governance-begun-question = Sí significa que la Parte ha comenzado
governance-acts = Qué puede hacer ahora
governance-send = Enviar el llamamiento
governance-send-explains = Se pregunta a cada Parte vinculada hoy y sus puntos de contacto reciben un correo. Después solo puede aplazarse el último día.
governance-remind = Recordar a las que no han respondido
governance-remind-explains = Los puntos de contacto de las Partes citadas arriba reciben un correo cada uno.
governance-close = Cerrar el llamamiento
governance-close-explains = No se aceptan más respuestas de las Partes. Las tardías pueden consignarse aparte.
governance-publish = Publicar las respuestas
governance-publish-explains = Todas las respuestas se hacen públicas juntas, con la tabla completa.
governance-discard = Abandonar el llamamiento
governance-discard-explains = Nunca se envió. Queda en el historial.
governance-silent = { $n ->
    [one] { $n } Parte no ha respondido
   *[other] { $n } Partes no han respondido
  }
governance-unreachable = { $n ->
    [one] { $n } de ellas no tiene punto de contacto aquí: no se le envía correo
   *[other] { $n } de ellas no tienen punto de contacto aquí: no se les envía correo
  }
governance-reminded = Último recordatorio: { $value }
governance-late = Consignar una respuesta tardía
governance-late-lede = Figura aparte de las demás y no se cuenta en ningún otro lugar.
governance-received-on = Día de recepción
governance-done-planned = El llamamiento está preparado. Redacte ahora sus preguntas.
governance-done-saved = Guardado. No se ha enviado nada.
governance-done-sent = Su respuesta ha llegado a la Secretaría.
governance-done-closed = El llamamiento está cerrado.
governance-done-reminded = Los recordatorios están en camino.
governance-done-published = Las respuestas son públicas.
governance-done-discarded = El llamamiento se ha abandonado.
governance-done-logged = La respuesta tardía está consignada.
governance-done-call-sent = El llamamiento se ha enviado a cada Parte.
governance-error-act = No es posible en el estado del llamamiento.
governance-error-day = Indique un día, por ejemplo 2026-03-31
governance-error-past = Elija un día que no haya pasado
governance-error-earlier = El último día solo puede aplazarse
governance-error-begun = Solo una pregunta de sí o no, y una sola, puede contar quién ha comenzado
governance-error-lang = Elija uno de los idiomas de este llamamiento
governance-error-unanswered = Responda al menos a una pregunta
governance-error-number = Indique un número entero
governance-error-closed = Ha pasado el último día; ya no se aceptan respuestas. Lo escrito permanece aquí. La Secretaría puede consignar una respuesta tardía.
governance-error-sent = Esta respuesta se ha enviado. Envíela de nuevo para cambiarla.
governance-error-received = Indique un día posterior al plazo y ya llegado
governance-error-answered = Esta Parte respondió a tiempo
governance-reports = Informes de situación
governance-reports-lede = En qué punto estaban en una fecha las hojas de ruta nacionales de todas las Partes, tal como se informó a los órganos rectores. Cada cifra abre la lista de las Partes que cuenta.
governance-reports-desk-lede = Un informe se empieza para una fecha, se revisa y se hace definitivo. Desde entonces sus cifras ya no cambian.
governance-reports-none = Todavía no hay ningún informe de situación.
governance-report-one = Informe de situación sobre las hojas de ruta nacionales
governance-report-usual-title = Hojas de ruta nacionales: informe de situación
governance-report-on = Situación al { $value }
governance-report-of = { $first }: { $second }
governance-report-provisional = Ese día no había terminado cuando se tomaron las cifras: son provisionales.
governance-report-introduction = Introducción de la Secretaría
governance-report-introduction-how = La introducción es obra de la Secretaría. Todo lo que sigue lo redactó el programa a partir de sus registros.
governance-report-contents = En este informe
governance-report-summary = En resumen
governance-report-lead = { $n ->
    [one] El { $day } la Convención contaba con { $n } Parte.
   *[other] El { $day } la Convención contaba con { $n } Partes.
  }
governance-report-lead-published = { $n ->
    [one] { $n } Parte tenía una hoja de ruta nacional publicada.
   *[other] { $n } Partes tenían una hoja de ruta nacional publicada.
  }
governance-report-lead-shared = { $n ->
    [one] { $n } Parte había compartido una hoja de ruta nacional con la UNESCO.
   *[other] { $n } Partes habían compartido una hoja de ruta nacional con la UNESCO.
  }
governance-report-lead-nothing = { $n ->
    [one] { $n } Parte no había enviado nada.
   *[other] { $n } Partes no habían enviado nada.
  }
governance-report-summary-caption = Partes según lo registrado de su hoja de ruta
governance-report-what = Lo que se cuenta
governance-report-parties = Partes
governance-report-share = Barra
governance-report-begun = Han empezado una hoja de ruta (solo el número)
governance-report-finalized = Han finalizado una hoja de ruta (solo el número)
governance-report-counted = Las que preparan un borrador se cuentan y no se nombran: dos de estas cifras no abren ninguna lista.
governance-report-only-shared = De una hoja de ruta compartida y no publicada solo se indican la Parte y la fecha.
governance-report-states = Situación de las hojas de ruta nacionales
governance-report-states-caption = Partes según la situación de su hoja de ruta; cada una figura una vez
governance-report-groups = Por grupo regional
governance-report-groups-caption = Partes, hojas de ruta publicadas y compartidas con la UNESCO por grupo regional; los países menos adelantados figuran también en su grupo
governance-report-all = Todas las Partes
governance-report-sectors = Sectores que van primero
governance-report-sectors-short = Sectores
governance-report-readable = { $n ->
    [one] Esta parte cuenta { $n } hoja de ruta publicada cuyo texto es público.
   *[other] Esta parte cuenta { $n } hojas de ruta publicadas cuyo texto es público.
  }
governance-report-sectors-caption = Partes cuya hoja de ruta publicada da prioridad al sector
governance-report-sector = Sector
governance-report-activities = Actividades de la Hoja de ruta abierta
governance-report-activities-caption = Partes según la posición que indica su hoja de ruta publicada
governance-report-activity = Actividad
governance-report-call = Respuestas al llamamiento
governance-report-nothing = Partes que no enviaron nada
governance-report-nothing-caption = Partes que al final del día no habían compartido ninguna hoja de ruta con la UNESCO
governance-report-which = Cuáles
governance-report-annex = Anexo por Parte
governance-report-annex-caption = La hoja de ruta de cada Parte
governance-report-texts-caption = Lo que dicen las hojas de ruta publicadas: actividades por posición, acciones previstas y cerradas
governance-report-published-on = Publicada el
governance-report-langs = Idiomas
governance-report-actions = Acciones previstas
governance-report-closed = Acciones cerradas
governance-report-how = Cómo se hizo este informe
governance-report-how-day = Todo figura tal como estaba registrado al final del { $value } (UTC). Lo registrado después no cambia nada aquí.
governance-report-how-parties = Se cuentan las Partes obligadas ese día, cada una una vez, tenga las versiones que tenga su hoja de ruta. Los grupos regionales son los de la UNESCO; los países menos adelantados son los de ese día.
governance-report-how-form = Modelo { $form } del informe, versión { $release } del programa.
governance-report-how-fingerprint = Huella (SHA-256) de todo lo que lo compone: { $value }
governance-report-bytes = Los bytes exactos de la huella
governance-report-figure-parties = Partes en la Convención
governance-report-figure-published = Hoja de ruta publicada
governance-report-figure-shared = Hoja de ruta compartida con la UNESCO
governance-report-figure-shared-only = Compartida con la UNESCO y no publicada
governance-report-figure-readable = Hoja de ruta publicada cuyo texto es público
governance-report-figure-plan = Publicada con un plan de acción validado
governance-report-figure-implemented = Publicada, con al menos una acción cerrada
governance-report-figure-consulted = Publicada, con al menos una ronda de consulta abierta
governance-report-figure-withdrawn = Retirada, y ninguna publicada
governance-report-figure-answered = Respondieron a tiempo
governance-report-figure-unanswered = No han respondido
governance-report-list = Partes que cuenta una cifra de un informe
governance-report-found = { $n ->
    [one] { $n } Parte
   *[other] { $n } Partes
  }
governance-report-back = Volver al informe
governance-report-languages = El informe se publica en francés e inglés. Esta página ofrece lo mismo en su idioma.
governance-report-withdrawn = Este informe fue retirado
governance-report-state-final = Definitivo
governance-report-state-withdrawn = Retirado
governance-report-begin = Empezar un informe
governance-report-day = Fecha a la que se refiere el informe
governance-report-day-hint = Año, mes y día, por ejemplo 2027-05-31. Cuenta lo registrado hasta el final de ese día, en UTC. Un día que no ha terminado hace provisionales las cifras.
governance-report-symbol = Signatura
governance-report-symbol-hint = Por ejemplo DCE/27/9.CP/11
governance-report-title-en = Título en inglés
governance-report-title-en-hint = Si se deja vacío, se titula: Hojas de ruta nacionales: informe de situación
governance-report-title-fr = Título en francés
governance-report-session-en = Reunión en inglés
governance-report-session-fr = Reunión en francés
governance-report-which-call = Llamamiento cuyas respuestas figuran en el informe
governance-report-introduction-en = Introducción en inglés
governance-report-introduction-fr = Introducción en francés
governance-report-save-preview = Guardar y ver
governance-report-preview-how = Esto es lo que diría ahora el informe. Nada se conserva hasta que sea definitivo.
governance-report-to-form = Volver a lo escrito
governance-report-finish = Hacer definitivo el informe
governance-report-finish-explains = Las cifras se toman tal como están registradas ahora, quedan fijadas y son públicas de inmediato. Ya no cambian; un informe con un error se retira y se hace de nuevo. Guarde antes lo que ha escrito arriba.
governance-report-discard = Abandonar el informe
governance-discard-report-explains = Nunca fue definitivo. Queda en el historial.
governance-report-withdraw = Retirar el informe
governance-report-withdraw-explains = Su dirección permanece y muestra el motivo. Su signatura queda libre para un nuevo informe.
governance-report-reason = Motivo, que todos pueden leer
governance-done-report-begun = El informe está empezado. Nada es público hasta que sea definitivo.
governance-done-report-saved = Guardado. El informe no es definitivo.
governance-done-report-final = El informe es definitivo y público.
governance-done-report-discarded = El informe fue abandonado.
governance-done-report-withdrawn = El informe fue retirado.
governance-error-report-act = No es posible en el estado del informe.
governance-error-symbol = Use solo letras, cifras, espacios y los signos / . - ( )
governance-error-symbol-taken = Otro informe definitivo lleva esta signatura
governance-error-both = Indíquelo en los dos idiomas o en ninguno
governance-wait-answer = Responder al llamamiento
governance-wait-close = Cerrar el llamamiento: ha pasado su último día
governance-wait-publish = Publicar las respuestas al llamamiento
governance-notice-call-subject = La Secretaría pregunta a su Parte: { $title }
governance-notice-call-text = Se aceptan respuestas hasta el { $day }, en la página indicada más abajo. Lo que escriba se conserva; no se envía nada hasta que usted lo envíe.
governance-notice-reminder-subject = Recordatorio: { $title }
governance-notice-reminder-text = Su Parte aún no ha respondido. Se aceptan respuestas hasta el { $day }, en la página indicada más abajo.
