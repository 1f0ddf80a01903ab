### Статьи, глоссарий, хронология, исправления исходных данных.

## Articles

convention-articles-title = Статьи Конвенции
convention-articles-lede = 35 статей и Приложение, каждая по собственному адресу, с указанием того, с чем она связана.
convention-articles-note = Названия приводятся дословно. Сам текст можно прочитать в первоисточнике:
# $value is a number.
convention-article = Статья { $value }
convention-annex = Приложение
convention-article-text = Текст Конвенции
convention-article-unofficial = Формулировка этого названия не подтверждена официальным текстом на языке этой страницы.
convention-article-about = О чём говорится
convention-article-summary-note = Краткое изложение составлено для этой платформы. Это не текст Конвенции.
convention-article-kinds = Виды мер по статье 6.2
convention-article-objectives = Цели Конвенции, которые на неё опираются
convention-article-no-objectives = Ни одна из шести общих целей на неё не ссылается.
convention-article-objectives-note = Связь между целями и статьями установлена редакцией. От каждой цели можно перейти к её мерам.
convention-article-framework = Цели, результаты и мероприятия открытой дорожной карты
convention-article-terms = Термины, которые на неё ссылаются
convention-article-others = Другие статьи
convention-article-source = Конвенция от 20 октября 2005 года

## Glossary

convention-glossary-title = Глоссарий
convention-glossary-lede = Термины Конвенции и связанной с ней работы на английском, французском и испанском языках.
convention-term-caption = Термин
convention-term-definition = Определение
convention-term-definition-note = Составлено для этой платформы. Не заменяет текст Конвенции.
convention-term-articles = Статьи

## Timeline

convention-timeline-title = Хронология Конвенции
convention-timeline-lede = Что и когда произошло; для каждой записи указан источник.
convention-timeline-calendar = Файл календаря со Всемирным днём 21 мая
convention-timeline-empty = События ещё не внесены.
# $value is the first year of ten, such as 1980.
convention-decade = { $value }-е годы
convention-world-day = Всемирный день культурного разнообразия во имя диалога и развития
convention-milestone-new-title = Добавить событие
convention-milestone-change-title = Изменить событие
convention-milestone-when = Дата
# used: dynamic
convention-milestone-when-hint = День (2027-06-30), месяц (2027-06), год (2027), период (2003/2005) или десятилетие (198X), с точностью источника.
convention-milestone-title-en = Название на английском языке
# used: dynamic
convention-milestone-title-en-hint = Требуется название на английском или французском языке; желательно на обоих.
convention-milestone-title-fr = Название на французском языке
convention-milestone-address = Адрес источника
convention-milestone-why = Основание изменения
convention-done-milestone-added = Событие добавлено в хронологию.
convention-done-milestone-changed = Событие изменено. Прежняя запись сохранена в истории.
convention-error-when = Укажите день, месяц, год, период или десятилетие, например 2027-06-30, 2027-06, 2027, 2003/2005 или 198X.

## Corrections of founding data

convention-proposals-title = Исправления исходных данных
convention-proposals-lede = В этом выпуске некоторые исходные данные отличаются от предыдущего. Без вашего согласия ничего не меняется.
convention-proposals-empty = Ничего не ожидает решения.
convention-proposals-count =
    { $n ->
        [one] { $n } исправление ожидает решения
        [few] { $n } исправления ожидают решения
        [many] { $n } исправлений ожидают решения
       *[other] { $n } исправления ожидают решения
    }
convention-proposals-record = Запись
convention-proposals-fields = Поля
convention-proposals-since = С какого дня
# $value is the name of a record, such as that of a Party.
convention-proposal-title = Исправление: { $value }
convention-proposal-lede = При принятии создаётся новая версия записи с предложенными значениями; остальные поля остаются без изменений.
convention-proposal-record = Открыть запись
convention-proposal-differences = Что изменится
convention-proposal-field = Поле
convention-proposal-recorded = Записано
convention-proposal-proposed = Предложено
convention-proposal-note = Примечание
# used: dynamic
convention-proposal-note-hint = Обязательно при отклонении; хранится вместе с решением.
convention-proposal-accept = Принять
convention-proposal-refuse = Отклонить
convention-done-accepted = Принято. У записи появилась новая версия.
convention-done-refused = Отклонено. Запись осталась без изменений.
convention-error-decided = По этому исправлению решение уже принято.
convention-error-record-gone = Записи больше нет, поэтому исправлять нечего.

## Two people changed the same

convention-versions-caption = Обе версии
convention-versions-yours = Ваш вариант
