### Участники: реестр, присоединение, группы, обязанности.

## Register

parties-title = Реестр Участников
parties-lede = Для каждого Участника указаны документ, дни сдачи на хранение и вступления в силу и степень их достоверности. Вступление в силу определяется статьёй 29.
# $n counts Parties, $states those that are States; the one other Party is the European Union.
parties-count = Число Участников на { $day }: { $n }, из них государств: { $states }, а также Европейский союз.
parties-count-today = Число Участников сегодня, { $day }: { $n }, из них государств: { $states }, а также Европейский союз.
parties-count-states = Число Участников на { $day }: { $n }, из них государств: { $states }.
parties-count-none = На { $value } Конвенция ещё не вступила в силу, и Участников не было.
parties-count-not-established =
    { $n ->
        [one] Для { $n } из них день не установлен: он учтён по самому позднему дню, когда он уже был связан.
        [few] Для { $n } из них день не установлен: они учтены по самому позднему дню, когда они уже были связаны.
        [many] Для { $n } из них день не установлен: они учтены по самому позднему дню, когда они уже были связаны.
       *[other] Для { $n } из них день не установлен: они учтены по самому позднему дню, когда они уже были связаны.
    }
parties-on = Состояние реестра на
parties-on-hint = Любой день в виде год-месяц-день, например 2007-06-18.
parties-found =
    { $n ->
        [one] { $n } Участник
        [few] { $n } Участника
        [many] { $n } Участников
       *[other] { $n } Участника
    }
parties-filter-group = Региональная группа ЮНЕСКО
parties-filter-subregion = Субрегион
parties-filter-member = Группа государств на этот день
parties-regional-organizations = Региональные организации
parties-group-eu = Государства — члены Европейского союза
parties-group-ldc = Наименее развитые страны
parties-group-sids = Малые островные развивающиеся государства
parties-group-au = Африканский союз
parties-group-oif = Франкофония
parties-tiles = По региональным группам
parties-key-bound = Участник на этот день
parties-key-outside = Не Участник на этот день
parties-disclaimer = Названия и группы приводятся для справки. Они не выражают какого-либо мнения о правовом статусе стран, территорий, городов или районов либо об их границах.
parties-table = Как и когда каждый стал Участником
parties-confidence-note = Высокая: два независимых источника или депозитарий. Средняя: один источник. Низкая: общеизвестно, но не подтверждено, либо не установлено.
parties-non-parties = Государства — члены ЮНЕСКО, не являющиеся Участниками
parties-non-parties-lede =
    { $n ->
        [one] { $n } государство, по имеющимся на сегодня данным. Выше не учтено.
        [few] { $n } государства, по имеющимся на сегодня данным. Выше не учтены.
        [many] { $n } государств, по имеющимся на сегодня данным. Выше не учтены.
       *[other] { $n } государства, по имеющимся на сегодня данным. Выше не учтены.
    }

## How a Party joined

parties-instrument = Документ
parties-instrument-ratification = Ратификация
parties-instrument-acceptance = Принятие
parties-instrument-approval = Утверждение
parties-instrument-accession = Присоединение
parties-deposited-on = Сдан на хранение
# used: dynamic
parties-deposited-on-hint = Год-месяц-день. Из него по статье 29 следует день вступления в силу.
parties-in-force-on = Вступила в силу
parties-bound-at-latest = Связан не позднее
# used: dynamic
parties-bound-at-latest-hint = Только если день сдачи на хранение неизвестен: день, к которому Участник точно был связан.
parties-bound-source = Подтверждение самого позднего дня
# $value is a day in words.
parties-bound-by = связан не позднее { $value }
parties-unconfirmed = не подтверждено
parties-not-established = не установлено

## Declarations

# used: dynamic
parties-declaration-declaration = Заявление
parties-declaration-reservation = Оговорка
parties-declaration-territorial = Территориальное применение

## Duties and rights

parties-duty-report = Представлять ЮНЕСКО доклад раз в четыре года
parties-duty-contact = Назначить контактное лицо
parties-duty-information = Обмениваться информацией
parties-duty-promotion = Поощрять формы культурного самовыражения на своей территории
parties-duty-education = Вести просветительскую работу с общественностью
parties-duty-civil-society = Поощрять участие гражданского общества
parties-duty-cooperation = Укреплять международное сотрудничество
parties-duty-development = Учитывать культуру в устойчивом развитии
parties-duty-preference = Предоставлять преференциальный режим развивающимся странам
parties-duty-consultation = Продвигать цели Конвенции на других форумах и проводить консультации
parties-duty-policies = Проводить собственную культурную политику и принимать меры
parties-duty-protection = Защищать находящиеся под угрозой формы культурного самовыражения на своей территории
parties-duty-assistance = Получать содействие в развитии своего культурного сектора

## Correcting the register

parties-correct = Исправить
# $value is the name of a Party.
parties-correct-title = Исправление реестра: { $value }
parties-correct-lede = Прежняя запись остаётся в истории Участника вместе с указанным вами основанием.
parties-correct-joining = Как он стал Участником
parties-correct-duties = Когда обязанности были выполнены в последний раз
parties-correct-why = Основание исправления
parties-source-1 = Первый источник
parties-source-2 = Второй источник
parties-confidence = Степень достоверности дат
parties-met-on = Выполнено в последний раз
parties-done-corrected = Реестр исправлен. Прежняя запись сохранена в истории.
parties-error-day = Укажите существующий день в виде год-месяц-день, например 2007-06-18.
parties-error-no-day = Укажите день сдачи на хранение или самый поздний день, к которому Участник был связан.
parties-error-before-adoption = Конвенция принята 20 октября 2005 года; ничего не могло быть сдано на хранение раньше.
parties-code = Код
parties-versions = Что было импортировано и исправлено

## Поля импорта

parties-column-met_report = Представлять ЮНЕСКО доклад раз в четыре года: выполнено в последний раз
parties-column-met_report_source = Представлять ЮНЕСКО доклад раз в четыре года: источник
parties-column-met_contact = Назначить контактное лицо: выполнено в последний раз
parties-column-met_contact_source = Назначить контактное лицо: источник
parties-column-met_information = Обмениваться информацией: выполнено в последний раз
parties-column-met_information_source = Обмениваться информацией: источник
parties-column-met_promotion = Поощрять формы культурного самовыражения на своей территории: выполнено в последний раз
parties-column-met_promotion_source = Поощрять формы культурного самовыражения на своей территории: источник
parties-column-met_education = Вести просветительскую работу с общественностью: выполнено в последний раз
parties-column-met_education_source = Вести просветительскую работу с общественностью: источник
parties-column-met_civil_society = Поощрять участие гражданского общества: выполнено в последний раз
parties-column-met_civil_society_source = Поощрять участие гражданского общества: источник
parties-column-met_cooperation = Укреплять международное сотрудничество: выполнено в последний раз
parties-column-met_cooperation_source = Укреплять международное сотрудничество: источник
parties-column-met_development = Учитывать культуру в устойчивом развитии: выполнено в последний раз
parties-column-met_development_source = Учитывать культуру в устойчивом развитии: источник
parties-column-met_preference = Предоставлять преференциальный режим развивающимся странам: выполнено в последний раз
parties-column-met_preference_source = Предоставлять преференциальный режим развивающимся странам: источник
parties-column-met_consultation = Продвигать цели Конвенции на других форумах и проводить консультации: выполнено в последний раз
parties-column-met_consultation_source = Продвигать цели Конвенции на других форумах и проводить консультации: источник
