### Messages of measures and good practices.

## Public list

measures-list-lede = Политика, меры и передовая практика, внесённые Участниками и другими сторонами.
measures-added-since = Добавлено с
measures-added-since-hint = Год-месяц-день, например 2026-11-22. Записи из исходных документов считаются с первого дня своего месяца.
measures-added-after = Добавлено с { $value }
measures-found =
    { $n ->
        [one] { $n } мера
        [few] { $n } меры
        [many] { $n } мер
       *[other] { $n } меры
    }
measures-none-found = Ни одна мера не отвечает всем условиям. Уберите один из фильтров:
measures-see-practices = Передовая практика двух первых выпусков
measures-see-since-2018 = Добавлено с декабря 2018 года
measures-feed-title = Меры, сначала новые
measures-cite-as = Для программ библиографии:
measures-sheet-name = Меры
measures-sheet-licence = Меры участников открыты и могут использоваться со ссылкой на источник; права остаются у участника.
measures-error-sheet-rows = В книге { $n } строк. Сузьте список или возьмите CSV либо NDJSON: там всё.
measures-facet-group = Региональная группа
measures-facet-practice = Передовая практика, выпуск
measures-no-party = Не относится к одному Участнику
measures-by-organization = от организации, не проверено
measures-untitled = Пока без названия
measures-until = до { $value }

## Finding

measures-filter-words = { $first }: { $second }
measures-facet-ldc = Наименее развитая страна
measures-facet-sids = Малое островное развивающееся государство
measures-facet-actor = Вид ответственного органа
measures-facet-designation = Статус практики
measures-facet-money = Указаны средства
measures-facet-amount = Сумма по валютам
measures-facet-holder = Держатель
measures-facet-empty = Ни у одной из этих мер здесь нет значения.
measures-not-designated = Не признана
measures-amount-range = от { $first } до менее { $second }
measures-years = Год начала
measures-year-first = Первый год
measures-year-last = Последний год
measures-years-from = Начало: { $value } год или позже
measures-years-to = Начало: { $value } год или раньше
measures-views = Виды этого результата
measures-view-list = Список
measures-view-table = Таблица
measures-view-cards = Карточки
measures-view-tiles = По регионам
measures-view-timeline = Хронология
measures-view-counts = Подсчёты
measures-no-year = Год начала не указан
measures-counts-by = Считать по полю
measures-counts-caption = Меры по полю: { $value }
measures-counts-bar = Столбец
measures-counts-note = Мера с несколькими значениями учитывается по каждому из них, поэтому сумма может превышать итог.
measures-tiles-none = Нет
measures-tiles-note = Мера нескольких Участников учитывается у каждого из них.
measures-compare-pick = Сравнить
measures-compare-chosen = Сравнить выбранные меры

measures-alike = Похожие меры
measures-alike-words = В обоих текстах: { $value }
measures-compare-with = Сравнить с другими мерами
measures-compare-title = Меры рядом
measures-compare-lede = До четырёх мер, вопрос за вопросом. Если мера чего-то не указывает, это отмечено.
measures-compare-none = Мера ещё не выбрана. Найдите первую.
measures-compare-add = Добавить меру
measures-compare-remove = Убрать из сравнения
measures-compare-same = одинаково у всех
measures-compare-differences = Показать только различия
measures-compare-everything = Показать всё
measures-compare-missing = Одна из выбранных мер не опубликована или не существует; она пропущена.
measures-compare-question = Вопрос
measures-error-compare = Выберите не больше четырёх мер. Вернитесь и уберите лишние.

measures-compare-years = Годы

measures-searches = Сохранённые поиски
measures-searches-lede = Их видите только вы. Каждый поиск — это и лента; по желанию новое приходит письмом.
measures-searches-empty = Пока ничего не сохранено. Найдите меры и сохраните то, за чем хотите следить.
measures-searches-filters = Что находит
measures-searches-everything = Все меры
measures-search-save = Сохранить этот поиск
measures-search-change = Изменить сохранённый поиск
measures-search-name = Название поиска
measures-search-digest = Письмо с новым
measures-search-see = Посмотреть результат
measures-search-delete = Удалить этот поиск
measures-digest-never = Без писем
measures-digest-weekly = Раз в неделю
measures-digest-daily = Раз в день
measures-done-search = Поиск сохранён.
measures-done-search-deleted = Поиск удалён.
measures-stop-title = Письма сохранённого поиска
measures-stop-ask = Писем по этому поиску больше не будет. Сам поиск останется сохранённым.
measures-stop-button = Остановить письма
measures-stop-done = Письма остановлены. Поиск по-прежнему сохранён.
measures-digest-subject =
    { $n ->
        [one] { $n } новая мера в сохранённом вами поиске
        [few] { $n } новые меры в сохранённом вами поиске
        [many] { $n } новых мер в сохранённом вами поиске
       *[other] { $n } новой меры в сохранённом вами поиске
    }
measures-digest-opening = Новое в вашем поиске «{ $value }»:
measures-digest-all = Все меры этого поиска: { $value }
measures-digest-stop = Остановить эти письма без входа: { $value }
measures-error-search-name = Дайте поиску название
measures-error-searches-full = Сохранено предельное число поисков. Сначала удалите один.

measures-compare-offered = Выберите меру, чтобы добавить её:

## Record

measures-designated-edition = Передовая практика, выпуск: { $value }
measures-added-on = Добавлено
measures-imported = Импортировано { $when } из { $file } (импорт { $n })
measures-imported-feed = Импортировано { $when } из { $file } потоком данных { $feed } (импорт { $n })
measures-to-imports = Импортировать из книги или таблицы
measures-last-changed = Последнее изменение: { $value }
measures-source-line = Источник: { $first }. Последнее изменение: { $second }
measures-citation = { $holder }. { $title }. Polyphony, { $version }, { $day }. { $address }
measures-citation-no-holder = { $title }. Polyphony, { $version }, { $day }. { $address }
measures-figure-of-year = { $first } ({ $second })
measures-unnamed =
    { $n ->
        [one] { $n } лицо или группа без согласия на упоминание
        [few] { $n } лица или группы без согласия на упоминание
        [many] { $n } лиц или групп без согласия на упоминание
       *[other] { $n } лица или группы без согласия на упоминание
    }
measures-disclaimer = Содержание принадлежит держателю меры. Платформа его не редактирует.
measures-founding-wording = Текст составлен для этой платформы на основе исходного документа и не является официальным. Классификация отражает редакционную оценку.
measures-copy-link = Скопировать ссылку
measures-copied = Скопировано
measures-related-all = Все меры по этому мероприятию
measures-withdrawn-title = Эта мера отозвана
measures-withdrawn-text = Адрес сохраняется, указаны основание и дата.
measures-hidden-title = Эта мера временно скрыта
measures-hidden-text = Секретариат скрыл её по указанному здесь основанию. Она может быть показана снова.
measures-reason = Основание

## Fields

measures-field-title = Название
measures-field-language = Язык записи
measures-field-other_language = Второй язык
measures-field-title_other = Название на втором языке
measures-field-features = Основные черты
measures-field-features_other = Основные черты на втором языке
measures-field-results = Результаты
measures-field-results_other = Результаты на втором языке
measures-field-holders = Участники — держатели меры
measures-field-other_holder = Другой держатель
measures-field-partners = Участники-партнёры
measures-field-territory = Территория или регион
measures-field-activities = Мероприятия
measures-field-areas = Области мониторинга
measures-field-objectives = Цели Конвенции
measures-field-sdg = Задачи ЦУР
measures-field-instruments = Виды инструментов
measures-field-domains = Области культуры
measures-field-chain = Цепочка создания стоимости
measures-field-groups = Целевые группы
measures-field-bodies = Ответственные органы
measures-field-year_start = Год начала
measures-field-year_end = Год завершения
measures-field-period = Период
measures-field-money = Финансовые средства
measures-field-figures = Показатели
measures-field-components = Составные части
measures-field-links = Ссылки
measures-field-makers = Благодаря кому это удалось
measures-field-note = Примечание
measures-field-source_kind = Вид источника
measures-field-source_document = Документ
measures-field-source_position = Место в документе
measures-field-features-hint = Что делается, для кого и как. Обычные абзацы.
measures-field-period-hint = Словами, если год указать нельзя.
measures-field-other_holder-hint = Название организации, если держатель меры — не Участник.
measures-field-makers-hint = Лица или группы. Имя публикуется только с согласия.
measures-row = № { $n }
measures-row-name = Название
measures-row-kind = Вид
measures-row-amount = Сумма
measures-row-currency = Валюта
measures-row-purpose = На что
measures-row-wording = Формулировка источника
measures-row-qualifier = Слово перед числом
measures-row-value = Число
measures-row-unit = Единица
measures-row-meaning = Что учитывается
measures-row-url = Веб-адрес
measures-row-maker = Имя лица или название группы
measures-row-named = Согласие на публичное упоминание
measures-row-contact = Согласие на обращения
measures-row-currency-hint = Три буквы, например XOF.
measures-second-language = На втором языке
measures-group-what = Что это
measures-group-who = Кто
measures-group-when = Когда
measures-group-kind = Классификация

## Work

measures-work-title = Меры Участника
measures-work-empty = Пока нет ни одной меры. Начните с уже действующей.
measures-new-title = Новая мера
measures-new-lede = Черновик сохраняется с любым содержанием. До публикации его видят только те, кто работает от имени Участника.
measures-still-missing =
    { $n ->
        [one] Не заполнено { $n } обязательное поле
        [few] Не заполнены { $n } обязательных поля
        [many] Не заполнено { $n } обязательных полей
       *[other] Не заполнены { $n } обязательных поля
    }
measures-as-practice = Передовая практика: { $value }
measures-secretariat-title = Меры Секретариата
measures-to-list-without-party = Опубликованные меры, не относящиеся к одному Участнику
measures-new-lede-secretariat = Черновик сохраняется с любым содержанием. До публикации его видит только Секретариат.
measures-to-public-list = Опубликованные меры Участника
measures-to-record = Открытая страница
measures-conversation = Вопросы и ответы
measures-edit-published = Эта мера опубликована. Сохранение создаёт новую открытую версию; прежние остаются доступны.
measures-yours = Ваш вариант
measures-theirs = Вариант другого человека
measures-keep-yours = Оставить мой
measures-keep-theirs = Оставить другой
measures-turn-focal-point = Ожидает контактное лицо
measures-turn-author = Ожидает члена группы, который её начал
measures-turn-party = Ожидает Участника
measures-turn-secretariat = Ожидает Секретариат

## Acts

measures-act-reason = Основание из списка
measures-act-note = Примечание
measures-act-public-reason = Основание, которое увидят все
measures-act-edition = Выпуск
measures-act-edition-hint = Год и месяц, например 2027-06.
measures-about-publish = Каждый сможет прочитать, процитировать и скачать её.
measures-about-submit = Контактное лицо прочитает её и примет или вернёт.
measures-about-withdraw = Текст больше не будет показан. Адрес сохранится с указанным вами основанием и датой. Отменить это нельзя.
measures-about-hide = Пока мера скрыта, её текст не показывается; основание видно.
measures-about-propose = Секретариат прочитает её и может задать вопросы. Больше ничего не изменится.
measures-about-not-designate = Ваше примечание видит только предложивший Участник. Мера остаётся открытой.
measures-about-restore = Прежний текст станет новой версией. Ни одна версия не теряется.
measures-restore-version = Восстанавливаемая версия: { $value }
measures-done-started = Черновик сохранён. Продолжайте ниже.
measures-done-saved = Сохранено.
measures-done-published = Опубликовано. Теперь это может прочитать каждый.
measures-done-submitted = Представлено. Контактное лицо уведомлено.
measures-done-proposed = Предложено. Секретариат уведомлён.
measures-done-act = Готово.

## Versions

measures-versions = Версии
measures-versions-of = Версии: { $value }
measures-version-now = Нынешняя версия
measures-compare-with-now = Сравнить с нынешней версией
measures-compared = Сравнение версий { $first } и { $second }
measures-no-difference = Текст в обеих одинаков.
measures-loaded = Загружено из исходных документов

## Desk

measures-desk-title = Предложенная передовая практика
measures-desk-caption = Что ожидает, сначала самое давнее
measures-desk-empty = Нет ожидающих предложений.
measures-desk-stage = Стадия
measures-desk-days = Дни
measures-desk-turn = Чья очередь

## Mails

measures-mail-submitted-subject = Представлена мера: { $title }
measures-mail-submitted-text = Член вашей группы представил меру «{ $title }». Прочитайте её и примите или верните.
measures-mail-asked-subject = К вам вопрос: { $title }
measures-mail-asked-text = По мере «{ $title }» задан вопрос или запрошено исправление. Ожидается ваш ответ.
measures-mail-answered-subject = Получен ответ: { $title }
measures-mail-answered-text = На ваш вопрос о мере «{ $title }» дан ответ.
measures-mail-decided-subject = Решение по мере: { $title }
measures-mail-decided-text = По мере «{ $title }» принято решение. Откройте её, чтобы прочитать решение и его основание.
measures-mail-proposed-subject = Предложено как передовая практика: { $title }
measures-mail-proposed-text = Мера «{ $title }» предложена как передовая практика и ожидает рассмотрения Секретариатом.
# used: dynamic
measures-mail-taken-back-subject = Предложение отозвано: { $title }
# used: dynamic
measures-mail-taken-back-text = Предложение признать меру «{ $title }» передовой практикой отозвано. Здесь от вас больше ничего не требуется.

## Errors

measures-error-act = В нынешнем состоянии это невозможно или не входит в ваши права. Откройте запись снова.
# used: dynamic
measures-error-part = Меры вашей Стороны вам не поручены. Обратитесь к контактному лицу.
measures-error-title = Укажите название
measures-error-holders = Выберите Участника — держателя меры или укажите другого держателя
measures-error-holder-other = Участник вправе указать держателем меры или снять с этой роли только самого себя. Других Участников укажите как партнёров.
measures-error-start = Укажите год начала или период словами
measures-error-instruments = Выберите хотя бы один вид инструмента
measures-error-activities = Выберите хотя бы одно мероприятие или область мониторинга
measures-error-features = Опишите основные черты
measures-error-body = Укажите ответственный орган
measures-error-source = Выберите вид источника
measures-error-makers = Назовите хотя бы одно лицо или группу, благодаря которым это удалось
measures-error-figure = Укажите для показателя единицу, год и источник
measures-error-year-order = Год завершения раньше года начала
measures-error-party = Выберите Участников из списка
measures-error-money = Укажите сумму и валюту, например 1 250 000 и XOF
measures-error-note = Напишите примечание
measures-error-reason = Напишите основание; его увидят все
measures-error-edition = Укажите год и месяц, например 2027-06

measures-column-key = Ключ
measures-column-title = Название
measures-column-title_other = Название на втором языке
measures-column-language = Язык
measures-column-language_other = Второй язык
measures-column-party = Участник
measures-column-holder = Иной держатель
measures-column-partner = Участник-партнёр
measures-column-territory = Территория
measures-column-activity = Мероприятие
measures-column-area = Область мониторинга
measures-column-objective = Цель
measures-column-instrument = Вид инструмента
measures-column-domain = Область культуры
measures-column-stage = Звено цепочки создания стоимости
measures-column-target_group = Целевая группа
measures-column-body = Ответственный орган
measures-column-year = Год
measures-column-year_end = Год окончания
measures-column-period = Период
measures-column-description = Описание
measures-column-description_other = Описание на втором языке
measures-column-results = Результаты
measures-column-money = Финансовые средства
measures-column-link = Веб-адрес
measures-column-source = Источник

## Optional parts

# used: dynamic
measures-topic-evaluation = Оценка
# used: dynamic
measures-topic-targets = Целевые показатели и ход их достижения
# used: dynamic
measures-topic-law = Закон
# used: dynamic
measures-topic-proposals = Предложения к законопроекту
# used: dynamic
measures-topic-transposition = Перенос в законодательство государств-членов
# used: dynamic
measures-topic-help = Куда обратиться за помощью
# used: dynamic
measures-topic-plan = План или стратегия
# used: dynamic
measures-topic-institution = Учреждение
# used: dynamic
measures-topic-working-group = Рабочая группа
measures-topics-more = Добавить раздел
measures-topics-more-hint = Введённое сохраняется, затем открываются поля раздела.
# used: dynamic
measures-part-evaluation = Оценка
# used: dynamic
measures-part-evaluation-state = Проведена ли оценка?
# used: dynamic
measures-part-evaluation-on = Дата оценки
# used: dynamic
measures-part-evaluation-on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-evaluation-by = Кто провёл оценку
# used: dynamic
measures-part-evaluation-findings = Выводы
# used: dynamic
measures-part-evaluation-url = Веб-адрес оценки
# used: dynamic
measures-part-target = Целевые показатели
# used: dynamic
measures-part-target-title = Чего нужно достичь
# used: dynamic
measures-part-target-value = Целевое значение
# used: dynamic
measures-part-target-unit = Единица
# used: dynamic
measures-part-target-year = Год достижения
# used: dynamic
measures-part-target-present = Текущее значение
# used: dynamic
measures-part-target-present_on = Дата текущего значения
# used: dynamic
measures-part-target-present_on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-target-source = Источник
# used: dynamic
measures-part-law = Закон
# used: dynamic
measures-part-law-number = Номер
# used: dynamic
measures-part-law-on = Дата закона
# used: dynamic
measures-part-law-on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-law-articles = Статьи
# used: dynamic
measures-part-law-duties = Обязанности платформ
# used: dynamic
measures-part-law-transpose_by = Срок переноса в национальное право
# used: dynamic
measures-part-law-transpose_by-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-law-url = Веб-адрес текста
# used: dynamic
measures-part-stage = Этапы
# used: dynamic
measures-part-stage-stage = Этап
# used: dynamic
measures-part-stage-on = Дата
# used: dynamic
measures-part-stage-on-hint = Год-месяц-день. Для ожидаемого этапа оставьте пустым.
# used: dynamic
measures-part-stage-note = Примечание
measures-stage-awaited = ожидается
# used: dynamic
measures-part-proposal = Предложения
# used: dynamic
measures-part-proposal-by = Кто предложил
# used: dynamic
measures-part-proposal-words = Предложение
# used: dynamic
measures-part-proposal-fate = Что с ним стало
# used: dynamic
measures-part-proposal-reason = Причина
# used: dynamic
measures-part-transposition = Перенос в национальное право
# used: dynamic
measures-part-transposition-party = Государство-член
# used: dynamic
measures-part-transposition-text = Национальный акт
# used: dynamic
measures-part-transposition-on = Дата национального акта
# used: dynamic
measures-part-transposition-on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-transposition-url = Веб-адрес
measures-carried = Положение
# used: dynamic
measures-carried-done = выполнено
# used: dynamic
measures-carried-late = с опозданием
# used: dynamic
measures-carried-pending = ожидается
measures-carried-on = Положение на дату
measures-carried-caption = Государства — члены Европейского союза, { $value }
# used: dynamic
measures-part-help = Куда обратиться за помощью
# used: dynamic
measures-part-help-party = Сторона
# used: dynamic
measures-part-help-name = Название организации
# used: dynamic
measures-part-help-name-hint = Организация или служба, а не человек.
# used: dynamic
measures-part-help-reach = Как связаться
# used: dynamic
measures-part-help-url = Веб-адрес
# used: dynamic
measures-part-plan = План
# used: dynamic
measures-part-plan-year_start = Первый год
# used: dynamic
measures-part-plan-year_end = Последний год
# used: dynamic
measures-part-plan-budget = Бюджет
# used: dynamic
measures-part-plan-currency = Валюта бюджета
# used: dynamic
measures-part-plan-successor = Сменил его
# used: dynamic
measures-part-plan-successor_year = Год преемника
# used: dynamic
measures-part-plan-successor_url = Веб-адрес преемника
# used: dynamic
measures-part-institution = Учреждение
# used: dynamic
measures-part-institution-law = Учредительный закон
# used: dynamic
measures-part-institution-on = Дата учредительного закона
# used: dynamic
measures-part-institution-on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-institution-missions = Задачи
# used: dynamic
measures-part-strategy = Стратегии
# used: dynamic
measures-part-strategy-title = Название
# used: dynamic
measures-part-strategy-year_start = Первый год
# used: dynamic
measures-part-strategy-year_end = Последний год
# used: dynamic
measures-part-strategy-url = Веб-адрес
# used: dynamic
measures-part-meeting = Заседания
# used: dynamic
measures-part-meeting-on = Дата заседания
# used: dynamic
measures-part-meeting-on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-meeting-subject = Тема
# used: dynamic
measures-part-decision = Решения и задачи
# used: dynamic
measures-part-decision-on = Дата заседания
# used: dynamic
measures-part-decision-on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-decision-words = Решение
# used: dynamic
measures-part-decision-task = Вытекающая задача
# used: dynamic
measures-part-decision-owner = Ответственный за задачу
# used: dynamic
measures-part-decision-owner-hint = Министерство или ведомство, а не человек.
# used: dynamic
measures-part-decision-due_on = Срок
# used: dynamic
measures-part-decision-due_on-hint = Год-месяц-день, например 2026-11-22.
# used: dynamic
measures-part-decision-state = Состояние задачи
# used: dynamic
measures-choice-yes = Да
# used: dynamic
measures-choice-no = Нет
# used: dynamic
measures-choice-under-way = В процессе
# used: dynamic
measures-choice-open = Открыта
# used: dynamic
measures-choice-finished = Завершена
# used: dynamic
measures-choice-budget = Бюджет
# used: dynamic
measures-choice-spent = Израсходовано
# used: dynamic
measures-choice-grant = Гранты
# used: dynamic
measures-choice-loan = Займы или гарантии
# used: dynamic
measures-choice-investment = Инвестиции
# used: dynamic
measures-choice-revenue = Доходы
measures-row-money-kind = Вид суммы
measures-laws-title = Реестр законов
measures-laws-lede = Законы среди записанных мер: дата, этап, статьи и требования к платформам.
measures-contacts-title = Где найти помощь, по Сторонам
measures-contacts-lede = Организации и службы, которые помогают художникам и работникам культуры, прежде всего женщинам, подвергшимся травле или нападкам в сети.
measures-contacts-none = Контактов пока не записано.
measures-next-page = Следующая страница
# used: dynamic
measures-error-present-day = Укажите дату текущего значения
# used: dynamic
measures-error-fate-reason = Укажите, почему предложение принято или нет
# used: dynamic
measures-error-task-owner = Назовите ответственное за задачу ведомство

## Alike and merged

measures-alike-title = Похожие записи
measures-alike-lede = Названия похожи, годы не противоречат друг другу. Решите, какая запись останется; другая будет вести к ней.
measures-alike-none = Похожих записей нет.
measures-alike-merge = Объединить эту с другой
measures-alike-here = Возможно, это уже записано:
measures-alike-advice = Если это та же мера, измените существующую запись или объедините эту с ней. Если другая, продолжайте.
measures-alike-anyway = Это другая мера: начать
# used: dynamic
measures-act-into = Запись, которая остаётся
measures-act-into-other = Другая запись: идентификатор или адрес
measures-act-fill = Перенести то, чего нет в остающейся записи
measures-about-merge = Адрес этой записи будет вести к остающейся. Обе истории останутся доступны, объединение можно отменить.
measures-about-undo-merge = Запись снова станет отдельной, какой была. Перенесённое в другую там и останется.
measures-done-merged = Объединено. Старый адрес ведёт к остающейся записи.
measures-merged-here = Записи, объединённые с этой
measures-error-survivor = Укажите другую вашу запись, которая останется
measures-error-survivor-practice = Эта запись признана примером передовой практики, а другая нет. Объедините другую с этой.

## Still true

measures-answer = Запись по-прежнему верна?
# used: dynamic
measures-answer-still = Да, верна
# used: dynamic
measures-answer-changed = Нет, кое-что изменилось
# used: dynamic
measures-answer-ended = Нет, действие закончилось
measures-confirmed = Последнее подтверждение
# used: dynamic
measures-confirmed-still = По словам владельца, верна
# used: dynamic
measures-confirmed-changed = Владелец сообщает об изменениях; текст более ранний
# used: dynamic
measures-confirmed-ended = Владелец сообщает, что действие закончилось
measures-by-link = по ссылке из письма
measures-to-confirm = Требует подтверждения; не подтверждалась с { $value }
measures-show-all = Показать все
measures-about-confirm = Все увидят ответ, вашу роль и дату. Текст не меняется.
measures-done-confirmed = Спасибо. Ответ записан.
measures-still-title = Один вопрос о мере
measures-still-note = Ответ сохраняется как данный по ссылке из письма. Вход при этом не выполняется.
measures-still-done = Ваш ответ записан
measures-still-thanks = В записи указано, что она подтверждена сегодня.
measures-still-changed = В записи это указано. Войдите и измените текст, когда сможете.
measures-still-ended = В записи это указано. Войдите и отметьте её как завершённую, с годом.
measures-link-over-title = Ссылка больше не действует
measures-error-link-over = На вопрос уже ответили, срок истёк или запись больше не открыта.
# used: dynamic
measures-mail-still-true-subject = По-прежнему верно? { $title }
# used: dynamic
measures-mail-still-true-text = Мера «{ $title }» не подтверждалась год. Откройте ссылку и ответьте на один вопрос; входить не нужно.
measures-show-to-confirm =
    { $n ->
        [one] { $n } запись требует подтверждения
        [few] { $n } записи требуют подтверждения
        [many] { $n } записей требуют подтверждения
       *[other] { $n } записи требует подтверждения
    }

## Links

measures-links-title = Неработающие веб-адреса
measures-links-lede = Каждый проверялся не менее трёх раз в разные дни. Откройте меру и исправьте адрес.
measures-links-none = Все проверенные адреса работают.
measures-link-checked = Последняя проверка
measures-link-alive = Последний ответ
measures-link-never = ни разу с момента записи
measures-link-dead = Нет ответа { $first }; последний ответ: { $second }

## Headline figures

measures-figures-title = Ключевые цифры
measures-figures-lede = Числа, которые приводят сами по себе: с единицей, годом, источником и страницей.
measures-figures-none = Цифр пока не записано.
measures-figure-new = Новая цифра
measures-figure-edit = Ключевая цифра
measures-figure-rule = Черновик сохраняется в любом виде. Без года или источника его нельзя опубликовать.
measures-figure-edition = Издание
measures-figure-chapter = Глава
measures-figure-page = Страница
# used: dynamic
measures-figure-draft = Черновик
# used: dynamic
measures-figure-published = Опубликована
measures-figure-withdrawn = Отозванная цифра
measures-figure-error-unit = Укажите единицу
measures-figure-error-meaning = Укажите, что измеряет цифра
measures-figure-error-source = Назовите источник

## One topic at a time

measures-tasks-title = Задачи по этой мере
measures-tasks-link = По одной теме
measures-tasks-lede = На каждой странице одна тема, в любом порядке. Сохранённое остаётся.
measures-task-done = Заполнено
measures-task-open = Необязательно, пусто
measures-tasks-all = Вся форма на одной странице
measures-tasks-save-list = Сохранить и перейти к задачам
measures-check-title = Проверить и отправить
measures-check-lede = Перечитайте ответы. Недостающее обязательное отмечено.
measures-turn-since =
    { $n ->
        [one] { $turn } с { $day }, { $n } день
        [few] { $turn } с { $day }, { $n } дня
        [many] { $turn } с { $day }, { $n } дней
       *[other] { $turn } с { $day }, { $n } дня
    }
measures-of-organization = От организации { $value }
measures-of-organizations = Записи организаций этой страны
measures-not-checked = От организации, без проверки.
measures-reply-of = Ответ Стороны: { $value }
measures-about-reply = Ваш ответ стоит рядом с записью, его видят все. Более поздний ответ заменяет его; оба остаются в истории.
measures-act-reply = Ответ, который увидят все
measures-new-lede-organization = Начните с названия. Опубликованное вашей организацией видно сразу, с пометкой, что это её запись и проверки не было.
measures-mail-about-party-subject = Организация опубликовала запись: { $title }
measures-mail-about-party-text = Организация, находящаяся в вашей стране, опубликовала от своего имени «{ $title }». Ваша Сторона может ответить; ответ будет стоять рядом.
measures-not-checked-reply = От организации, без проверки. Заинтересованная Сторона может ответить.
measures-mail-reply-subject = Сторона ответила: { $title }
measures-mail-reply-text = Заинтересованная Сторона ответила на запись «{ $title }». Ответ стоит рядом с вашей записью.
# Operations for programs.
measures-api-start = Начать черновик в пространстве Участника
measures-api-read = Мера: открытая или, с токеном, черновик, доступный его владельцу
measures-api-change = Изменить черновик с помощью merge patch (RFC 7396)
measures-api-submit = Передать черновик контактному лицу его Участника
measures-field-files = Файлы
measures-field-files-hint = PDF, JPEG, PNG, офисный документ или текст, не более { $value } МБ каждый. После публикации записи их могут читать все.
measures-row-file = Файл
measures-row-file-language = Язык файла
measures-row-file-remove = Убрать этот файл
measures-file-about = ({ $kind }, { $n } КБ)
measures-file-checksum = Контрольная сумма { $value }
measures-error-file = Выберите файл или очистите строку
measures-error-file-again = Файл «{ $name }» не сохранён, так как форма не была сохранена. Выберите его снова
measures-facet-report = Издание Всемирного доклада
measures-drawn =
    { $n ->
        [one] { $n } запись взята из этого издания
        [few] { $n } записи взяты из этого издания
        [many] { $n } записей взято из этого издания
       *[other] { $n } записи взято из этого издания
    }
measures-figures-of-edition =
    { $n ->
        [one] { $n } ключевая цифра этого издания
        [few] { $n } ключевые цифры этого издания
        [many] { $n } ключевых цифр этого издания
       *[other] { $n } ключевой цифры этого издания
    }
measures-withheld-text = Секретариат скрыл опубликовавшую её организацию по указанному здесь основанию. Мера будет показана снова вместе с организацией.
measures-sheet-notice = Предупреждение
