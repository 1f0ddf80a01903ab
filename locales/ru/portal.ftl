### Pages made of several slices, and error reports.

## Figures that several pages show

portal-count-measures =
    { $n ->
        [0] Нет мер
        [one] { $n } мера
        [few] { $n } меры
        [many] { $n } мер
       *[other] { $n } меры
    }
portal-count-parties =
    { $n ->
        [0] Нет Участников
        [one] { $n } Участник
        [few] { $n } Участника
        [many] { $n } Участников
       *[other] { $n } Участника
    }
# $value is a day in words.
portal-since = С { $value }
portal-untitled = Без названия

## Home

portal-home-lede = Участники Конвенции составляют национальные дорожные карты, делятся тем, что делают, и видят, где работы не хватает. Всё опубликованное здесь можно читать и использовать без учётной записи.
portal-home-due = Ближайшие сроки
portal-home-due-reports =
    { $n ->
        [one] Периодические доклады { $n } Участника
        [few] Периодические доклады { $n } Участников
        [many] Периодические доклады { $n } Участников
       *[other] Периодические доклады { $n } Участника
    }
portal-home-due-world-day = Всемирный день культурного разнообразия во имя диалога и развития
portal-home-all-dates = Все даты хронологии
portal-home-next = Ваша ближайшая задача
portal-home-all-waiting =
    { $n ->
        [0] Мои задачи
        [one] Мои задачи ({ $n } пункт)
        [few] Мои задачи ({ $n } пункта)
        [many] Мои задачи ({ $n } пунктов)
       *[other] Мои задачи ({ $n } пункта)
    }
portal-home-look-up = Поиск
portal-home-search-label = Искать меры, Участников, мероприятия, статьи и термины
portal-home-activities = Мероприятия рамочной основы
portal-home-terms = Термины глоссария
portal-home-take = Взять данные
portal-home-take-text = Каждый список и каждая запись доступны и как данные: добавьте .json или .csv в конец адреса.

## Framework

# $first is a body, $second a month in words.
portal-framework-approved = Утверждено: { $first }, { $second }
portal-framework-goal = Цель { $n }
portal-framework-output = Результат { $n }
# $value is a document.
portal-framework-mapping = Источник связи между целями и результатами: { $value }
portal-framework-steps = Четыре этапа методики
portal-framework-objectives = Общие цели
portal-framework-objectives-text = Шесть общих целей, с которыми связаны меры. Связь с ними передовой практики из исходных документов — редакционная оценка.
portal-framework-targets = Задачи Целей в области устойчивого развития
portal-framework-targets-text = Связи между задачами и мероприятиями — редакционная оценка этой платформы; в источнике их нет.

## An activity

portal-activity-caption = Мероприятие { $value } открытой дорожной карты
portal-activity-asks = Что предусмотрено
portal-activity-evidence = Чем можно подтвердить выполнение
portal-activity-no-measures = По этому мероприятию ещё не записано ни одной меры.
portal-activity-parties = Участники, которые над ним работают
portal-activity-parties-text = Участники, у которых есть опубликованная мера по этому мероприятию или в опубликованной дорожной карте которых оно отмечено как начатое или выполненное.
portal-activity-no-parties = По этому мероприятию ещё не записан ни один Участник.

## A target of the Sustainable Development Goals

# $value is a code such as 8.3.
portal-target-title = Задача { $value }
portal-target-goal = Цель в области устойчивого развития { $n }
portal-target-editorial = Мероприятия и меры связаны с этой задачей на основе редакционной оценки.
portal-target-activities = Мероприятия, связанные с этой задачей
portal-target-no-measures = С этой задачей ещё не связана ни одна мера.

## A Party

portal-party-not-state = Участник, не являющийся государством: региональная организация экономической интеграции.
portal-party-treaty = Участие в Конвенции
portal-party-treaty-caption = Договорные действия, их дата и степень достоверности
portal-party-action = Действие
portal-party-not-established = не установлена
portal-party-doubtful = сомнительно
# $value is the kind of instrument, such as "ratification".
portal-party-deposit = Сдача документа на хранение: { $value }
portal-party-deposit-unknown = Сдача документа на хранение
portal-party-in-force = Вступление в силу для этого Участника
portal-party-in-force-source = Следует из даты сдачи на хранение (статья 29)
portal-party-bound-at-latest = Связан обязательствами не позднее
portal-party-groups = Группы государств
portal-party-languages = Официальные языки (ISO 639-1)
portal-party-declarations = Заявления и оговорки
portal-party-no-declarations = В изученных источниках не найдено; полного списка в них нет.
portal-party-duties = Обязанности и права по Конвенции
# $value is a day in words.
portal-party-duties-caption = Обязанности Участника по состоянию на { $value }
portal-party-duty = Обязанность
portal-party-article = Статья { $value }
portal-party-article-column = Статья
portal-party-due = Ближайший срок
portal-party-always = постоянно
portal-party-last-met = Выполнено в последний раз
portal-party-rights = Что Участник вправе делать
portal-party-no-measures = Ни одной меры этого Участника ещё не записано.
portal-party-disclaimer = Меры изложены словами самого Участника или так, как о них сообщает источник.
portal-non-party-text = { $value } является государством — членом ЮНЕСКО, но не Участником Конвенции.
portal-non-party-register = Реестр Участников

## Gap grid

portal-grid-lede = Что записано по каждому Участнику и каждому из 20 мероприятий: опубликованные меры и положение дел согласно опубликованным дорожным картам. Пустая клетка означает, что здесь ничего не записано, а не что ничего не делается.
portal-grid-filter = Фильтры и группировка
portal-grid-output = Результат
# used: dynamic
portal-grid-output-hint = На экране телефона помещается один результат.
portal-grid-region = Региональная группа
portal-grid-within = Группа государств
portal-grid-group = Заголовки
portal-grid-by-region = По региональным группам
portal-grid-on = Участники и группы по состоянию на
portal-grid-look = Что показывают клетки
portal-grid-look-roadmaps = Дорожные карты: запланировано, осуществляется, выполнено
portal-grid-look-planned = Дорожные карты: запланировано
portal-grid-look-active = Дорожные карты: осуществляется
portal-grid-look-done = Дорожные карты: выполнено
portal-grid-look-needs = Потребности по региональным группам
# used: dynamic
portal-grid-on-hint = Год-месяц-день, например 2026-11-22
portal-grid-key-measures = Число мер
portal-grid-planned = Запланировано
portal-grid-active = Осуществляется
portal-grid-done = Выполнено
portal-grid-parties-planned = Участники, которые это планируют
portal-grid-parties-active = Участники, которые это осуществляют
portal-grid-parties-done = Участники, которые это выполнили
portal-grid-parties-needs = Участники, называющие потребность
portal-grid-needs-caption = Участники, в опубликованном диагнозе которых названа потребность, ведущая к мероприятию, по региональным группам
portal-grid-all-parties = Все
portal-grid-skip = Пропустить таблицу
# $first (measures and positions) and $second (Parties and groups) are days in words.
portal-grid-caption = Что записано на { $first }, по Участникам и мероприятиям. Участники и группы по состоянию на { $second }
portal-grid-total = Все меры этих Участников, каждая один раз
portal-grid-no-party = Не относится к одному Участнику
portal-grid-organizations = От организаций
portal-grid-how = Как ведётся подсчёт
portal-grid-how-cell = В клетке подсчитаны разные опубликованные меры по этому мероприятию, держателем которых является Участник. Партнёры не учитываются.
portal-grid-how-several = Мера нескольких Участников учитывается один раз у каждого из них и один раз в любом итоге.
portal-grid-how-none = Записи, не относящиеся к одному Участнику, и записи организаций стоят в отдельных строках и ни в одной клетке.
portal-grid-how-position = Положение дел — это то, что сказано о мероприятии в опубликованной дорожной карте Участника.
portal-grid-how-advance = По дорожной карте мероприятие выполнено, если опубликованный текст заявляет об этом с подтверждениями; осуществляется, если так сказано или отчёт сообщает о начале действия; запланировано, если оно приоритетно или действие утверждённого плана ещё не начато. Учитывается самое продвинутое из трёх.
portal-grid-how-need = Участник называет потребность, если потребность из его опубликованного диагноза ведёт к мероприятию.
portal-cooperation-title = Где могло бы развиваться сотрудничество
portal-cooperation-lede = По каждому мероприятию: Участники, которые его выполнили или имеют признанную передовую практику, рядом с теми, кто его планирует или называет потребность. По опубликованным данным; никто ни с кем не сравнивается.
portal-cooperation-done = Выполнили
portal-cooperation-practice = Имеют передовую практику
portal-cooperation-planned = Планируют
portal-cooperation-need = Называют потребность
portal-cooperation-none = Пока нет мероприятия, по которому Участники записаны с обеих сторон.
portal-cooperation-one-side = Мероприятия, у которых пока лишь одна сторона
portal-grid-how-day = Запрошенный день определяет только Участников и группы. Меры и положение дел всегда приводятся по сегодняшним записям.
portal-grid-how-order = Участники перечислены в алфавитном порядке. Здесь их никто не сравнивает.

## Search

portal-search-kinds = Результаты по видам
portal-search-nothing = По этим словам ничего не найдено.
portal-search-suggestion = Возможно, вы имели в виду:
portal-search-help = Слова ищутся на всех шести языках. Слова, которые должны стоять рядом, заключите в кавычки; звёздочка заменяет конец слова.
portal-search-activities = Мероприятия

## Mine to do and the space of a Party

portal-work-waiting = Ждёт вас
portal-work-information = Для сведения
portal-work-nothing = Вас ничего не ждёт.
portal-work-spaces = Ваши Участники
portal-work-tools = Другие страницы
portal-work-accounts = Учётные записи и приглашения
portal-work-mails = Отправленные сообщения
portal-work-account = Моя учётная запись и сеансы
portal-space-caption = Раздел Участника
portal-space-roles = Вы здесь в качестве: { $value }
portal-space-public = Открытая страница
portal-space-parts = Части этого раздела
portal-space-measures = Меры
portal-space-team = Группа
portal-space-no-authority = У этого Участника нет учётной записи компетентного национального органа, поэтому утвердить ничего нельзя. Попросите администратора отправить приглашение.
portal-space-no-roadmap = Дорожная карта ещё не начата.
portal-space-open-roadmap = Открыть дорожную карту
portal-space-changes = Последние изменения
portal-space-published-measures =
    { $n ->
        [0] Нет опубликованных мер
        [one] { $n } опубликованная мера
        [few] { $n } опубликованные меры
        [many] { $n } опубликованных мер
       *[other] { $n } опубликованной меры
    }
portal-space-holders = Кто какую роль выполняет

## Desk of the Secretariat

portal-kind-roadmap = Дорожная карта
portal-kind-practice = Предложенная передовая практика
portal-kind-measure = Мера
portal-kind-offer = Предложение поделиться практикой
portal-kind-report = Сообщение об ошибке
portal-kind-founding = Исходные данные
portal-kind-consultation = Общественное обсуждение
portal-kind-account = Учётные записи
portal-waiting-parked = Недоставленные сообщения: { $n }
portal-waiting-authority = Запрошена учётная запись компетентного органа
portal-turn-secretariat = Секретариат
portal-turn-party = Участник
portal-turn-administrator = Администратор
portal-founding-waiting =
    { $n ->
        [one] { $n } предложенное исправление исходных данных
        [few] { $n } предложенных исправления исходных данных
        [many] { $n } предложенных исправлений исходных данных
       *[other] { $n } предложенного исправления исходных данных
    }
portal-desk-found =
    { $n ->
        [0] Ничего не ждёт
        [one] Ждёт { $n } пункт
        [few] Ждут { $n } пункта
        [many] Ждут { $n } пунктов
       *[other] Ждут { $n } пункта
    }
portal-desk-nothing = С этими фильтрами ничего не ждёт.
portal-desk-caption = Что ждёт: сначала то, что за Секретариатом, начиная с самого давнего
portal-desk-item = Пункт
portal-desk-kind = Вид
portal-desk-stage = Стадия
portal-desk-since = С какого дня
portal-desk-days = Дней
portal-desk-turn = Чья очередь
portal-desk-next = Дальше
portal-desk-on = Состояние дорожных карт на конец дня
# used: dynamic
portal-desk-on-hint = Год-месяц-день, например 2026-11-22
portal-desk-begun = Участники, начавшие дорожную карту
portal-desk-finalized = Участники, подготовившие дорожную карту
portal-desk-published = Участники, опубликовавшие дорожную карту
portal-desk-implemented = Участники, завершившие действие опубликованного плана
portal-desk-counters = Другие показатели
portal-desk-measures = Опубликованные меры
portal-desk-proposed = Предложенная практика
portal-desk-own-measures = Меры Секретариата
portal-log-title = Журнал действий
portal-log-lede = Что сделано, с какой записью, кем и в какой роли. Содержания проектов, примечаний и конфиденциальной переписки здесь нет.
portal-log-caption = Действия, сначала новые
portal-log-until = До конца дня (год-месяц-день)
portal-log-nothing = Действий здесь не записано.
portal-log-when = Когда
portal-log-record = Запись
portal-log-act = Действие
portal-log-who = Кто
portal-log-older = Более ранние действия
# used: dynamic
portal-log-kind-account = Учётная запись
# used: dynamic
portal-log-kind-invitation = Приглашение
# used: dynamic
portal-log-kind-milestone = Дата хронологии
# used: dynamic
portal-log-kind-roadmap-submission = Представление
# used: dynamic
portal-log-kind-roadmap-offer = Предложение передовой практики
portal-log-kind-status-report = Доклад о положении дел
portal-desk-practices = Передовая практика
portal-desk-reports = Сообщения об ошибках без ответа

## Reporting an error

portal-report-lede = Сообщите, что на странице неверно. Учётная запись не нужна; вы получите номер, под которым появится ответ.
portal-report-about = Страница:
portal-report-words = Что неверно?
# used: dynamic
portal-report-words-hint = Напишите, что указано и что должно быть указано; назовите источник, если он вам известен.
portal-report-email = Ваш адрес электронной почты (необязательно)
# used: dynamic
portal-report-email-hint = На него придёт ответ. Больше его никто не увидит.
# $value is a number.
portal-report-limit = Не более { $value } знаков
portal-report-trap = Оставьте это поле пустым
portal-report-send = Отправить сообщение
portal-report-privacy = Ваши слова читает Секретариат, а если запись принадлежит Участнику — его контактное лицо. Они не публикуются; публикуется ответ.
portal-report-state-open = Ждёт ответа
portal-report-state-held = Ждёт рассмотрения
portal-report-state-answered = Дан ответ
portal-report-state-dismissed = Закрыто без изменений
portal-receipt-title = Ваше сообщение
portal-receipt-state = Состояние
portal-receipt-sent = Отправлено
portal-receipt-words = Что вы написали
portal-receipt-answer = Ответ
portal-receipt-waiting = Ответа ещё нет. Он появится здесь.
portal-receipt-mailed = Он придёт и на указанный вами адрес электронной почты.
portal-receipt-keep = Сохраните адрес этой страницы: открыть её могут только те, кто его знает.
portal-answered-title = Ошибки, на сообщения о которых дан ответ
portal-answer-reported = О чём сообщено
portal-answer-held = Задержано: с одного адреса пришло много сообщений, или отправить его могла программа. Владельцу не сообщено. Пропустите его или закройте.
portal-answer-words = Ответ или основание
portal-answer-mailed = Сообщивший получит ответ по почте. Ответ виден и рядом с записью.
portal-answer-not-mailed = Адрес электронной почты не указан: ответ появится на странице сообщения и рядом с записью.
portal-answer-send = Ответить и закрыть
portal-answer-dismiss = Закрыть без изменений
portal-answer-let-through = Пропустить
portal-done-report = Ваше сообщение получено.
portal-done-answer = На сообщение дан ответ, оно закрыто.
portal-done-dismiss = Сообщение закрыто.
portal-done-let-through = Сообщение пропущено; владелец извещён.
portal-error-email = Введите адрес электронной почты, например name@example.org, или оставьте поле пустым.
portal-error-report-changed = Тем временем этим сообщением занялся кто-то другой. Ваши слова сохранены здесь.
portal-error-report-closed = Это сообщение уже закрыто.
# used: dynamic
portal-notice-report-subject = Сообщение об ошибке { $reference }
# used: dynamic
portal-notice-report-text = Читатель сообщил об ошибке на странице { $about }. Сообщение { $reference } ждёт ответа.
# used: dynamic
portal-notice-report-owner-subject = { $party } - сообщение об ошибке { $reference }
# used: dynamic
portal-notice-report-owner-text = Читатель сообщил об ошибке в записи Участника: { $party }. Сообщение { $reference } ждёт вашего ответа; Секретариат тоже извещён.
portal-mail-answer-subject = Ответ на ваше сообщение об ошибке { $value }
portal-mail-answer-text =
    Вы сообщили об ошибке ({ $reference }) на этой странице:
    { $page }

    Ответ:

    { $answer }
portal-mail-dismissal-text =
    Вы сообщили об ошибке ({ $reference }) на этой странице:
    { $page }

    Сообщение закрыто без изменений. Причина:

    { $answer }

## Health

portal-health-title = Состояние системы
portal-health-ok = Исправно
portal-health-degraded = С перебоями
portal-health-database = База данных
portal-health-head = Последняя запись журнала
portal-health-position = Запись, до которой дошёл поисковый указатель
portal-health-entries = Записей в поисковом указателе
portal-health-following = Последнее обновление поискового указателя
portal-health-jobs = Последняя проверка почты и других заданий
portal-health-quiet = Остановлено
portal-health-parked = Сообщения, которые не удалось отправить
portal-health-parked-count =
    { $n ->
        [one] { $n } сообщение
        [few] { $n } сообщения
        [many] { $n } сообщений
       *[other] { $n } сообщения
    }
portal-health-authority = Участники без учётной записи органа
portal-health-authority-text = У этих Участников есть контактное лицо, но утверждать некому.
portal-health-feeds = Неработающие потоки данных
portal-health-feeds-text = Они ничего не записывают, пока снова не заработают. Их владельцы уведомлены; посетители этого не видят.

## About the data

portal-data-lede = Что здесь хранится, откуда взято, что в этом сомнительно и как это забрать.
portal-data-held = Что хранится
# $value is a day in words.
portal-data-held-caption = Собрания по состоянию на { $value }
portal-data-collection = Собрание
portal-data-records = Записей
portal-data-source-parties = Базы данных договоров и официальные вестники, сверенные между собой; у каждого Участника указаны свои
portal-data-source-measures = Передовая практика из документа DCE/19/7.CP/13, затем то, что публикуют здесь Участники и Секретариат
portal-data-source-roadmaps = Опубликованы здесь Участниками
portal-data-source-framework = Открытая дорожная карта, документы DCE/19/7.CP/13 и DCE/21/14.IGC/14
portal-data-source-articles = Конвенция от 20 октября 2005 года с кратким изложением, составленным для этой платформы
portal-data-source-glossary = Определения, составленные для этой платформы, каждое с источником
# $value is a version.
portal-data-lists = Перечни кодов с названиями на шести языках: версия { $value }
portal-data-doubts = Что сомнительно
portal-data-doubt-low =
    { $n ->
        [one] Даты { $n } Участника недостаточно достоверны: общеизвестны, но не подтверждены вторым источником.
        [few] Даты { $n } Участников недостаточно достоверны: общеизвестны, но не подтверждены вторым источником.
        [many] Даты { $n } Участников недостаточно достоверны: общеизвестны, но не подтверждены вторым источником.
       *[other] Даты { $n } Участника недостаточно достоверны: общеизвестны, но не подтверждены вторым источником.
    }
portal-data-doubt-day =
    { $n ->
        [0] Дата вступления в силу установлена для всех Участников.
        [one] Для { $n } Участника дата вступления в силу не установлена; он учитывается с самой поздней даты, когда уже был связан обязательствами.
        [few] Для { $n } Участников дата вступления в силу не установлена; они учитываются с самой поздней даты, когда уже были связаны обязательствами.
        [many] Для { $n } Участников дата вступления в силу не установлена; они учитываются с самой поздней даты, когда уже были связаны обязательствами.
       *[other] Для { $n } Участника дата вступления в силу не установлена; они учитываются с самой поздней даты, когда уже были связаны обязательствами.
    }
portal-data-doubt-titles = Официальных названий мероприятий на английском языке: { $official } из { $total }; остальные помечены. Названия на французском языке официальные. На других языках показано одно из двух.
portal-data-doubt-declarations =
    { $n ->
        [one] Записано { $n } заявление; полный список депозитария не изучен.
        [few] Записано { $n } заявления; полный список депозитария не изучен.
        [many] Записано { $n } заявлений; полный список депозитария не изучен.
       *[other] Записано { $n } заявления; полный список депозитария не изучен.
    }
portal-data-doubt-editorial = Связи мероприятий с задачами Целей в области устойчивого развития, а передовой практики из исходных документов — с целями и мероприятиями, являются редакционной оценкой.
portal-data-counting = Как ведётся подсчёт
portal-data-counting-day = Участники на определённый день — те, для кого Конвенция в этот день была в силе.
portal-data-counting-past = «По состоянию на» означает: как записано к концу этого дня, UTC. Загруженное из исходных документов считается записанным ранее любого дня.
portal-data-formats = Списки: .json (100 строк, итог и адрес следующих), .csv (весь результат, UTF-8, запятая). Записи: .json. Хронология: .atom и .ics. Фильтры страницы действуют и для её данных.
portal-data-machines = Адреса для программ
portal-data-machines-text = Ключ не нужен. Названия полей — на английском языке; тексты приходят на всех своих языках.
portal-data-example-list = Список с фильтрами
portal-data-example-table = Таблица целиком
portal-data-example-record = Одна запись
portal-data-example-grid = Таблица пробелов наименее развитых стран
portal-data-example-permanent = Постоянный адрес без языка
portal-data-example-catalogue = Каталог всех данных (DCAT-AP)
portal-data-example-vocab = Списки кодов (SKOS)
portal-data-example-oai = Сбор данных библиотеками (OAI-PMH)
portal-data-example-archive = Всё одним файлом
portal-data-example-changes = Все изменения с определенного момента
portal-data-licence-facts = Справочные данные, перечни кодов и краткие изложения этой платформы: CC BY-SA 3.0 IGO.
portal-data-licence-parties = Меры и дорожные карты Участников: открыты, используются с указанием источника; права остаются за Участником.
portal-data-licence-code = Программа: Apache-2.0.
portal-data-privacy = Люди
portal-data-privacy-text = Открыты имя и должность тех, кто подписывает акт, и, с их согласия, имена тех, кто обеспечил успех меры. Ни одна страница не обращается к другим сайтам, за посетителями никто не следит.
portal-desk-organizations = Организации, которые ещё не проверены
portal-kind-organization = Организация
portal-organizations-waiting = { $n ->
    [one] { $n } организация ждёт проверки
    [few] { $n } организации ждут проверки
    [many] { $n } организаций ждут проверки
   *[other] { $n } организации ждут проверки
  }
portal-log-kind-organization = Организация
# used: dynamic
portal-notice-report-organization-subject = Сообщение об ошибке { $reference }
# used: dynamic
portal-notice-report-organization-text = Читатель сообщил об ошибке в записи вашей организации. Сообщение { $reference } ждёт вашего ответа; Секретариат тоже извещён.
portal-kind-call = Обращение к Сторонам
