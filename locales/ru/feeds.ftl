# Импорт.

feeds-title = Импорт
feeds-lede = Загрузите записи из книги, таблицы или JSON. Сначала вы увидите, что изменится; до вашего решения ничего не записывается.
feeds-file = Файл
feeds-file-hint = Книга (XLSX, XLS, ODS), CSV, JSON или JSON по строкам. Не более 100 МБ.
feeds-mapping-optional = Соответствие
feeds-button-look = Показать, что изменится
feeds-known-heads = Заголовки столбцов, которые распознаются сами
feeds-known-heads-lede = Каждое поле — по названию на любом из шести языков или по коду.
feeds-column-code = Код
feeds-column-row = Строка
feeds-column-source = Столбец
feeds-column-field = Поле
feeds-runs = Выполненные операции импорта
feeds-runs-empty = Пока ничего не импортировано.
feeds-run = Импорт { $n }
feeds-brought = { $file }, { $when }
feeds-state-reading = Читается
feeds-state-ready = Ждёт вас
feeds-state-refused = Не читается
feeds-state-applying = Применяется
feeds-state-applied = Применён
feeds-state-undoing = Отменяется
feeds-state-undone = Отменён
feeds-state-discarded = Отклонён
feeds-at-work = Файл обрабатывается. Эту страницу можно закрыть: работа продолжится.
feeds-at-work-rows = { $n ->
    [one] Пока { $n } строка
    [few] Пока { $n } строки
    [many] Пока { $n } строк
   *[other] Пока { $n } строки
}
feeds-look-again = Обновить
feeds-found-format = Прочитан как
feeds-found-sheet = Лист
feeds-found-encoding = Кодировка
feeds-found-delimiter = Разделитель ячеек
feeds-found-head = Строка заголовков
feeds-found-items = Путь к элементам
feeds-counts = Что сделают строки
feeds-verdict-new = Новые
feeds-verdict-changed = Изменённые
feeds-verdict-unchanged = Без изменений
feeds-verdict-conflict = Расхождение
feeds-verdict-blocked = Задержанные
feeds-about-new = Добавляется запись.
feeds-about-changed = Запись принимает данные источника.
feeds-about-unchanged = В записи уже указано то же самое.
feeds-about-conflict = Изменено и в источнике, и здесь после последнего импорта. Запись остаётся как есть.
feeds-about-blocked = Сначала нужно исправить данные в источнике.
feeds-n-new = { $n ->
    [one] { $n } новая запись
    [few] { $n } новые записи
    [many] { $n } новых записей
   *[other] { $n } новой записи
}
feeds-n-changed = { $n ->
    [one] { $n } изменённая запись
    [few] { $n } изменённые записи
    [many] { $n } изменённых записей
   *[other] { $n } изменённой записи
}
feeds-n-unchanged = { $n ->
    [one] { $n } запись без изменений
    [few] { $n } записи без изменений
    [many] { $n } записей без изменений
   *[other] { $n } записи без изменений
}
feeds-n-conflict = { $n ->
    [one] { $n } расхождение
    [few] { $n } расхождения
    [many] { $n } расхождений
   *[other] { $n } расхождения
}
feeds-n-blocked = { $n ->
    [one] { $n } строка задержана
    [few] { $n } строки задержаны
    [many] { $n } строк задержано
   *[other] { $n } строки задержано
}
feeds-said-applied = Строки применены.
feeds-said-nothing = Ничего не записано.
feeds-said-undone = Импорт { $n } отменён.
feeds-rows-of = Строки: { $value }
feeds-rows-shown = Показаны первые { $n } строк; в файле для скачивания — все.
feeds-place-row = строка { $value }
feeds-warning = Предупреждение
feeds-error = Ошибка
feeds-blocker = Принять нельзя
feeds-download-problems = Строки с указанием, что исправить:
feeds-problems-cure = Что сделать
feeds-problems-what = Что не так
feeds-apply = Применить
feeds-apply-all = Все строки или ни одной
feeds-apply-clean = Только строки без расхождений и ошибок
feeds-apply-which = Какие строки
feeds-apply-lede = Все увидят их одновременно. Позже весь импорт можно отменить.
feeds-discard = Отклонить
feeds-undo = Отменить импорт
feeds-undo-lede = Добавленные импортом записи отзываются, изменённые возвращаются к прежнему виду.
feeds-undo-reason = Причина, доступная всем
feeds-undo-partly = Оставить как есть записи, изменённые с тех пор
feeds-map = Столбцы и поля
feeds-map-lede = Для каждого поля выберите столбец. Поля без столбца остаются как есть.
feeds-map-none = Нет
feeds-map-first-rows = Первые строки файла
feeds-map-items = Путь к элементам
feeds-map-items-hint = JSONPath, например $.name[*] для элементов списка name.
feeds-map-use = Применить это соответствие
feeds-map-save = Сохранить соответствие под именем
feeds-map-name = Имя соответствия
feeds-map-download = Соответствие в виде файла
feeds-done-started = Файл получен. Выясняется, что он изменит.
feeds-done-applied = Импорт применяется.
feeds-done-discarded = Импорт отклонён. Ничего не записано.
feeds-done-undo = Импорт отменяется.
feeds-done-mapped = Файл читается заново с этим соответствием.
feeds-done-kept = Соответствие сохранено.
feeds-error-file = Выберите файл.
feeds-error-held = Задержано строк: { $n }. Исправьте их в источнике или примите только остальные.
feeds-error-nothing = Нет строк, которые можно принять.
feeds-error-reason = Укажите причину.
feeds-error-built-upon = Изменено с тех пор записей: { $n }. Укажите, что они остаются как есть, или не отменяйте ничего.
feeds-error-name = Введите имя не длиннее 80 знаков.
feeds-refused-unreadable = Файл не читается: { $cause }.
feeds-refused-empty = Файл пуст.
feeds-refused-too-large = Файл больше { $limit } МБ.
feeds-refused-unknown-format = Это не книга, не таблица и не JSON, что бы ни говорило имя файла.
feeds-refused-not-a-table = Это офисный документ, но не книга таблиц.
feeds-refused-damaged = Файл повреждён или обрезан.
feeds-refused-password = Книга защищена паролем.
feeds-refused-macros = Книга содержит макросы.
feeds-refused-bomb = В распакованном виде книга займёт { $size } МБ.
feeds-refused-too-many-cells = На листе { $sheet } больше { $limit } ячеек.
feeds-refused-no-sheet = Листа { $sheet } нет. Есть: { $sheets }.
feeds-refused-no-head = Строка с заголовками столбцов не найдена.
feeds-refused-merged-head = На листе { $sheet } заголовки объединены в { $cell }.
feeds-refused-open-quote = Кавычка, открытая до строки { $row }, не закрыта.
feeds-refused-no-encoding = Кодировки { $encoding } не существует.
feeds-refused-json-encoding = JSON записан не в UTF-8.
feeds-refused-json-deep = Слишком глубокая вложенность JSON: строка { $line }, позиция { $column }.
feeds-refused-json-twice = Имя встречается в одном объекте дважды: строка { $line }, позиция { $column }.
feeds-refused-json-syntax = JSON содержит ошибку, строка { $line }, позиция { $column }: { $cause }.
feeds-refused-json-line-long = Строка { $row } больше 1 МБ.
feeds-refused-path-wrong = Путь { $path } неверен в позиции { $position }: { $cause }.
feeds-refused-path-nothing = По пути { $path } ничего не найдено.
feeds-refused-path-too-much = По пути { $path } найдено больше { $limit } элементов.
feeds-refused-items-unknown = Неясно, какой список JSON содержит элементы.
feeds-refused-reader-missing = Не удалось запустить чтение файлов.
feeds-refused-too-heavy = Чтение файла требует больше памяти или времени, чем разрешено.
feeds-refused-columns-missing = В файле нет столбцов из соответствия: { $columns }.
feeds-refused-fields-unknown = В соответствии названы несуществующие поля: { $fields }.
feeds-refused-not-mapped = Ни один столбец не заполняет поле { $field }, нужное каждой записи.
feeds-refused-cure-save = Сохраните его заново в XLSX, CSV или JSON и загрузите ещё раз.
feeds-refused-cure-password = Снимите пароль и загрузите ещё раз.
feeds-refused-cure-macros = Сохраните его как книгу без макросов (XLSX) и загрузите ещё раз.
feeds-refused-cure-smaller = Разделите его на меньшие файлы или загрузите в CSV либо JSON по строкам.
feeds-refused-cure-head = Дайте каждому столбцу одну ячейку с названием в одной строке или выберите столбцы сами.
feeds-refused-cure-text = Сохраните его в UTF-8 и загрузите ещё раз.
feeds-refused-cure-json = Исправьте его там, где создаётся файл, и загрузите ещё раз.
feeds-refused-cure-path = Исправьте путь. $.name[*] находит элементы списка name.
feeds-refused-cure-again = Попробуйте ещё раз. Если не поможет, сообщите администратору.
feeds-problem-ragged = В строке не столько ячеек, сколько в заголовке.
feeds-cure-ragged = Найдите в этой строке лишний или недостающий разделитель.
feeds-problem-encoding = В этой строке испорчены буквы: { $value }
feeds-cure-encoding = Сохраните весь файл в одной кодировке, лучше в UTF-8.
feeds-problem-json = Эта строка — неверный JSON: { $value }
feeds-cure-json = Исправьте её там, где создаётся файл.
feeds-problem-unknown = «{ $value }» в этом поле неизвестно.
feeds-cure-unknown = Укажите код или название из списка на любом из шести языков. Несколько значений разделяйте точкой с запятой.
feeds-problem-code-as-day = Таблица превратила код в дату { $value }.
feeds-cure-code-as-day = Задайте столбцу текстовый формат и введите код заново.
feeds-problem-broken-cell = В ячейке ошибка { $value }.
feeds-cure-broken-cell = Исправьте формулу или впишите само значение.
feeds-problem-several = Несколько значений в поле, где допустимо одно: { $value }
feeds-cure-several = Оставьте одно значение.
feeds-problem-empty = Эта ячейка не должна быть пустой.
feeds-cure-empty = Заполните её.
feeds-problem-year = «{ $value }» — не год.
feeds-cure-year = Укажите год четырьмя цифрами.
feeds-problem-serial-day = Число { $value } — дата, потерявшая формат.
feeds-cure-serial-day = Задайте ячейке формат даты или укажите год четырьмя цифрами.
feeds-problem-day = «{ $value }» — не дата.
feeds-cure-day = Укажите год, месяц и день: 2027-06-30.
feeds-problem-day-ambiguous = «{ $value }» может означать две разные даты.
feeds-cure-day-ambiguous = Укажите год, месяц и день или задайте порядок дат в соответствии.
feeds-problem-address = «{ $value }» — не веб-адрес.
feeds-cure-address = Укажите адрес целиком, начиная с https://.
feeds-problem-money = Сумма в «{ $value }» не распознана; текст сохранён.
feeds-cure-money = Укажите число и валюту, например 1,4 млн EUR.
feeds-problem-key-twice = Ключ { $value } встречается в файле дважды.
feeds-cure-key-twice = Дайте каждой записи собственный ключ.
feeds-problem-row-twice = Одна и та же запись встречается в файле дважды.
feeds-cure-row-twice = Оставьте одну из строк или добавьте столбец с ключом.
feeds-problem-missing = Не заполнены поля, обязательные для людей: { $value }.
feeds-cure-missing = Запись принимается и показывает, чего не хватает. Добавьте столбцы, если источник знает больше.
feeds-problem-too-long = Текст длиннее, чем допускает поле.
feeds-cure-too-long = Сократите его.
feeds-problem-rule = Значения не согласуются между собой.
feeds-cure-rule = Сравните годы и проверьте, что у каждого показателя есть единица, год и источник.
feeds-problem-other-party = В записи указан другой участник: { $value }
feeds-cure-other-party = Загружайте только записи своего участника.
feeds-problem-other-record = Ключ относится не к вашей записи.
feeds-cure-other-record = Используйте другой ключ.
feeds-problem-not-published = Запись с этим ключом не опубликована.
feeds-cure-not-published = Сначала опубликуйте или покажите её либо используйте другой ключ.

feeds-state-fetching = Загружается
feeds-state-nothing-new = Ничего нового
feeds-of-feed = Из потока данных
feeds-cleared = Строки без замечаний и файл удалены { $value }; итоги и замечания сохранены.
feeds-feeds = Потоки данных
feeds-feeds-lede = Поток данных — это адрес, который регулярно опрашивается. Каждый раз получается обычный импорт с перечнем изменений; его можно отменить.
feeds-next = Следующий раз: { $value }
feeds-feed-new = Новый поток данных
feeds-feed-edit = Изменить поток данных
feeds-feed-lede = Книга, таблица или JSON по адресу в интернете. В первый раз показано, что изменится, прежде чем что-либо записано.
feeds-feed-save = Сохранить
feeds-feed-name = Название
feeds-feed-name-hint = Его видят все у записей, поступивших отсюда.
feeds-feed-address = Адрес
feeds-feed-address-hint = Начинается с https://. То, что стоит после вопросительного знака, посторонним не показывается.
feeds-feed-mapping = Соответствие
feeds-feed-mapping-hint = Если не указано, определяется по столбцам и сохраняется с первого импорта.
feeds-feed-mapping-found = Определяется по столбцам
feeds-feed-mapping-own = Собственное
feeds-feed-mapping-kept = Как сейчас
feeds-feed-sheet = Лист
feeds-feed-sheet-hint = Для книги; если не указано — первый непустой лист.
feeds-feed-items = Путь к элементам
feeds-feed-items-hint = Для JSON, например $.name[*] для элементов списка name; если не указан, определяется.
feeds-feed-when = Когда опрашивается
feeds-feed-next = Следующий раз
feeds-feed-rhythm = Как часто
feeds-rhythm-hand = Только по запросу
feeds-rhythm-daily = Каждый день
feeds-rhythm-weekly = Каждую неделю
feeds-rhythm-monthly = Каждый месяц
feeds-feed-hour = Час
feeds-feed-hour-hint = От 0 до 23, всемирное время (UTC)
feeds-feed-weekday = День недели
feeds-feed-weekday-hint = Для еженедельного опроса
feeds-feed-day = День месяца
feeds-feed-day-hint = Для ежемесячного опроса, от 1 до 28
feeds-weekday-1 = понедельник
feeds-weekday-2 = вторник
feeds-weekday-3 = среда
feeds-weekday-4 = четверг
feeds-weekday-5 = пятница
feeds-weekday-6 = суббота
feeds-weekday-7 = воскресенье
feeds-schedule-daily = Каждый день в { $hour } UTC
feeds-schedule-weekly = Каждую неделю ({ $weekday }) в { $hour } UTC
feeds-schedule-monthly = Каждый месяц ({ $day }-го числа) в { $hour } UTC
feeds-feed-alone = Кто применяет
feeds-alone-no = Сначала смотрит человек
feeds-alone-yes = Программа, если нет задержанных строк и расхождений
feeds-feed-run = Опросить сейчас
feeds-feed-pause = Приостановить
feeds-feed-resume = Возобновить
feeds-feed-end = Закрыть навсегда
feeds-feed-state-on = Работает
feeds-feed-state-paused = Приостановлен
feeds-feed-state-ended = Закрыт
feeds-feed-state-broken = Не работает
feeds-feed-state-waiting = Ждёт вас
feeds-feed-waits = Импорт ждёт вас:
feeds-since = С { $value }
feeds-done-saved = Поток данных сохранён.
feeds-done-fetching = Адрес опрашивается.
feeds-done-paused = Поток данных приостановлен.
feeds-done-resumed = Поток данных снова работает.
feeds-done-ended = Поток данных закрыт. Его импорты и записи остаются.
feeds-error-name-taken = Это название уже занято другим потоком данных.
feeds-error-address = Введите полный адрес, который начинается с https:// и не содержит пароля.
feeds-error-hour = Укажите час от 0 до 23.
feeds-error-day = Укажите число от 1 до 28: оно есть в каждом месяце.
feeds-refused-address-wrong = Этот адрес или адрес, на который он перенаправляет, опросить нельзя: он должен начинаться с https:// и не содержать пароля.
feeds-refused-address-unknown = Имя { $host } неизвестно.
feeds-refused-address-inside = { $host } ведёт в частную сеть, а она не опрашивается.
feeds-refused-address-silent = { $host } не отвечает, или соединение небезопасно.
feeds-refused-address-slow = { $host } отвечает слишком долго.
feeds-refused-address-gone = По этому адресу больше ничего нет.
feeds-refused-address-refused = Сервер не выдаёт нам файл.
feeds-refused-address-status = Сервер отвечает кодом { $status }.
feeds-refused-address-redirects = Адрес бесконечно перенаправляет с одного на другой.
feeds-refused-address-kept = Не удалось сохранить загруженное.
feeds-refused-target-missing = Эта система не может импортировать { $target }.
feeds-refused-rows-none = В файле больше нет строк.
feeds-refused-column-empty = Столбец { $columns } пуст во всех строках.
feeds-refused-cure-address = Проверьте, открывается ли адрес в браузере, и исправьте его в потоке данных.
feeds-refused-cure-source = Обратитесь к тем, кто ведёт источник. При следующем опросе будет новая попытка.
feeds-mail-broken-subject = Поток данных не работает: { $feed }
feeds-mail-broken-text = Поток данных «{ $feed }» больше ничего не приносит. { $what } { $cure } Ничего не записано, посетители этого не видят. Когда он снова заработает, вы получите ещё одно письмо.
feeds-mail-mended-subject = Поток данных снова работает: { $feed }
feeds-mail-mended-text = Поток данных «{ $feed }» снова работает. Делать ничего не нужно.
feeds-mail-waiting-subject = Импорт ждёт вас: { $feed }
feeds-mail-waiting-text = Поток данных «{ $feed }» принёс новое. Откройте ссылку, посмотрите, что изменится, и примените или отклоните.
feeds-problem-merged = Запись с этим ключом объединена с { $value }; строка относится к ней.
feeds-cure-merged = Ничего делать не нужно. Если у той записи в источнике есть своя строка, действует она.
feeds-target = Что импортируется
feeds-error-mapping = Это соответствие для других записей. Выберите то, что подходит к импортируемому.
# used: dynamic
feeds-refused-rows-many = В файле больше { $limit } строк, а записываются они все вместе.
# used: dynamic
feeds-problem-not-a-party = { $value } здесь не является участником Конвенции.
# used: dynamic
feeds-cure-not-a-party = Названия участников поставляются с программой. Уберите строку; если государство присоединилось, попросите администратора установить выпуск, в котором оно есть.
# used: dynamic
feeds-problem-not-owed = У этого участника нет обязательства, для которого указано: { $value }.
# used: dynamic
feeds-cure-not-owed = Очистите ячейку или проверьте, не относится ли она к другому участнику.
# used: dynamic
feeds-problem-article-29 = День { $value } не вытекает из сдачи документа по статье 29 и не принят.
# used: dynamic
feeds-cure-article-29 = Проверьте день сдачи документа. Если он неизвестен, укажите вместо него самый поздний день с подтверждением.
# used: dynamic
feeds-problem-before-adoption = День сдачи документа раньше 20 октября 2005 года, когда Конвенция была принята.
# used: dynamic
feeds-cure-before-adoption = Укажите день, когда документ был сдан на хранение.
# used: dynamic
feeds-problem-own-people = У организации { $value } здесь есть свои люди, и её запись меняют только они.
# used: dynamic
feeds-cure-own-people = Уберите строку или попросите организацию изменить запись.
# used: dynamic
feeds-problem-name-several = Здесь несколько организаций с названием { $value } в этой стране.
# used: dynamic
feeds-cure-name-several = Укажите в ключе наш идентификатор.
# used: dynamic
feeds-problem-email = «{ $value }» не адрес электронной почты.
# used: dynamic
feeds-cure-email = Укажите адрес организации, например contact@example.org.
# used: dynamic
feeds-problem-plain-name = В названии нет переносов строк и веб-адресов: { $value }
# used: dynamic
feeds-cure-plain-name = Укажите только официальное название.
