### Messages shared by all pages. Keys begin with action-, common- or error-.

## Actions: words on buttons and links

action-save = Сохранить
action-save-continue = Сохранить и продолжить
action-search = Найти
action-filter = Отфильтровать
action-apply = Применить
action-remove = Удалить
action-add = Добавить
action-change = Изменить
action-cancel = Отмена
action-back = Назад
action-next = Следующая
action-previous = Предыдущая
action-download = Скачать
action-print = Напечатать
action-sign-in = Войти
action-sign-out = Выйти
action-send = Отправить
action-show = Показать
action-close = Закрыть
action-confirm = Подтвердить
action-open = Открыть
action-upload = Загрузить

## The platform and the frame of every page

common-platform-name = Polyphony
common-tagline = Конвенция ЮНЕСКО 2005 года в действии
common-language = Язык
common-text-language = Язык текста
common-menu = Меню
common-skip-to-content = Перейти к содержанию
common-breadcrumb = Вы здесь

## Navigation

common-nav-home = Главная
common-nav-framework = Рамочная основа
common-nav-parties = Участники
common-nav-measures = Меры
common-nav-roadmaps = Дорожные карты
common-nav-grid = Таблица пробелов
common-nav-articles = Статьи
common-nav-glossary = Глоссарий
common-nav-timeline = Хронология
common-nav-data = Данные
common-nav-work = Мои задачи
common-nav-desk = Рабочий стол
common-nav-admin = Администрирование

## Foot of every page

common-footer-help = Справка
common-footer-about-data = О данных
common-footer-report-error = Сообщить об ошибке
common-data-licence = Лицензия на данные

## Plain answers

common-yes = Да
common-no = Нет
# Beside the label of a field that may stay empty.
common-optional = (необязательно)
common-unknown = Неизвестно
common-not-recorded = Нет сведений
common-none = Нет
common-required-before-sending = Необходимо до отправки

## Labels

common-source = Источник
common-sources = Источники
common-confidence = Степень достоверности
common-confidence-high = высокая
common-confidence-medium = средняя
common-confidence-low = низкая
# Beside wording that is not confirmed as that of an official text.
common-unconfirmed = неподтверждённая формулировка
# Beside a link or tag that was assigned here and not by a source.
common-editorial-judgement = Редакционная оценка
common-date = Дата
common-year = Год
common-title = Название
common-party = Участник
common-activity = Мероприятие
common-output = Результат
common-goal = Цель
# Heads of columns: who did it, when.
# Label before a day: the state of things recorded by its end.
common-as-of = По состоянию на
common-provisional = Предварительно
common-cite = Цитировать
common-download-as = Скачать в формате
common-formats = Форматы
common-history = История изменений
common-version = Версия { $n }
# $day is a day in words, $time is HH:MM.
common-moment = { $day }, { $time } UTC
# Who acted where it was no account.
common-actor-operator = Оператор системы
common-actor-founding = Исходные документы

## Lists

common-results =
    { $n ->
        [0] Ничего не найдено
        [one] { $n } результат
        [few] { $n } результата
        [many] { $n } результатов
       *[other] { $n } результата
    }
common-filters-active =
    { $n ->
        [one] Отфильтровать (применён { $n } фильтр)
        [few] Отфильтровать (применено { $n } фильтра)
        [many] Отфильтровать (применено { $n } фильтров)
       *[other] Отфильтровать (применено { $n } фильтра)
    }
common-remove-filter = Убрать фильтр: { $value }
common-clear-filters = Сбросить все фильтры
common-search-words = Слова для поиска
common-search-hint = Слова «в кавычках» ищутся как есть; звёздочка завершает начало слова: культ*.
common-searched = «{ $value }»
common-suggestion = Возможно, вы искали «{ $value }»?
common-more-facets = Другие фильтры
common-no-results = Ничего не найдено
common-no-results-hint = Уберите один из фильтров или сократите запрос.
common-sort = Сортировать
common-sort-newest = Сначала новые
common-sort-oldest = Сначала старые
common-sort-title = По названию
common-sort-relevance = По соответствию запросу
common-per-page = На странице

## Languages and translations

# Names of languages in the language of the page; they stand alone and inside the two sentences below.
common-lang-ar = арабский
common-lang-zh = китайский
common-lang-en = английский
common-lang-fr = французский
common-lang-ru = русский
common-lang-es = испанский
# $shown and $wanted are names of languages as above.
common-fallback-original = Показан оригинал (язык: { $shown }). Перевода на { $wanted } язык нет.
common-fallback-other = Показан текст на другом языке ({ $shown }). Перевода на { $wanted } язык нет.
# How a text in one language came about.
common-text-state-original = Оригинал
common-text-state-official = Официальная формулировка
common-text-state-party = Предоставлено Участником
common-text-state-machine = Машинный перевод, не проверен
common-text-state-unchecked = Неофициальный перевод, не проверен
common-text-state-outdated = Устарело: оригинал изменился

## Errors: pages

# Stands before the title of a page that shows errors.
error-title-prefix = Ошибка:{" "}
error-not-found-title = Такой страницы нет
error-not-found-text = Возможно, в адресе опечатка или содержание этой страницы не является общедоступным. Воспользуйтесь поиском или начните с главной страницы.
error-problem-title = Произошёл сбой
error-problem-text = Ошибка на нашей стороне. Всё, сохранение чего было подтверждено, осталось на месте. Повторите попытку через несколько минут; если сбой повторится, сообщите номер, указанный ниже.
error-operation = Номер операции: { $value }
error-too-large = Размер отправленного превышает { $value }. Отправьте файл меньшего размера или разделите материал на части.
error-too-many-title = Слишком много попыток
error-too-many =
    { $n ->
        [one] Повторите попытку через { $n } секунду.
        [few] Повторите попытку через { $n } секунды.
        [many] Повторите попытку через { $n } секунд.
       *[other] Повторите попытку через { $n } секунды.
    }
error-conflict-title = Тем временем кто-то другой внёс изменения
error-conflict-text = Ничего из введённого вами не потеряно. Ниже показаны обе версии: оставьте одну из них или объедините их и сохраните снова.
error-expired-title = Ваш сеанс завершён
error-signin-needed = Войдите, чтобы увидеть эту страницу.
error-query-too-long = Слишком длинный поисковый запрос. Сократите его и повторите поиск.
error-bad-filter = Фильтр «{ $value }» здесь неизвестен. Уберите его или выберите из списка.
error-bad-page = В этом списке нет такой страницы. Начните с первой.
error-csrf = Эта форма была открыта слишком долго или пришла из другого места. Ваш текст сохранён ниже: проверьте его и отправьте снова.
error-too-slow = Форма пришла не полностью: соединение было очень медленным или прервалось. Ничего не сохранено. Вернитесь назад и отправьте её снова.

## Errors: forms

error-form-title = Есть ошибки
error-required = Заполните это поле.
error-choice = Выберите один из ответов.
error-year = Укажите год четырьмя цифрами, например 2026.
error-day = Укажите существующую дату: день, месяц и год, например 30 6 2027.
error-number = Укажите число, например 1250.
error-link = Укажите полный адрес, начинающийся с https://
error-too-long =
    { $n ->
        [one] Сократите текст до { $n } знака.
        [few] Сократите текст до { $n } знаков.
        [many] Сократите текст до { $n } знаков.
       *[other] Сократите текст до { $n } знака.
    }
common-sheet-about = Об этом списке
common-sheet-filters = Фильтры
common-sheet-address = Адрес списка
common-sheet-day = По состоянию на
error-unknown-title = В адресе есть неизвестные имена
error-unknown-text = Здесь неизвестны: { $names }. Известны: { $known }.
