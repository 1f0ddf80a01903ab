### Cuentas, funciones, invitaciones, inicio de sesión.

## Etiquetas

people-email = Correo electrónico
people-password = Contraseña
people-new-password = Nueva contraseña
people-new-password-hint = Al menos 12 caracteres. Una frase que solo a usted se le ocurriría es fácil de recordar.
people-present-password = Contraseña actual
people-name = Nombre
people-office = Cargo e institución
people-office-hint = Figura junto a su nombre en los actos que firma.
people-lang = Idioma
people-role = Función
people-parts = Partes del trabajo
people-state = Estado
people-since = Desde
people-until = Hasta
people-until-now = vigente
people-expires = Válida hasta
people-invited-on = Fecha de invitación
people-erased = Datos personales borrados
people-erased-person = persona borrada
people-role-of-party = { $first }, { $second }
people-part-positions = Posiciones sobre las actividades
people-part-sectors = Sectores
people-part-plan = Plan de acción
people-part-text = Título y textos
people-part-consultation = Consultas
people-part-team = Equipo y formaciones
people-part-measures = Medidas
people-state-active = Activa
people-state-deactivated = Desactivada
people-state-erased = Borrada
people-invitation-waiting = En espera
people-invitation-expired = Vencida
people-invitation-used = Utilizada
people-invitation-withdrawn = Retirada
people-demonstration-name = { $value } (demostración)

## Inicio de sesión

people-sign-in-title = Iniciar sesión
people-code-title = Iniciar sesión con un código de un solo uso
people-code = Código
people-code-hint = Los ocho dígitos del mensaje, válidos durante diez minutos.
people-code-send = Enviarme un código de un solo uso
people-code-again = Enviar un código nuevo
people-code-sent = Si esta dirección tiene una cuenta, se le ha enviado un código. Introdúzcalo aquí antes de diez minutos.
people-device = ¿Es usted la única persona que usa este dispositivo?
people-device-hint = En un dispositivo compartido la sesión se cierra tras media hora sin actividad.
people-device-own = Sí, solo lo uso yo
people-device-shared = No, también lo usan otras personas
people-no-account = Las cuentas se abren por invitación. Para consultar y descargar no hace falta ninguna.
people-done-signed-out = Ha cerrado la sesión.

## Contraseña olvidada

people-forgotten-title = Contraseña olvidada
people-forgotten-lede = Le enviaremos un enlace para establecer una contraseña nueva. Sirve una sola vez y durante una hora.
people-forgotten-send = Enviar el enlace
people-forgotten-sent = Si esta dirección tiene una cuenta, se le ha enviado un enlace.
people-reset-title = Establecer una contraseña nueva
people-reset-over-title = Este enlace ya no es válido
people-reset-over = Ya se utilizó o ha pasado más de una hora. Solicite otro.
people-password-ends-sessions = Al establecer una contraseña se cierran sus sesiones en todos los demás dispositivos.
people-done-password = La contraseña nueva está establecida. Se han cerrado las sesiones en otros dispositivos.

## Invitación

people-join-title = Invitación a Polyphony
people-join-inviter = Invitación de
people-join-way = ¿Cómo desea iniciar sesión?
people-join-way-password = Con una contraseña
people-join-way-code = Con un código de un solo uso enviado cada vez por correo electrónico
people-join-accept = Aceptar la invitación
people-join-known = Esta dirección ya tiene una cuenta. Al aceptar se le añade la función; inicie sesión como hasta ahora.
people-join-public = Su nombre y su cargo solo se hacen públicos junto a los actos que firma. Su correo electrónico, nunca.
people-join-over-title = Esta invitación ya no es válida
people-join-used = Ya se utilizó. Si fue usted, inicie sesión.
people-join-expired = Ha vencido: las invitaciones son válidas durante catorce días.
people-join-withdrawn = Se retiró.
people-join-unknown = La dirección está incompleta o se envió un enlace más reciente. Utilice el enlace del último mensaje.
people-join-whom-to-ask = Para obtener otra, diríjase a quien le invitó: el punto de contacto de la Parte para su equipo, el administrador para cualquier otra función.
people-done-joined = Su cuenta está lista. Inicie sesión.

## Mi cuenta

people-account-title = Mi cuenta
people-done-details = Sus datos se han guardado.
people-roles-title = Funciones
people-roles-caption = Funciones vigentes y terminadas
people-roles-none = No ejerce ninguna función. Diríjase a quien le invitó.
people-roles-none-here = Esta cuenta no ejerce ninguna función.
people-password-change = Cambiar la contraseña
people-password-set = Establecer una contraseña
people-sessions-title = Sesiones
people-sessions-lede = Dónde tiene la sesión abierta. Cierre lo que no reconozca y cambie después su contraseña.
people-sessions-caption = Sesiones abiertas
people-session-device = Dispositivo
people-session-began = Inicio
people-session-seen = Última actividad
people-session-end = Cerrar
people-session-shared = dispositivo compartido
people-session-this = Esta sesión
people-sessions-end-others = Cerrar todas las demás sesiones
people-done-session-ended = La sesión se ha cerrado.
people-proof-sent = Se ha enviado un código a su dirección. Introdúzcalo aquí antes de diez minutos.
people-address-title = Cambiar mi dirección de correo electrónico
people-address-lede = Se envía un enlace a la nueva dirección y un aviso a la actual. Esta sigue vigente hasta que se abra y confirme el enlace.
people-address-new = Nueva dirección de correo electrónico
people-address-ask = Enviar el enlace
people-done-address-asked = Se ha enviado un mensaje a la nueva dirección. El cambio se hará efectivo cuando se abra y confirme su enlace.
people-address-confirm-title = Confirmar la nueva dirección
people-address-confirm-lede = A partir de entonces iniciará sesión y recibirá los mensajes con esta dirección.
people-address-confirm = Usar esta dirección
people-done-address = La nueva dirección está en uso.
people-address-over = Ya se utilizó, se envió uno más reciente o ha pasado más de una hora. Solicite uno nuevo en la página de su cuenta.
people-erase-own-title = Borrar mi cuenta
people-erase-own-link = Qué desaparece, qué permanece y cómo hacerlo
people-erase-goes = Qué desaparece: nombre, dirección de correo electrónico, cargo, contraseña, funciones, códigos, sesiones, textos conservados tras una sesión y mensajes enviados a esta dirección.
people-erase-stays = Qué permanece: los actos firmados, con el nombre y el cargo del día de la firma. Por lo demás, el historial conserva un número y «persona borrada» sustituye al nombre.
people-erase-once = Esta operación no se puede deshacer. Un último mensaje a la dirección la confirma.
people-erase-own = Borrar mi cuenta definitivamente
people-done-erased-own = Su cuenta y sus datos personales se han borrado.

## Cuentas, para administradores

people-accounts-title = Cuentas
people-accounts-search = Nombre o correo electrónico
people-accounts-count = Cuentas: { $n }
people-accounts-waiting = Invitaciones en espera: { $n }
people-accounts-parked = Mensajes no entregados: { $n }
people-accounts-wish = { $first }: solicita una cuenta para su autoridad competente desde el { $second }
people-role-give = Asignar una función
people-role-end = Poner fin a esta función
people-done-role-given = La función está asignada. Se ha informado a su titular.
people-done-role-ended = La función ha terminado. Se ha informado a su titular.
people-assign-title = Asignar el trabajo pendiente
people-assign-lede = Para un punto de contacto que se fue sin traspasar: otra persona asume la función con todo el trabajo pendiente y aquí termina.
people-assign-work = Función que se asume
people-assign-to = Correo electrónico de quien sucede
people-assign = Asignar
people-done-assigned = El trabajo está asignado. Si hay invitación, la función pasa cuando se acepta.
people-deactivate = Desactivar la cuenta
people-deactivate-lede = La sesión de la persona se cierra de inmediato y no puede iniciar otra. Lo que firmó sigue firmado.
people-done-deactivated = La cuenta está desactivada y sus sesiones se han cerrado.
people-reactivate = Reactivar la cuenta
people-done-reactivated = La cuenta vuelve a estar activa.
people-erase-title = Borrar la cuenta
people-erase-link = A petición de la persona: qué desaparece, qué permanece y cómo hacerlo
people-erase-why = Motivo
people-erase-why-hint = Figura en el historial y no se puede modificar. No nombre a nadie.
people-erase = Borrar la cuenta definitivamente
people-done-erased = La cuenta y sus datos personales se han borrado.

## Invitar

people-invite-title = Invitar a una persona
people-invite-lede = La persona recibe un enlace de un solo uso, válido durante catorce días. A quien ya tiene cuenta se le asigna la función de inmediato.
people-invite-party = Parte
people-invite-party-hint = Solo para miembros, puntos de contacto y autoridades.
people-invite-parts = Partes del trabajo
people-invite-parts-hint = Solo para miembros.
people-invite-lang = Idioma del mensaje
people-invite-send = Enviar la invitación
people-done-invited = La invitación se ha enviado.
people-bulk-title = Invitar a varias personas
people-bulk-lede = Pegue una línea por persona. Verá lo que se enviará antes de enviar nada.
people-bulk-lines = Líneas
people-bulk-lines-hint = Correo electrónico, función, código de la Parte, idioma: ministra@cultura.example, focal-point, KE, es. Deje la Parte vacía en las funciones que no son de una Parte.
people-bulk-preview = Vista previa
people-bulk-caption = Lo que se enviará
people-bulk-line = Línea
people-bulk-what = Qué ocurre
people-bulk-sends = Se envía un enlace
people-bulk-gives = Tiene cuenta: la función se asigna de inmediato
people-bulk-ready = Líneas listas: { $n }. Todavía no se ha enviado nada.
people-bulk-problems = Líneas con problemas: { $n }. No se ha enviado nada. Corríjalas o quítelas abajo y pida otra vista previa.
people-bulk-confirm = Enviar todas las invitaciones
people-bulk-change = Cambiar las líneas
people-done-invited-many = Todas las invitaciones se han enviado.
people-invitations-title = Invitaciones
people-invitations-none = No hay ninguna invitación abierta.
people-resend = Enviar un enlace nuevo
people-withdraw = Retirar
people-done-resent = Se ha enviado un enlace nuevo. El anterior ya no sirve.
people-done-withdrawn = La invitación se ha retirado.

## Correos enviados

people-outbox-title = Mensajes enviados
people-outbox-lede = Lo comunicado por correo electrónico, lo más reciente primero. El texto es solo para el destinatario. Una vez enviado el mensaje, solo se conservan el asunto y el dominio de la dirección.
people-outbox-none = Todavía no se ha enviado ningún mensaje.
people-outbox-subject = Asunto
people-outbox-to = Destinatario
people-outbox-queued = En cola
people-mail-state-waiting = En espera
people-mail-state-done = Enviado
people-mail-state-parked = No entregado
people-mail-retry = Enviar de nuevo
people-mail-give-up = Descartar
people-done-mail-retried = El mensaje se envía de nuevo.
people-done-mail-given-up = El mensaje se ha descartado y retirado de la lista.

## Equipo de una Parte

people-team-title = Equipo
people-team-caption = Quién trabaja para esta Parte
people-team-no-authority = Nadie puede validar todavía: la autoridad competente de esta Parte no tiene cuenta. Pida una invitación al administrador.
people-authority-ask = Solicitar a los administradores una cuenta de autoridad
people-authority-asked = La solicitud se envió a los administradores el { $value }.
people-done-authority-asked = La solicitud se ha enviado a los administradores.
people-member-invite = Invitar a un miembro
people-member-end = Poner fin a la participación
people-done-parts = Las partes del trabajo se han cambiado.
people-hand-over-title = Traspasar la función de punto de contacto
people-hand-over-link = Traspasar la función a otra persona
people-hand-over-lede = Todo el trabajo pendiente de la Parte continúa con quien le suceda y su función termina. Con una dirección nueva, eso ocurre cuando se acepta la invitación.
people-hand-over-colleague = Una persona del equipo
people-hand-over-email = O un correo electrónico
people-hand-over = Traspasar
people-done-handed-over = La función se ha traspasado con el trabajo pendiente.
people-done-hand-over-invited = La invitación se ha enviado. Usted sigue siendo punto de contacto hasta que se acepte.

## Mensajes por correo electrónico

people-mail-subject-of-party = { $first } - { $second }
people-mail-foot = Polyphony. Recibe este mensaje por su función o su cuenta. Un enlace nunca inicia la sesión por sí solo.
people-mail-invited-subject = Invitación: { $role }
people-mail-invited-text = Se le invita a Polyphony con esta función: { $role } ({ $place }). El enlace siguiente sirve una sola vez, hasta el { $day }. Ábralo para indicar su nombre y elegir cómo iniciar sesión.
people-mail-invited-known-subject = Invitación: { $role }
people-mail-invited-known-text = Se le invita a asumir esta función en Polyphony: { $role } ({ $place }). Ya tiene una cuenta: el enlace siguiente le añade la función. Sirve una sola vez, hasta el { $day }.
people-mail-withdrawn-subject = Invitación retirada: { $role }
people-mail-withdrawn-text = Se retiró la invitación a esta función: { $role } ({ $place }). Su enlace ya no sirve.
people-mail-joined-subject = Invitación aceptada: { $role }
people-mail-joined-text = { $name } aceptó la invitación a esta función: { $role } ({ $place }).
people-mail-role-given-subject = Nueva función: { $role }
people-mail-role-given-text = Se le asignó esta función: { $role } ({ $place }). Inicie sesión como hasta ahora; figura en su cuenta.
people-mail-role-ended-subject = Función terminada: { $role }
people-mail-role-ended-text = Su función ha terminado: { $role } ({ $place }). Lo que firmó en ella sigue firmado.
# used: dynamic
people-mail-parts-subject = Han cambiado sus partes del trabajo
# used: dynamic
people-mail-parts-text = El punto de contacto ha cambiado las partes del trabajo que usted redacta: { $role } ({ $place }). Su cuenta las muestra.
people-mail-handed-over-subject = Función traspasada: { $role }
people-mail-handed-over-text = { $name } asume esta función: { $role } ({ $place }), con todo el trabajo pendiente.
people-mail-authority-wanted-subject = Se solicita una cuenta de la autoridad competente
people-mail-authority-wanted-text = El punto de contacto de esta Parte solicita una cuenta para su autoridad competente: { $place }. Sin ella nada se puede validar. En la página siguiente se envía la invitación.
people-mail-deactivated-subject = Su cuenta está desactivada
people-mail-deactivated-text = El administrador desactivó su cuenta en Polyphony. Lo que firmó sigue firmado. Si se trata de un error, diríjase a quien le invitó.
people-mail-reactivated-subject = Su cuenta vuelve a estar activa
people-mail-reactivated-text = Puede volver a iniciar sesión en Polyphony, con las mismas funciones que antes.
people-mail-erased-subject = Su cuenta se ha borrado
people-mail-erased-text = Su cuenta en Polyphony y sus datos personales se han borrado. Los actos que firmó conservan su nombre y su cargo de ese día. Este es el último mensaje sobre la cuenta.
people-mail-password-subject = Su contraseña ha cambiado
people-mail-password-text = Se estableció una contraseña nueva para su cuenta y se cerraron sus sesiones en otros dispositivos. Si no fue usted, establezca otra de inmediato:
people-mail-address-subject = Confirme su nueva dirección de correo electrónico
people-mail-address-text = Esta dirección se indicó como la nueva de una cuenta en Polyphony. Abra el enlace siguiente en un plazo de { $n } minutos y confírmela. Si no lo solicitó, haga caso omiso de este mensaje: nada cambia.
people-mail-address-taken-subject = Esta dirección ya tiene una cuenta
people-mail-address-taken-text = Esta dirección se indicó como la nueva de otra cuenta en Polyphony. Ya tiene una cuenta, por lo que nada ha cambiado. Si fue usted, inicie sesión con esta dirección.
people-mail-address-notice-subject = Se ha solicitado una nueva dirección de correo electrónico
people-mail-address-notice-text = Se ha solicitado una nueva dirección de correo electrónico para su cuenta. Sustituirá a esta cuando se abra y confirme el enlace que se le ha enviado. Si no fue usted, establezca de inmediato una contraseña nueva:
people-mail-code-subject = Su código de un solo uso
people-mail-code-text = Su código para iniciar sesión es { $code }. Sirve una sola vez y durante { $n } minutos. Nadie se lo pedirá; si no lo solicitó, haga caso omiso de este mensaje.
people-mail-reset-subject = Establecer una contraseña nueva
people-mail-reset-text = Con el enlace siguiente se establece una contraseña nueva. Sirve una sola vez y durante { $n } minutos. Si no lo solicitó, haga caso omiso de este mensaje: nada ha cambiado.

## Problemas

people-error-email = Indique un correo electrónico completo, por ejemplo nombre@ministerio.example
people-error-email-taken = Esta dirección ya tiene una cuenta. Indique otra.
people-error-sign-in = La dirección o la contraseña no es correcta. Inténtelo de nuevo o use un código de un solo uso.
people-error-code = El código no es correcto o ya no es válido. Compruébelo o solicite otro.
people-error-name = Indique su nombre.
people-error-password-short = Use al menos { $n } caracteres. Una frase es fácil de recordar.
people-error-password-common = Mucha gente usa esta contraseña y es de las primeras que se prueban. Elija otra.
people-error-password-own = Esta contraseña está hecha con su dirección o con el nombre de la plataforma. Elija otra.
people-error-present-password = La contraseña actual no es correcta.
people-error-party-needed = Elija la Parte: esta función se ejerce para una Parte.
people-error-party-not-for-role = Deje la Parte vacía: esta función no se ejerce para una Parte.
people-error-party-unknown = Ninguna Parte tiene este código. Use dos letras, por ejemplo KE.
people-error-parts = Elija al menos una parte del trabajo.
people-error-deactivated = La cuenta de esta dirección está desactivada. El administrador puede reactivarla.
people-error-already-invited = Esta dirección ya está invitada a esta función. Envíe mejor un enlace nuevo.
people-error-holds-already = La cuenta de esta dirección ya ejerce esta función.
people-error-invitation-over = Entretanto esta invitación se utilizó o se retiró.
people-error-last-administrator = Es el último administrador. Nombre primero a otro.
people-error-hand-over-first = Nadie más es punto de contacto de la Parte de esta persona. Traspase primero la función con el trabajo pendiente.
people-error-why = Indique el motivo.
people-error-address-same = Esta ya es su dirección. Indique otra.
people-error-authority-there = Esta Parte ya tiene una cuenta de su autoridad competente.
people-error-authority-asked = La solicitud ya se envió a los administradores.
people-error-line-role = No existe la función «{ $value }».
people-error-line-lang = No existe el idioma «{ $value }». Use ar, en, es, fr, ru o zh.
people-error-line-twice = La misma dirección y función figuran en una línea anterior.
people-error-lines = Pegue al menos una línea con un correo electrónico.
people-error-lines-many = Envíe como máximo { $n } líneas a la vez.
people-mail-organization-subject = Confirme la dirección de { $name }
people-mail-organization-text = Alguien, probablemente usted, desea actuar en nombre de { $name } en la plataforma. Use el enlace a más tardar el { $day } para confirmar la dirección. Si no fue usted, no haga nada.
people-mail-colleague-subject = Actuar en nombre de { $name }
people-mail-colleague-text = Se le invita a actuar en nombre de { $name } en la plataforma. Use el enlace a más tardar el { $day }. Si no conoce la organización, no haga nada.
# Tokens for programs.
people-tokens-title = Tokens para programas
people-tokens-link = Crear o retirar tokens
people-tokens-lede = Con un token, un programa escribe en su nombre, dentro de lo que usted puede hacer y de aquello para lo que se creó. No se lo dé a nadie.
people-tokens-how = Cómo escriben los programas
people-tokens-none = No tiene ningún token.
people-tokens-caption = Sus tokens, los más recientes primero
people-token-made = El token se ha creado
people-token-once = Cópielo ahora: solo se muestra esta vez.
people-token-new = Crear un token
people-token-make = Crear el token
people-token-name = Nombre del programa
people-token-scopes = Qué puede hacer
people-token-since = Creado
people-token-last-day = Último día, por ejemplo 2027-06-30
people-token-seen = Último uso
people-token-never = Nunca
people-token-over = Vencido
people-token-withdraw = Retirar
people-done-token-withdrawn = El token se ha retirado. Los programas que lo tienen ya no pueden usarlo.
people-scope-measures-draft = Empezar medidas y cambiar borradores
people-scope-measures-submit = Presentar medidas al punto focal
people-error-token-day = Elija un día a partir de hoy, como máximo { $n } días después
people-error-tokens-full = Ya tiene { $n } tokens. Retire uno primero.
# used: dynamic
people-mail-token-subject = Se ha creado un token para un programa
# used: dynamic
people-mail-token-text = Se ha creado en su cuenta un token con el que el programa «{ $name }» escribe en su nombre. Si no fue usted, retírelo y cambie de inmediato su contraseña:
