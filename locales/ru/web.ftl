# Слова самой оболочки.
web-error-bad-day = Укажите день в виде год-месяц-день, например 2026-11-22
web-error-form-broken = Форма пришла не полностью. Отправьте её ещё раз
web-scheme-light = Светлая
web-scheme-dark = Тёмная
web-scheme-device = Как на устройстве
web-kept-title = Ваш текст сохранён
web-kept-lede = К моменту отправки сеанс уже закончился. Ничего не потеряно: проверьте текст и отправьте его ещё раз.
web-kept-files = Файлы не сохраняются: если вы их выбирали, выберите их снова после этой отправки.
web-kept-send = Отправить ещё раз
web-done-kept = Сеанс закончился. Ваш текст сохранён: войдите, чтобы продолжить.
web-pages = Страницы
web-active-filters = Действующие фильтры
web-facet-more =
    { $n ->
        [one] Ещё { $n } значение
        [few] Ещё { $n } значения
        [many] Ещё { $n } значений
       *[other] Ещё { $n } значения
    }
web-saving-under-way = Сохранение
web-saving-saved = Сохранено в { $value }
web-saving-failed = Не сохранено. Ваш текст остаётся на странице; попытки продолжаются.
web-saving-signed-out = Сеанс завершён. Войдите в новой вкладке и продолжайте здесь.
web-saving-conflict = Другой человек изменил тот же ответ. Ничего из написанного вами не потеряно.
web-saving-both = Посмотреть обе версии
web-recover = На этом устройстве есть неотправленный текст:
web-recover-use = Использовать
web-recover-discard = Удалить
web-typed-heading = Что вы ввели
web-typed-lede = Здесь ничего из этого не сохранено. Скопируйте то, что ещё нужно.
web-counter = Знаков: { $n } из { $limit }
web-counter-over = Знаков: { $n } из { $limit }. Сократите перед отправкой.
web-param-q = Слова, которые должны встречаться
web-param-page = Номер страницы, начиная с 1
web-param-next = Место, где закончилась предыдущая страница; берётся из её «next»
web-param-on = Состояние на этот день
web-param-bom = 1 для электронных таблиц: с меткой порядка байтов и без ячеек, которые сработали бы как формулы
web-param-by = По какому фильтру вести подсчёт
web-param-version = Номер версии
web-param-since = Курсор, день или момент; сообщается всё, что было после
web-param-lang = Язык текстов
web-problem-too-large = Отправлено слишком много данных
web-problem-invalid = Значение отсутствует или неверно; поля названы в «errors»
web-problem-rule = Правило не соблюдено; оно названо в «errors»
web-problem-malformed = Отправленное не читается как JSON, или поле заголовка записано неверно
web-problem-token = Нужен действующий токен: не отозванный и не просроченный
web-problem-scope = Токену не дана область действия для этого
web-problem-forbidden = Владелец токена не вправе делать это для данного Участника
web-problem-precondition-failed = Запись изменилась после версии, названной в If-Match
web-problem-media-type = Этот тип данных здесь не принимается
web-problem-key-reused = Под этим Idempotency-Key уже отправлено другое
web-problem-precondition-required = Назовите в If-Match версию, которую вы изменили
web-error-field-unknown = Такого поля нет
web-error-field-kind = Значение не того вида, что у этого поля
web-error-repeated = Это имя может стоять только один раз
web-problem-filters-on-a-day = Фильтры относятся к опубликованному на сегодня; отфильтрованного списка на другой день нет. Уберите день или фильтры
web-problem-method = Этот адрес не принимает такой метод; допустимые названы в «Allow»
web-error-at-most = Укажите не более { $n } раз
