### Учётные записи, роли, приглашения, вход.

## Подписи

people-email = Адрес электронной почты
people-password = Пароль
people-new-password = Новый пароль
people-new-password-hint = Не менее 12 знаков. Легко запомнить фразу, которая пришла бы в голову только вам.
people-present-password = Действующий пароль
people-name = Имя
people-office = Должность и учреждение
people-office-hint = Указывается рядом с вашим именем в подписанных вами актах.
people-lang = Язык
people-role = Роль
people-parts = Разделы работы
people-state = Состояние
people-since = С
people-until = По
people-until-now = по настоящее время
people-expires = Действует до
people-invited-on = Дата приглашения
people-erased = Личные данные удалены
people-erased-person = удалённое лицо
people-role-of-party = { $first }, { $second }
people-part-positions = Положение дел по мероприятиям
people-part-sectors = Секторы
people-part-plan = План действий
people-part-text = Название и тексты
people-part-consultation = Общественные обсуждения
people-part-team = Группа и обучение
people-part-measures = Меры
people-state-active = Действует
people-state-deactivated = Отключена
people-state-erased = Удалена
people-invitation-waiting = Ожидает ответа
people-invitation-expired = Срок истёк
people-invitation-used = Использовано
people-invitation-withdrawn = Отозвано
people-demonstration-name = { $value } (демонстрация)

## Вход

people-sign-in-title = Вход
people-code-title = Вход по одноразовому коду
people-code = Код
people-code-hint = Восемь цифр из сообщения; код действует десять минут.
people-code-send = Прислать одноразовый код
people-code-again = Прислать новый код
people-code-sent = Если для этого адреса есть учётная запись, на него отправлен код. Введите его здесь в течение десяти минут.
people-device = Этим устройством пользуетесь только вы?
people-device-hint = На общем устройстве сеанс завершается через полчаса без действий.
people-device-own = Да, только я
people-device-shared = Нет, и другие тоже
people-no-account = Учётные записи открываются по приглашению. Для чтения и скачивания они не нужны.
people-done-signed-out = Вы вышли из системы.

## Забытый пароль

people-forgotten-title = Забытый пароль
people-forgotten-lede = Мы пришлём ссылку, чтобы задать новый пароль. Она действует один раз и в течение одного часа.
people-forgotten-send = Прислать ссылку
people-forgotten-sent = Если для этого адреса есть учётная запись, на него отправлена ссылка.
people-reset-title = Новый пароль
people-reset-over-title = Эта ссылка больше не действует
people-reset-over = Она уже использована, или прошло больше часа. Запросите новую.
people-password-ends-sessions = Новый пароль завершает ваши сеансы на всех других устройствах.
people-done-password = Новый пароль задан. Сеансы на других устройствах завершены.

## Приглашение

people-join-title = Приглашение в Polyphony
people-join-inviter = Кто приглашает
people-join-way = Как вы хотите входить?
people-join-way-password = По паролю
people-join-way-code = По одноразовому коду, который каждый раз приходит по электронной почте
people-join-accept = Принять приглашение
people-join-known = У этого адреса уже есть учётная запись. После принятия к ней добавится роль; вход остаётся прежним.
people-join-public = Ваше имя и должность становятся общедоступными только рядом с актами, которые вы подписываете. Адрес электронной почты не публикуется никогда.
people-join-over-title = Это приглашение больше не действует
people-join-used = Оно уже использовано. Если это были вы, войдите.
people-join-expired = Срок истёк: приглашения действуют четырнадцать дней.
people-join-withdrawn = Оно отозвано.
people-join-unknown = Адрес неполон, или с тех пор отправлена новая ссылка. Используйте ссылку из последнего сообщения.
people-join-whom-to-ask = За новым приглашением обратитесь к тому, кто вас пригласил: к контактному лицу Участника, если речь о его группе, к администратору — по всем другим ролям.
people-done-joined = Учётная запись готова. Войдите.

## Моя учётная запись

people-account-title = Моя учётная запись
people-done-details = Ваши данные сохранены.
people-roles-title = Роли
people-roles-caption = Действующие и завершённые роли
people-roles-none = У вас нет ролей. Обратитесь к тому, кто вас пригласил.
people-roles-none-here = У этой учётной записи нет ролей.
people-password-change = Изменить пароль
people-password-set = Задать пароль
people-sessions-title = Сеансы
people-sessions-lede = Где вы сейчас вошли в систему. Завершите незнакомые сеансы, затем измените пароль.
people-sessions-caption = Открытые сеансы
people-session-device = Устройство
people-session-began = Вход
people-session-seen = Последнее действие
people-session-end = Завершить
people-session-shared = общее устройство
people-session-this = Этот сеанс
people-sessions-end-others = Завершить все другие сеансы
people-done-session-ended = Сеанс завершён.
people-proof-sent = Код отправлен на ваш адрес. Введите его здесь в течение десяти минут.
people-address-title = Изменить мой адрес электронной почты
people-address-lede = На новый адрес отправляется ссылка, на действующий — уведомление. Действующий адрес сохраняется, пока ссылка не открыта и не подтверждена.
people-address-new = Новый адрес электронной почты
people-address-ask = Отправить ссылку
people-done-address-asked = На новый адрес отправлено сообщение. Изменение вступит в силу, когда ссылка из него будет открыта и подтверждена.
people-address-confirm-title = Подтвердите новый адрес
people-address-confirm-lede = С этого момента вход и получение сообщений — по этому адресу.
people-address-confirm = Использовать этот адрес
people-done-address = Новый адрес действует.
people-address-over = Она уже использована, отправлена более новая или прошло больше часа. Запросите новую на странице вашей учётной записи.
people-erase-own-title = Удалить мою учётную запись
people-erase-own-link = Что удаляется, что остаётся и как это сделать
people-erase-goes = Удаляются: имя, адрес электронной почты, должность, пароль, роли, коды, сеансы, тексты, сохранённые после сеанса, и сообщения на этот адрес.
people-erase-stays = Остаются подписанные акты с именем и должностью на день подписания. В остальном история хранит номер, а вместо имени стоит «удалённое лицо».
people-erase-once = Отменить это нельзя. Последнее сообщение на этот адрес подтвердит удаление.
people-erase-own = Удалить мою учётную запись окончательно
people-done-erased-own = Ваша учётная запись и личные данные удалены.

## Учётные записи, для администраторов

people-accounts-title = Учётные записи
people-accounts-search = Имя или адрес электронной почты
people-accounts-count = Учётных записей: { $n }
people-accounts-waiting = Приглашений без ответа: { $n }
people-accounts-parked = Недоставленные сообщения: { $n }
people-accounts-wish = { $first }: запрашивает учётную запись компетентного органа с { $second }
people-role-give = Предоставить роль
people-role-end = Завершить эту роль
people-done-role-given = Роль предоставлена. Её обладатель извещён.
people-done-role-ended = Роль завершена. Её обладатель извещён.
people-assign-title = Передать незавершённую работу
people-assign-lede = Если контактное лицо ушло, не передав дела: другой человек принимает роль со всей незавершённой работой, а здесь она завершается.
people-assign-work = Передаваемая роль
people-assign-to = Адрес электронной почты преемника
people-assign = Передать
people-done-assigned = Работа передана. Если отправлено приглашение, роль перейдёт после его принятия.
people-deactivate = Отключить учётную запись
people-deactivate-lede = Сеансы завершаются сразу, войти снова нельзя. Подписанное остаётся подписанным.
people-done-deactivated = Учётная запись отключена, её сеансы завершены.
people-reactivate = Включить учётную запись
people-done-reactivated = Учётная запись снова действует.
people-erase-title = Удалить учётную запись
people-erase-link = По просьбе лица: что удаляется, что остаётся и как это сделать
people-erase-why = Основание
people-erase-why-hint = Сохраняется в истории и не может быть изменено. Не называйте имён.
people-erase = Удалить учётную запись окончательно
people-done-erased = Учётная запись и её личные данные удалены.

## Приглашения

people-invite-title = Пригласить человека
people-invite-lede = Приглашённый получает ссылку, которая действует один раз и в течение четырнадцати дней. Тому, у кого есть учётная запись, роль предоставляется сразу.
people-invite-party = Участник
people-invite-party-hint = Только для членов группы, контактных лиц и компетентных органов.
people-invite-parts = Разделы работы
people-invite-parts-hint = Только для членов группы.
people-invite-lang = Язык сообщения
people-invite-send = Отправить приглашение
people-done-invited = Приглашение отправлено.
people-bulk-title = Пригласить многих
people-bulk-lede = Вставьте по одной строке на человека. До отправки вы увидите, что будет отправлено.
people-bulk-lines = Строки
people-bulk-lines-hint = Адрес электронной почты, роль, код Участника, язык: name@culture.example, focal-point, KE, ru. Для ролей без Участника оставьте его код пустым.
people-bulk-preview = Предварительный просмотр
people-bulk-caption = Что будет отправлено
people-bulk-line = Строка
people-bulk-what = Что произойдёт
people-bulk-sends = Будет отправлена ссылка
people-bulk-gives = Учётная запись есть: роль предоставляется сразу
people-bulk-ready = Строк готово: { $n }. Пока ничего не отправлено.
people-bulk-problems = Строк с ошибками: { $n }. Ничего не отправлено. Исправьте или удалите их ниже и снова откройте просмотр.
people-bulk-confirm = Отправить все приглашения
people-bulk-change = Изменить строки
people-done-invited-many = Все приглашения отправлены.
people-invitations-title = Приглашения
people-invitations-none = Открытых приглашений нет.
people-resend = Отправить новую ссылку
people-withdraw = Отозвать
people-done-resent = Новая ссылка отправлена. Прежняя больше не действует.
people-done-withdrawn = Приглашение отозвано.

## Отправленные сообщения

people-outbox-title = Отправленные сообщения
people-outbox-lede = О чём люди извещены по электронной почте, сначала новые. Текст предназначен только получателю. После отправки сообщения сохраняются только тема и домен адреса.
people-outbox-none = Сообщений ещё не было.
people-outbox-subject = Тема
people-outbox-to = Кому
people-outbox-queued = Поставлено в очередь
people-mail-state-waiting = В очереди
people-mail-state-done = Отправлено
people-mail-state-parked = Не доставлено
people-mail-retry = Отправить снова
people-mail-give-up = Больше не отправлять
people-done-mail-retried = Сообщение отправляется снова.
people-done-mail-given-up = Сообщение больше не отправляется и убрано из списка.

## Группа Участника

people-team-title = Группа
people-team-caption = Кто работает от имени этого Участника
people-team-no-authority = Утверждать пока некому: у компетентного органа этого Участника нет учётной записи. Запросите приглашение у администратора.
people-authority-ask = Запросить у администраторов учётную запись органа
people-authority-asked = Запрос администраторам отправлен { $value }.
people-done-authority-asked = Запрос администраторам отправлен.
people-member-invite = Пригласить члена группы
people-member-end = Завершить участие
people-done-parts = Разделы изменены.
people-hand-over-title = Передать роль контактного лица
people-hand-over-link = Передать роль другому человеку
people-hand-over-lede = Вся незавершённая работа Участника переходит к преемнику, ваша роль завершается. При передаче на новый адрес это происходит после принятия приглашения.
people-hand-over-colleague = Кто-либо из группы
people-hand-over-email = Или адрес электронной почты
people-hand-over = Передать
people-done-handed-over = Роль передана вместе с незавершённой работой.
people-done-hand-over-invited = Приглашение отправлено. До его принятия вы остаётесь контактным лицом.

## Сообщения по электронной почте

people-mail-subject-of-party = { $first } - { $second }
people-mail-foot = Polyphony. Вы получили это сообщение в связи с вашей ролью или учётной записью. Ссылки сами по себе не выполняют вход.
people-mail-invited-subject = Приглашение: { $role }
people-mail-invited-text = Вас приглашают в Polyphony в этой роли: { $role } ({ $place }). Ссылка ниже действует один раз, до { $day }. Откройте её, чтобы указать имя и выбрать способ входа.
people-mail-invited-known-subject = Приглашение: { $role }
people-mail-invited-known-text = Вам предлагают роль в Polyphony: { $role } ({ $place }). У вас уже есть учётная запись: ссылка ниже добавит к ней роль. Она действует один раз, до { $day }.
people-mail-withdrawn-subject = Приглашение отозвано: { $role }
people-mail-withdrawn-text = Приглашение на эту роль отозвано: { $role } ({ $place }). Ссылка больше не действует.
people-mail-joined-subject = Приглашение принято: { $role }
people-mail-joined-text = Приглашение на эту роль принято: { $role } ({ $place }). Его принял человек с именем { $name }.
people-mail-role-given-subject = Новая роль: { $role }
people-mail-role-given-text = Вам предоставлена роль: { $role } ({ $place }). Входите как прежде; роль указана в вашей учётной записи.
people-mail-role-ended-subject = Роль завершена: { $role }
people-mail-role-ended-text = Ваша роль завершена: { $role } ({ $place }). Подписанное вами в этой роли остаётся подписанным.
# used: dynamic
people-mail-parts-subject = Изменены порученные вам разделы работы
# used: dynamic
people-mail-parts-text = Контактное лицо изменило разделы работы, которые вы заполняете: { $role } ({ $place }). Они указаны в вашей учётной записи.
people-mail-handed-over-subject = Роль передана: { $role }
people-mail-handed-over-text = Роль { $role } ({ $place }) со всей незавершённой работой переходит к преемнику: { $name }.
people-mail-authority-wanted-subject = Запрошена учётная запись компетентного органа
people-mail-authority-wanted-text = Контактное лицо этого Участника запрашивает учётную запись компетентного органа: { $place }. Без неё ничего нельзя утвердить. Приглашение отправляется на странице ниже.
people-mail-deactivated-subject = Ваша учётная запись отключена
people-mail-deactivated-text = Администратор отключил вашу учётную запись в Polyphony. Подписанное вами остаётся подписанным. Если это ошибка, обратитесь к тому, кто вас пригласил.
people-mail-reactivated-subject = Ваша учётная запись снова действует
people-mail-reactivated-text = Вы снова можете входить в Polyphony с прежними ролями.
people-mail-erased-subject = Ваша учётная запись удалена
people-mail-erased-text = Ваша учётная запись в Polyphony и личные данные удалены. В подписанных вами актах сохраняются ваше имя и должность на день подписания. Это последнее сообщение об учётной записи.
people-mail-password-subject = Ваш пароль изменён
people-mail-password-text = Для вашей учётной записи задан новый пароль, сеансы на других устройствах завершены. Если это были не вы, немедленно задайте другой:
people-mail-address-subject = Подтвердите новый адрес электронной почты
people-mail-address-text = Этот адрес указан как новый адрес учётной записи в Polyphony. Откройте ссылку ниже в течение { $n } минут и подтвердите его. Если вы этого не запрашивали, не обращайте внимания на это сообщение: ничего не изменится.
people-mail-address-taken-subject = У этого адреса есть учётная запись
people-mail-address-taken-text = Этот адрес указан как новый адрес другой учётной записи в Polyphony. У него уже есть учётная запись, поэтому ничего не изменилось. Если это были вы, входите с этим адресом.
people-mail-address-notice-subject = Запрошена смена адреса электронной почты
people-mail-address-notice-text = Для вашей учётной записи запрошен новый адрес электронной почты. Он заменит этот, когда отправленная на него ссылка будет открыта и подтверждена. Если это были не вы, сразу задайте новый пароль:
people-mail-code-subject = Ваш одноразовый код
people-mail-code-text = Ваш код для входа: { $code }. Он действует один раз и в течение { $n } минут. Никто не будет его у вас спрашивать; если вы его не запрашивали, не обращайте внимания на это сообщение.
people-mail-reset-subject = Новый пароль
people-mail-reset-text = По ссылке ниже можно задать новый пароль. Она действует один раз и в течение { $n } минут. Если вы её не запрашивали, не обращайте внимания на это сообщение: ничего не изменилось.

## Ошибки

people-error-email = Укажите полный адрес электронной почты, например name@ministry.example
people-error-email-taken = У этого адреса уже есть учётная запись. Укажите другой.
people-error-sign-in = Неверный адрес или пароль. Попробуйте ещё раз или войдите по одноразовому коду.
people-error-code = Код неверен или больше не действует. Проверьте его или запросите новый.
people-error-name = Укажите имя.
people-error-password-short = Не менее { $n } знаков. Фразу легко запомнить.
people-error-password-common = Этот пароль используют многие, его подбирают первым. Выберите другой.
people-error-password-own = Этот пароль составлен из вашего адреса или названия платформы. Выберите другой.
people-error-present-password = Действующий пароль указан неверно.
people-error-party-needed = Выберите Участника: эта роль связана с одним Участником.
people-error-party-not-for-role = Оставьте поле Участника пустым: эта роль с ним не связана.
people-error-party-unknown = Участника с таким кодом нет. Используйте две буквы, например KE.
people-error-parts = Выберите хотя бы один раздел работы.
people-error-deactivated = Учётная запись с этим адресом отключена. Администратор может её включить.
people-error-already-invited = Этот адрес уже приглашён на эту роль. Отправьте вместо этого новую ссылку.
people-error-holds-already = У учётной записи с этим адресом уже есть эта роль.
people-error-invitation-over = Тем временем приглашение использовано или отозвано.
people-error-last-administrator = Это последний администратор. Сначала назначьте другого.
people-error-hand-over-first = У Участника этого лица нет другого контактного лица. Сначала передайте роль с незавершённой работой.
people-error-why = Укажите основание.
people-error-address-same = Это уже ваш адрес. Укажите другой.
people-error-authority-there = У этого Участника уже есть учётная запись компетентного органа.
people-error-authority-asked = Запрос администраторам уже отправлен.
people-error-line-role = Роли «{ $value }» нет.
people-error-line-lang = Языка «{ $value }» нет. Используйте ar, en, es, fr, ru или zh.
people-error-line-twice = Тот же адрес с той же ролью указан в строке выше.
people-error-lines = Вставьте хотя бы одну строку с адресом электронной почты.
people-error-lines-many = За один раз — не более { $n } строк.
people-mail-organization-subject = Подтвердите адрес организации { $name }
people-mail-organization-text = Кто-то, вероятно вы, хочет действовать на платформе от имени организации { $name }. Воспользуйтесь ссылкой не позднее { $day }, чтобы подтвердить адрес. Если это были не вы, ничего не делайте.
people-mail-colleague-subject = Действовать от имени { $name }
people-mail-colleague-text = Вас приглашают действовать на платформе от имени { $name }. Воспользуйтесь ссылкой не позднее { $day }. Если вы не знаете этой организации, ничего не делайте.
# Tokens for programs.
people-tokens-title = Токены для программ
people-tokens-link = Создать или отозвать токены
people-tokens-lede = С токеном программа пишет от вашего имени в пределах ваших прав и того, для чего он создан. Никому его не передавайте.
people-tokens-how = Как пишут программы
people-tokens-none = У вас нет токенов.
people-tokens-caption = Ваши токены, начиная с новых
people-token-made = Токен создан
people-token-once = Скопируйте его сейчас: он показан один раз.
people-token-new = Создать токен
people-token-make = Создать токен
people-token-name = Название программы
people-token-scopes = Что ей разрешено
people-token-since = Создан
people-token-last-day = Последний день, например 2027-06-30
people-token-seen = Последнее использование
people-token-never = Никогда
people-token-over = Истёк
people-token-withdraw = Отозвать
people-done-token-withdrawn = Токен отозван. Программы, у которых он есть, больше ничего не могут с ним сделать.
people-scope-measures-draft = Начинать меры и изменять черновики
people-scope-measures-submit = Передавать меры контактному лицу
people-error-token-day = Выберите день начиная с сегодняшнего, не более чем через { $n } дней
people-error-tokens-full = У вас уже { $n } токенов. Сначала отзовите один.
# used: dynamic
people-mail-token-subject = Создан токен для программы
# used: dynamic
people-mail-token-text = В вашей учётной записи создан токен, с которым программа «{ $name }» пишет от вашего имени. Если это были не вы, отзовите его и сразу смените пароль:
