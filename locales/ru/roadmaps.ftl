### Words of the slice roadmaps. Keys begin with roadmaps-.

## The Party's work

roadmaps-work-title = Национальная дорожная карта
roadmaps-of-party = Дорожная карта: { $value }
roadmaps-not-begun = Не начата
roadmaps-not-sent = Не отправлена. В Секретариат пока ничего не поступило.
roadmaps-sent = Отправлена { $day }: подтверждение получения { $receipt }, { $state }.
roadmaps-last-change = Последнее изменение: { $when }, { $name }
roadmaps-also-here = { $name }: дорожная карта открыта { $n } мин назад
roadmaps-here-too = { $name }: эта страница открыта уже { $n } мин
roadmaps-next = Следующая задача: { $value }
roadmaps-next-position = Следующая задача: указать положение дел по мероприятию { $value }
roadmaps-returned-note = Примечание, с которым возвращена дорожная карта
roadmaps-without-authority = У компетентного органа этого Участника нет учётной записи, поэтому утвердить ничего нельзя. Попросите администратора отправить приглашение.
roadmaps-authority-ask = Запросить у администраторов учётную запись органа
roadmaps-plan-left-out = План действий не завершён или не утверждён. До этого он не публикуется и не представляется.
roadmaps-none-open = Ни одна версия сейчас не готовится.
roadmaps-more = Подробнее
roadmaps-public-link = Открытая страница дорожной карты
roadmaps-versions-heading = Версии
roadmaps-acts-heading = Что вы можете сделать сейчас
roadmaps-step-positions = Обзор положения дел и диагностика
roadmaps-step-team = Группа и консультации
roadmaps-step-capacity = Укрепление потенциала
roadmaps-step-plan = Разработка: приоритеты и план действий
roadmaps-step-alongside = Идёт параллельно со всеми остальными шагами.
roadmaps-step-reached = Достигнутый шаг
roadmaps-steps-why = Это четыре шага Открытой дорожной карты. Порядок лишь подсказывает и ничего не блокирует.
roadmaps-step-invited = Приглашено: { $n }
roadmaps-step-took-part = Участвовало: { $n }
roadmaps-task-text = Написать название, резюме и общую характеристику
roadmaps-task-sectors = Выбрать первоочередные секторы
roadmaps-task-positions = Указать положение дел по мероприятиям
roadmaps-task-chapters = Написать текст по главам
roadmaps-task-diagnosis = Составить диагностику
roadmaps-task-team = Сформировать национальную группу и реестр заинтересованных сторон
roadmaps-task-consultation = Провести консультации
roadmaps-task-trainings = Запланировать и учесть обучение
roadmaps-task-priorities = Выбрать приоритетные мероприятия
roadmaps-task-plan = Составить план действий
roadmaps-task-check = Проверить все ответы
roadmaps-status-not-started = Не начато
roadmaps-status-in-progress = В работе
roadmaps-status-ready = Готово к проверке
roadmaps-status-checked = Проверено
roadmaps-status-cannot = Пока нельзя начать
roadmaps-status-now = Можно выполнить сейчас
roadmaps-status-done = Выполнено
roadmaps-n-chosen = Выбрано: { $n }
roadmaps-n-stated = Указано: { $first } из { $second }
roadmaps-n-missing = Ещё не заполнено: { $n }
roadmaps-n-evidence = Подтверждений: { $n }
roadmaps-n-needs = Потребностей: { $n }
roadmaps-n-paragraphs = Пунктов: { $n }
roadmaps-n-comments-open = Открытых комментариев: { $n }
roadmaps-n-listed = В реестре: { $n }
roadmaps-n-trainings = Обучающих мероприятий: { $n }
roadmaps-n-actions = Действий: { $n }
roadmaps-start-heading = Начать версию
roadmaps-start-original = Язык, на котором вы пишете сначала
roadmaps-start-blank = Начать с пустого текста
roadmaps-start-template = Начать с главы для каждого результата
roadmaps-start-why = Что меняется при пересмотре и почему
roadmaps-start-other = Дорожная карта другого Участника
roadmaps-start-from-other = Начать на её основе с указанием источника
roadmaps-back-tasks = Назад к списку задач
roadmaps-back-positions = Назад к положению дел
roadmaps-back-plan = Назад к плану действий
roadmaps-back-chapters = Назад к главам
roadmaps-back-chapter = Назад к главе
roadmaps-back-stage = Назад к этапу
roadmaps-back-submissions = Назад к представлениям
roadmaps-back-register = Вернуться к реестру
roadmaps-back-trainings = Вернуться к обучению
roadmaps-tasks-heading = Ответственные и сроки задач
roadmaps-tasks-lede = Они хранятся рядом с версией для вашей группы, не подписываются и не публикуются.
roadmaps-tasks-set = Указать ответственных и сроки
roadmaps-charge-owner = Ответственный
roadmaps-charge-owner-hint = Организация или должность. Не указывайте имя человека.
roadmaps-charge-of = Ответственный: { $value }
roadmaps-charge-by = до { $value }

## Saving

roadmaps-save-list = Сохранить и перейти к списку
roadmaps-written-in = Первоначально написано на этом языке: { $value }
roadmaps-closed-state = Эта версия больше не является черновиком. Её текст можно читать, но нельзя изменять.
roadmaps-closed-part = Этот раздел вам не поручен. Его можно читать, но нельзя изменять.
roadmaps-conflict-lede = Ничего не потеряно. Выберите, какой вариант каждого ответа останется, и сохраните.
roadmaps-conflict-yours = Ваш вариант
roadmaps-conflict-theirs = Вариант другого человека
roadmaps-conflict-keep-yours = Оставить мой
roadmaps-conflict-keep-theirs = Оставить другой
roadmaps-conflict-who = Изменено после того, как Вы открыли страницу:
roadmaps-conflict-nothing = Ничего: пусто или удалено
roadmaps-conflict-stays = Остаётся. Текста в нём нет.
roadmaps-conflict-history = Все сохранённые версии
roadmaps-second-ar = На арабском языке
roadmaps-second-zh = На китайском языке
roadmaps-second-en = На английском языке
roadmaps-second-fr = На французском языке
roadmaps-second-ru = На русском языке
roadmaps-second-es = На испанском языке

## Text and sectors

roadmaps-text-heading = Название, резюме и общая характеристика
roadmaps-text-title = Название
roadmaps-text-summary = Резюме
roadmaps-text-profile = Потребности и ресурсы
roadmaps-text-profile-why = Читатели видят эту характеристику рядом с выбранными вами мероприятиями.
roadmaps-text-context = Общие сведения
roadmaps-text-needs = Потребности
roadmaps-text-means = Средства
roadmaps-text-settings = Настройки
roadmaps-text-second = Второй язык
# used: dynamic
roadmaps-text-second-hint = В каждой форме рядом с оригиналом появится поле на этом языке.
roadmaps-text-preparation = Показывать всем, что дорожная карта готовится
roadmaps-sectors-heading = Первоочередные секторы
roadmaps-sectors-choose = Секторы культуры
roadmaps-sectors-reason = Почему выбран этот сектор
roadmaps-diagnosis-heading = Диагностика
roadmaps-diagnosis-lede = Укажите, как изучалось положение дел и что было выявлено. Читатели видят диагностику рядом с выбранными вами мероприятиями.
roadmaps-diagnosis-method = Метод
roadmaps-diagnosis-period = Период
roadmaps-diagnosis-from = Период: с
roadmaps-diagnosis-from-hint = День, месяц или год в привычной вам записи.
roadmaps-diagnosis-to = Период: по
roadmaps-diagnosis-from-to = { $first } – { $second }
roadmaps-diagnosis-sources = Использованные данные
roadmaps-diagnosis-source-n = Источник № { $n }
roadmaps-diagnosis-findings = Выводы по секторам
roadmaps-diagnosis-finding = Что выявлено
roadmaps-diagnosis-needs = Выявленные потребности
roadmaps-diagnosis-needs-why = Отметьте мероприятия, к которым ведёт каждая потребность. Чтобы удалить потребность, сотрите её текст и снимите отметки с мероприятий.
roadmaps-diagnosis-need = Потребность
roadmaps-diagnosis-need-n = Потребность № { $n }
roadmaps-diagnosis-activities = Мероприятия, к которым она ведёт
roadmaps-diagnosis-n-activities = Мероприятий, к которым она ведёт: { $n }
roadmaps-diagnosis-leads = ведёт к { $value }
roadmaps-diagnosis-chosen = приоритетное
roadmaps-diagnosis-not-linked = Не ведёт ни к одному приоритетному мероприятию
roadmaps-diagnosis-unlinked = Потребностей, не ведущих ни к одному приоритетному мероприятию: { $n }
roadmaps-diagnosis-unlinked-why = Это замечание. Оно не мешает завершить подготовку.
roadmaps-register-heading = Национальная группа и заинтересованные стороны
roadmaps-register-lede = Кто входит в группу, кого пригласили и кто участвовал. Посетители видят только числа, а названия организаций – лишь там, где вы это отметите. Имена людей остаются внутри вашей группы.
roadmaps-register-lacks-civil = В группе нет представителей гражданского общества.
roadmaps-register-lacks-women = В группе нет женской организации.
roadmaps-register-lacks-youth = В группе нет молодёжной организации.
roadmaps-register-balance = Соотношение по секторам
roadmaps-register-sector = Сектор
roadmaps-register-members = В группе
roadmaps-register-listed = В реестре
roadmaps-register-all = Реестр
roadmaps-register-steps = Кто приглашён и кто участвовал, по шагам
roadmaps-register-organization = Название организации
roadmaps-register-organization-hint = Официальное название. Оставьте пустым, если человек не представляет организацию.
roadmaps-register-person = Лицо
roadmaps-register-person-hint = Только для вашей группы: никогда не публикуется, не входит в историю и стирается при удалении записи.
roadmaps-register-role = Роль
roadmaps-register-mandate = Мандат
roadmaps-register-membership = Национальная группа
roadmaps-register-is-member = Член национальной группы
roadmaps-register-naming = Публикация
roadmaps-register-may-be-named = Название организации можно опубликовать
roadmaps-register-invited = Приглашена на шаги
roadmaps-register-took-part = Участвовала в шагах
roadmaps-register-add = Добавить организацию или лицо
roadmaps-register-entry = Запись реестра
roadmaps-register-remove = Удалить эту запись
roadmaps-register-remove-asks = Она больше не учитывается, её можно добавить снова. Имя человека стирается.
roadmaps-register-removed = Удалено: { $n }
roadmaps-register-erased = Лицо, имя которого стёрто
roadmaps-register-again = Добавить снова
roadmaps-register-empty = Здесь пока никого нет.
roadmaps-register-meanwhile = Что тем временем сохранил коллега
roadmaps-trainings-heading = Обучение
roadmaps-trainings-lede = Обучающее мероприятие стоит под каждым шагом, который оно сопровождает, и учитывается один раз.
roadmaps-trainings-add = Добавить обучающее мероприятие
roadmaps-trainings-none = Этот шаг пока не сопровождается обучением.
roadmaps-trainings-all = Всё обучение, каждое мероприятие учтено один раз
roadmaps-training-entry = Обучающее мероприятие
roadmaps-training-title = Название
roadmaps-training-provider = Организатор
roadmaps-training-steps = Шаги, которые оно сопровождает
roadmaps-training-days = Дни
roadmaps-training-participants = Участники
roadmaps-training-women = Из них женщин
roadmaps-training-under-thirty = Из них моложе тридцати лет
roadmaps-training-remove = Удалить это мероприятие
roadmaps-training-remove-asks = Оно больше не учитывается, его можно добавить снова.
roadmaps-made-heading = Как она готовилась
roadmaps-made-lede = Подсчитано по реестрам, которые Сторона ведёт рядом с этой версией. Организации названы лишь там, где это разрешено, люди – никогда.
roadmaps-made-begun = Начата
roadmaps-made-consulted = Открыты консультации
roadmaps-lessons-heading = Извлечённые уроки
roadmaps-lessons-why = То, что вы узнали при подготовке этой дорожной карты, поможет тем, кто начинает сейчас. Этот текст сопровождает версию и не входит ни в один подписанный текст, поэтому его можно дополнять в любое время.
roadmaps-lessons-are-public = Эта версия опубликована: сохранённое здесь сразу смогут прочитать все.
roadmaps-lessons-field = Что вы сделали бы так же, а что иначе
roadmaps-made-sectors = Группа и заинтересованные стороны по секторам
roadmaps-made-steps = Четыре шага
roadmaps-made-step = Шаг
roadmaps-made-invited = Приглашено
roadmaps-made-took-part = Участвовало
roadmaps-made-trained = Обучено
roadmaps-profile-of = Общая характеристика и выбранные мероприятия, версия { $first }, { $second }

## Positions

roadmaps-positions-heading = Положение дел по мероприятиям
roadmaps-position-choice = Положение дел
roadmaps-position-reason = Основание
roadmaps-position-guidance = Что предусматривает мероприятие и что можно представить
roadmaps-position-lacks-evidence = Выполнено, но без подтверждения: пока не указано
roadmaps-position-not-stated = Ответ «Выполнено» сохранён так, как вы его указали. Он учитывается при наличии подтверждения: добавьте ниже меру, ссылку или файл.
roadmaps-tally = Сводка по мероприятиям ({ $n })
roadmaps-tally-activities = Мероприятия
roadmaps-tally-bar = Диаграмма
roadmaps-snapshots = Снимки положения дел
roadmaps-snapshots-none = Снимок с датой создаётся, когда положение дел указано по каждому мероприятию.
roadmaps-snapshots-caption = Положение дел по всем мероприятиям, по дням
roadmaps-evidence-title = Подтверждения
roadmaps-evidence-none = Подтверждений пока нет.
roadmaps-evidence-measure = Мера из базы данных
roadmaps-evidence-search = Слова из описания меры
roadmaps-evidence-no-hits = Ни в одной мере этого Участника таких слов нет.
roadmaps-evidence-new = Новая мера
roadmaps-evidence-new-title = Название меры
# used: dynamic
roadmaps-evidence-new-title-hint = Сначала это черновик, который видит только ваша группа.
roadmaps-evidence-new-add = Начать меру и добавить её
roadmaps-evidence-link = ссылка
roadmaps-evidence-unread = Мера, не опубликованная для всех
roadmaps-evidence-withheld = Документ, который Участник не раскрывает
roadmaps-evidence-kept = не раскрывается Участником
roadmaps-evidence-link-heading = Ссылка
roadmaps-evidence-url = Веб-адрес
roadmaps-evidence-link-title = Название страницы
# used: dynamic
roadmaps-evidence-link-title-hint = Адрес и название публикуются и отправляются вместе с дорожной картой.
roadmaps-evidence-link-add = Добавить ссылку
roadmaps-evidence-file = { $first }, { $second } кБ
roadmaps-evidence-file-heading = Файл
roadmaps-evidence-file-choose = Файл
roadmaps-evidence-file-title = Название документа
roadmaps-evidence-file-public = Можно опубликовать вместе с дорожной картой
# used: dynamic
roadmaps-evidence-file-public-hint = С этой отметкой файл и его название доступны всем после публикации дорожной карты, а Секретариату — после отправки. Без неё они остаются в вашей группе: остальные узнают лишь, что документ есть.
roadmaps-file-limit = PDF, изображение, офисный документ или текст, не более { $value } МБ.

## Priorities and plan

roadmaps-priorities-heading = Приоритетные мероприятия
roadmaps-priorities-choose = Первоочередные мероприятия
roadmaps-priorities-caption = Приоритетные мероприятия, ответственные и сроки
roadmaps-priority-owner = Ответственный
roadmaps-priority-needs = Потребности, на которые отвечает
roadmaps-priority-due = Срок выполнения
# used: dynamic
roadmaps-priority-due-hint = Год-месяц-день, например 2028-06-30
roadmaps-plan-heading = План действий
roadmaps-plan-caption = Этапы и действия
roadmaps-plan-what = Этап или действие
roadmaps-plan-owner = Ответственный
roadmaps-plan-start = Начало
# used: dynamic
roadmaps-plan-start-hint = Год-месяц-день, например 2027-01-31
roadmaps-plan-end = Окончание
# used: dynamic
roadmaps-plan-end-hint = Год-месяц-день, например 2028-12-31
roadmaps-plan-closed = Завершено
roadmaps-plan-empty = В плане пока нет этапов. Его можно составить и после утверждения.
roadmaps-plan-long = Этот план рассчитан более чем на три года. Он принимается; рамочная основа рекомендует от двух до трёх лет.
roadmaps-plan-beyond = Завершается позже чем через три года
roadmaps-plan-drawn = Изображено во времени: с { $first } по { $second }
roadmaps-plan-add-stage = Добавить этап
roadmaps-plan-none = Плана пока нет
roadmaps-plan-draft = Черновик
roadmaps-plan-waiting = Ожидает утверждения
roadmaps-plan-validated = Утверждён
roadmaps-stage-heading = Этап плана
roadmaps-stage-title = Название этапа
roadmaps-stage-instruments = Законы, меры и стратегии
roadmaps-stage-instruments-why = На каждом этапе указывается хотя бы один документ, который нужно изменить или разработать. Чтобы удалить строку, сотрите название.
roadmaps-stage-actions = Действия этого этапа
roadmaps-stage-no-actions = Действий пока нет.
roadmaps-stage-add-action = Добавить действие
roadmaps-stage-remove = Удалить этот этап вместе с его действиями
roadmaps-stage-remove-asks = Удаляется вместе с действиями: { $n }. Сохранённое остаётся в истории.
roadmaps-chapters-heading = Текст по главам
roadmaps-chapters-why = Писать могут сразу несколько человек. Номера пунктов следуют из их порядка; команда может комментировать каждый пункт.
roadmaps-chapters-empty = Глав пока нет. Добавьте главу или начните с главы для каждого результата открытой дорожной карты.
roadmaps-chapters-template = Добавить главу для каждого результата
roadmaps-chapter-heading = Глава
roadmaps-chapter-n = Глава { $value }
roadmaps-chapter-title = Название главы
roadmaps-chapter-paragraph = Пункт
roadmaps-chapter-paragraphs = Пункты
roadmaps-chapter-further = Следующий пункт
roadmaps-chapter-emptied = Опустошённый пункт исчезает при сохранении. Сохранённое остаётся в истории.
roadmaps-chapter-add = Добавить главу
roadmaps-chapter-remove = Удалить эту главу с её пунктами
roadmaps-chapter-remove-asks = Глава удаляется вместе с пунктами: { $n }. Сохранённое остаётся в истории.
roadmaps-move-up = Выше
roadmaps-move-down = Ниже
roadmaps-comments-link = Комментарии
roadmaps-comments-heading = Комментарии команды
roadmaps-comments-on = Комментарии к пункту { $value }
roadmaps-comments-why = Их читает только команда вашей Стороны. Они не входят ни в один подписанный, опубликованный или отправленный текст.
roadmaps-comments-none = Комментариев пока нет.
roadmaps-comment-words = Ваш комментарий
roadmaps-comment-send = Оставить комментарий
roadmaps-comment-open = Открыт
roadmaps-comment-closed = Решён
roadmaps-comment-resolve = Отметить как решённый
roadmaps-comment-reopen = Открыть снова
roadmaps-comment-resolved = Решён: { $first }, { $second }
roadmaps-comment-reopened = Открыт снова: { $first }, { $second }
roadmaps-comment-gone = К пункту, которого больше нет:
roadmaps-done-comment = Комментарий сохранён.
roadmaps-done-comment-resolved = Комментарий отмечен как решённый.
roadmaps-done-comment-reopened = Комментарий снова открыт.
roadmaps-instrument-n = Закон, мера или стратегия № { $n }
roadmaps-instrument-title = Название
roadmaps-instrument-kind = Вид
roadmaps-instrument-act = Что нужно сделать
roadmaps-instrument-law = Закон
roadmaps-instrument-measure = Мера
roadmaps-instrument-strategy = Стратегия
roadmaps-instrument-adapt = Изменить
roadmaps-instrument-draft = Разработать
roadmaps-action-heading = Действие плана
roadmaps-action-title = Название действия
roadmaps-action-depends-on = Зависит от этих действий
# used: dynamic
roadmaps-action-depends-on-hint = Они должны быть выполнены до того, как может быть выполнено это.
roadmaps-action-money = Финансовые средства
roadmaps-money-currency = Валюта
# used: dynamic
roadmaps-money-currency-hint = Три буквы, например XOF
roadmaps-money-amount = Сумма
roadmaps-money-understood = Понято так: { $first } ({ $second })
roadmaps-money-unread = Это пока нельзя прочитать. Оно сохранено так, как вы его указали. До завершения укажите сумму, валюту и год или оставьте все три поля пустыми.
roadmaps-money-year = { $first } ({ $second })
roadmaps-money-n = Сумма { $n }
roadmaps-money-source = Источник средств
roadmaps-money-no-currency = Валюты { $value } нет в стандарте ISO 4217. Введённое сохранено без изменений. Исправьте до завершения.
roadmaps-money-totals = Средства плана по валютам
roadmaps-money-left-out = Суммы, которые пока не читаются и не сложены: { $n }
roadmaps-action-indicators = Показатели
roadmaps-indicator-n = Показатель { $n }
roadmaps-indicator-kind = Вид показателя
roadmaps-indicator-more = Единица измерения, разбивка и источник
roadmaps-indicator-number = Число
roadmaps-indicator-yes-no = Да или нет
roadmaps-indicator-scale = Шкала зрелости от 0 до 5
roadmaps-indicator-narrative = Описание
roadmaps-indicator-unit = Единица измерения
roadmaps-indicator-disaggregation = Разбивка по
# used: dynamic
roadmaps-indicator-disaggregation-hint = Например, полу, возрасту, региону
roadmaps-indicator-source = Источник данных
roadmaps-action-indicator = Что измеряется
roadmaps-action-baseline = Исходное значение
roadmaps-action-target = Целевое значение
roadmaps-action-why-none = Если показателя нет: почему
roadmaps-action-remove = Удалить это действие
roadmaps-baseline-target = исходное значение { $first }, целевое значение { $second }
roadmaps-untitled = Без названия
roadmaps-numbered = { $first } { $second }
roadmaps-progress-heading = Ход выполнения плана
roadmaps-steps-heading = Журнал шагов
roadmaps-steps-lede = Что происходило на пути к дорожной карте, по шагам и дням. Шаг появляется здесь, когда Участник его открыл; комментировать может любой, без учётной записи.
roadmaps-steps-none = Участник не открыл ни одного шага.
roadmaps-steps-not-open = Участник не открыл этот шаг.
roadmaps-steps-opened = Шаг открыт для всех
roadmaps-steps-ended = Приём комментариев к шагу завершён
roadmaps-steps-round-opened = Открыта консультация: { $value }
roadmaps-steps-round-ended = Консультация завершена: { $value }
roadmaps-steps-meeting = Прошла встреча
roadmaps-steps-meeting-with = { $n ->
    [one] Прошла встреча, присутствовал { $n } человек
    [few] Прошла встреча, присутствовали { $n } человека
    [many] Прошла встреча, присутствовало { $n } человек
   *[other] Прошла встреча, присутствовало { $n } человека
  }
roadmaps-steps-training = Началось обучение
roadmaps-steps-training-with = { $n ->
    [one] Началось обучение, { $n } участник
    [few] Началось обучение, { $n } участника
    [many] Началось обучение, { $n } участников
   *[other] Началось обучение, { $n } участника
  }
roadmaps-steps-invited = Приглашено: { $n }
roadmaps-steps-took-part = Участвовало: { $n }
roadmaps-steps-finalized = Версия { $n } завершена
roadmaps-steps-validated = Версия { $n } утверждена компетентным органом
roadmaps-steps-plan-validated = План действий версии { $n } утверждён
roadmaps-steps-published = Версия { $n } опубликована
roadmaps-steps-shared = Дорожная карта передана ЮНЕСКО
roadmaps-steps-comment = Комментировать этот шаг
roadmaps-steps-comments = { $n ->
    [0] Комментариев пока не показано
    [one] { $n } комментарий
    [few] { $n } комментария
    [many] { $n } комментариев
   *[other] { $n } комментария
  }
roadmaps-steps-waiting = { $n ->
    [one] { $n } комментарий ждёт просмотра, с { $day }.
    [few] { $n } комментария ждут просмотра, первый — с { $day }.
    [many] { $n } комментариев ждут просмотра, первый — с { $day }.
   *[other] { $n } комментария ждут просмотра, первый — с { $day }.
  }
roadmaps-progress-lede = Укажите здесь, на какой стадии находится каждый этап и каждое действие. Каждое сообщение сохраняется с вашим именем, должностью и датой; подписанный план не меняется. Новое сообщение заменяет прежнее.
roadmaps-progress-public-lede = Что Сторона сообщает о своём плане действий. Эти сведения приводятся рядом с подписанным планом и не являются его частью.
roadmaps-progress-past = Запланировано на уже прошедший день
roadmaps-progress-coming = Предстоит
roadmaps-progress-planned-for = запланировано на { $value }
roadmaps-progress-no-day = день не назначен
roadmaps-progress-last = Последнее сообщение: { $value }
roadmaps-progress-told = Сообщено: { $first }, { $second }
roadmaps-progress-evidence = Подтверждение
roadmaps-progress-add = Сообщить о положении дел
roadmaps-progress-updates = Сообщения на сегодня
roadmaps-progress-state = Положение дел
roadmaps-progress-on = С этого дня или в этот день
# used: dynamic
roadmaps-progress-on-hint = Год-месяц-день, например 2027-01-31. Если оставить пустым — сегодня.
roadmaps-progress-note = Что произошло
# used: dynamic
roadmaps-progress-note-hint = Если от этого отказались, укажите причину. Этот текст виден всем.
roadmaps-progress-link = Веб-адрес подтверждения
roadmaps-progress-value = Значение
roadmaps-progress-value-add = Добавить значение
roadmaps-state-not-begun = Не начато
roadmaps-state-begun = Начато
roadmaps-state-done = Выполнено
roadmaps-state-dropped = Прекращено

## Checking, history, translation

roadmaps-check-heading = Проверить все ответы
roadmaps-check-priority = Приоритет { $value }
roadmaps-check-stage = Этап { $n }
roadmaps-not-provided = Не указано
roadmaps-place = { $first }, { $second }
roadmaps-missing-title = Напишите название на языке оригинала
roadmaps-missing-summary = Напишите резюме на языке оригинала
roadmaps-missing-too-long = Сократите до { $n } знаков: «{ $text }»
roadmaps-missing-sector = Выберите хотя бы один сектор
roadmaps-missing-sector-reason = Поясните, почему этот сектор первоочередной: { $value }
roadmaps-missing-position = Укажите положение дел по мероприятию { $value }
roadmaps-missing-evidence = Добавьте подтверждение выполнения мероприятия { $value }
roadmaps-missing-reason = Поясните, почему мероприятие { $value } неактуально
roadmaps-missing-priority = Выберите хотя бы одно приоритетное мероприятие
roadmaps-missing-priority-owner = Укажите ответственного за приоритет { $value }
roadmaps-missing-priority-due = Укажите срок выполнения приоритета { $value }
roadmaps-missing-stage = Опишите хотя бы один этап плана
roadmaps-missing-stage-dates = Укажите обе даты этапа «{ $value }»
roadmaps-missing-stage-order = Этап «{ $value }» заканчивается раньше, чем начинается: исправьте даты
roadmaps-missing-stage-owner = Укажите ответственного за этап «{ $value }»
roadmaps-missing-instrument = Укажите закон, меру или стратегию для этапа «{ $value }»
roadmaps-missing-indicator = Укажите для «{ $value }» показатель с исходным и целевым значениями или поясните, почему его нет
roadmaps-missing-action-day = Эту дату для «{ $value }» нельзя прочитать: исправьте её или оставьте поле пустым
roadmaps-missing-action-order = «{ $value }» заканчивается раньше, чем начинается: исправьте даты
roadmaps-missing-money = Сумму для «{ $value }» нельзя прочитать: укажите сумму, валюту и год или оставьте все три поля пустыми
roadmaps-missing-currency = Валюты в «{ $value }» нет в стандарте ISO 4217: исправьте её
roadmaps-missing-indicator-number = Исходное или целевое значение в «{ $value }» не является числом: исправьте его или выберите другой вид показателя
roadmaps-missing-indicator-scale = Исходное или целевое значение в «{ $value }» вне шкалы: укажите целое число от 0 до 5
roadmaps-missing-circle = Эти действия зависят друг от друга по кругу: { $value }. Уберите одну из зависимостей
roadmaps-history-heading = Сохранённые версии
roadmaps-said = { $first }: { $second }
roadmaps-history-restored = Возвращена версия { $value }
roadmaps-compare-before = Сравнить с предыдущей версией
roadmaps-compare-versions = Версия { $first } и версия { $second }
roadmaps-compare-same = Обе версии совпадают.
roadmaps-compare-heading = Сравнение двух версий
roadmaps-compare-link = Сравнить
roadmaps-translate-heading = Переводы
roadmaps-translate-lede = Переводы имеют пометку «Предоставлен Участником» и не создают новой версии. Оригинал остаётся таким, каким он был утверждён.
roadmaps-translate-into = Язык
roadmaps-translate-missing = Текстов без перевода на этот язык: { $n }
roadmaps-translate-still-right = Перевод по-прежнему передаёт смысл оригинала

## Work off line

roadmaps-workbook-heading = Работа без подключения
roadmaps-workbook-lede = Возьмите проект с собой в виде книги таблиц, заполните её без подключения и верните. Ничего не записывается, пока вы не увидите, что изменится.
roadmaps-workbook-take = Взять с собой
roadmaps-workbook-take-why = Книга открывается в любой программе электронных таблиц. Надписи в ней — на языке этой страницы.
roadmaps-workbook-whole = Вся дорожная карта
roadmaps-workbook-part = Только часть
roadmaps-workbook-bring = Вернуть
roadmaps-workbook-limit = XLSX или ODS, не более { $value } МБ. Макросы не принимаются; у формул читаются значения.
roadmaps-workbook-file = Книга таблиц
roadmaps-workbook-filled-by = Кем заполнена
# used: dynamic
roadmaps-workbook-filled-by-hint = Имя или подразделение, если заполнял кто-то другой. Не попадает в историю, никогда не публикуется и может быть стёрто.
roadmaps-workbook-given = Была передана
roadmaps-workbook-look = Посмотреть, что изменится
roadmaps-workbook-came = Вернувшиеся книги
roadmaps-workbook-none = Пока не вернулась ни одна книга.
roadmaps-workbook-waiting = Не применена
roadmaps-workbook-applied = Применено: { $n }
roadmaps-workbook-undone = Отменено
roadmaps-workbook-filled-in-by = Заполнено: { $value }
roadmaps-workbook-out = Книги, переданные другим
roadmaps-workbook-out-why = Другое министерство или организация заполняет свою часть без учётной записи. Внесите её сюда, отправьте файл и верните полученное.
roadmaps-workbook-to = Кому передаётся: организация или подразделение
roadmaps-workbook-what = Содержание
roadmaps-workbook-due = Просим вернуть к
# used: dynamic
roadmaps-workbook-due-hint = Год-месяц-день, например 2028-06-30
roadmaps-workbook-back = Вернулась
roadmaps-workbook-still-out = Ещё не вернулась
roadmaps-workbook-give = Внести и подготовить книгу
roadmaps-workbook-import = Вернувшаяся книга
roadmaps-workbook-again = Тем временем коллега сохранил изменения. Просмотрите ещё раз: ничего не записано.
roadmaps-workbook-dry = Пока ничего не записано. Вот что произойдёт при применении книги.
roadmaps-workbook-is-new = Новое
roadmaps-workbook-is-changed = Изменено
roadmaps-workbook-is-same = В проекте уже так
roadmaps-workbook-is-conflict = Тем временем изменено коллегой
roadmaps-workbook-is-refused = Сейчас вам нельзя это записать
roadmaps-workbook-refused-why = Эти части поручены не вам, или проект для них закрыт. Они остаются при этой книге: коллега, которому они поручены, может применить их на этой странице.
roadmaps-workbook-n-unchanged = Без изменений
roadmaps-workbook-n-unread = Не понято
roadmaps-workbook-marked = Скачать книгу со столбцом о том, что исправить
roadmaps-workbook-its = В книге
roadmaps-workbook-standing = В проекте
roadmaps-workbook-take-its = Взять из книги
roadmaps-workbook-keep = Оставить как в проекте
roadmaps-workbook-apply = Применить изменения без расхождений: { $n }
roadmaps-workbook-apply-chosen = Применить выбранное
roadmaps-workbook-nothing = В книге то же, что и при её подготовке.
roadmaps-workbook-rows = Что отличается, по ячейкам
roadmaps-workbook-question = Вопрос
roadmaps-workbook-place = Лист и ячейка
roadmaps-workbook-then = При подготовке
roadmaps-workbook-typed = Как заполнено
roadmaps-workbook-becomes = Что произойдёт
roadmaps-workbook-deleted = Удалено
roadmaps-workbook-notes = Источники и примечания
roadmaps-workbook-notes-why = Они остаются при этой книге и не входят в дорожную карту.
roadmaps-workbook-was-applied = Применено: { $value }
roadmaps-workbook-was-undone = Отменено: { $value }
roadmaps-workbook-undo = Отменить применение
roadmaps-workbook-undo-why = В течение 30 дней. То, что коллеги изменили с тех пор, остаётся.
roadmaps-workbook-erase = Стереть, кто заполнил
roadmaps-workbook-error-undo = Отменить уже нельзя: прошло 30 дней. Верните более раннюю версию из сохранённых.
roadmaps-workbook-error-macros = В книге есть макросы, она не открывается. Сохраните её как XLSX без макросов и верните снова
roadmaps-workbook-error-password = Книга защищена паролем. Сохраните её без пароля и верните снова
roadmaps-workbook-error-heavy = Книга слишком велика для чтения. Уберите добавленное рядом с ответами или скопируйте ответы в новую книгу
roadmaps-workbook-error-file = Этот файл не читается как книга таблиц. Сохраните его как XLSX и верните снова
roadmaps-workbook-error-not-ours = Эта книга подготовлена не на этой странице, или из неё пропал скрытый лист. Возьмите новую и перенесите в неё ответы
roadmaps-workbook-error-form = Эта книга относится к другой форме дорожной карты. Возьмите новую и перенесите в неё ответы
roadmaps-workbook-error-party = Это книга другой Стороны: { $value }. Из неё ничего не сохранено
roadmaps-workbook-error-unknown = Версия, из которой подготовлена эта книга, здесь неизвестна. Возьмите новую и перенесите в неё ответы
roadmaps-workbook-unread-unknown = Вопроса с таким идентификатором нет. Перенесите ответ в строку его вопроса.
roadmaps-workbook-unread-columns = Нет столбца ответов. Верните ему заголовок, как в новой книге.
roadmaps-workbook-unread-language = У этого ответа нет второго языка, или столбец для другого языка. Впишите его в столбец ответов.
roadmaps-workbook-unread-broken = В этой ячейке таблица показывает ошибку. Впишите сам ответ.
roadmaps-workbook-unread-day = Такого дня нет. Напишите год-месяц-день, например 2028-06-30.
roadmaps-workbook-unread-choice = Такого варианта нет. Выберите из списка в ячейке.
roadmaps-workbook-unread-code = Среди них есть то, что не является видом деятельности рамок. Пишите коды, например 1.1; 2.3.
roadmaps-workbook-unread-link = Это ни веб-адрес, ни идентификатор меры. Начните адрес с https://.
roadmaps-workbook-unread-measure = У этой Стороны нет меры с таким идентификатором. Скопируйте его со страницы меры.
roadmaps-workbook-unread-twice = В другой строке тот же идентификатор и иной ответ. Оставьте один из них.
roadmaps-workbook-unread-lost = Ответ относится к тому, чего нет. Сначала заполните название или выберите «да» в той же группе.
roadmaps-workbook-new = Новое: { $value }
roadmaps-workbook-priority = Выполняется в первую очередь
roadmaps-workbook-codes = Коды видов деятельности, например 1.1; 2.3
roadmaps-workbook-evidence = Веб-адрес или идентификатор меры: он добавляется. Файлы добавляются на странице позиции.
roadmaps-workbook-id = Идентификатор
roadmaps-workbook-guidance = Пояснение
roadmaps-workbook-answer = Ответ
roadmaps-workbook-source = Откуда ответ
roadmaps-workbook-note = Примечание
roadmaps-workbook-fix = Что исправить
roadmaps-workbook-stray = Не на своём месте
roadmaps-workbook-lists = Списки
roadmaps-workbook-cover = Об этой книге
roadmaps-workbook-made = Подготовлено
roadmaps-workbook-how = Как заполнять
roadmaps-workbook-how-answer = Пишите в столбец ответов. Пустая ячейка ничего не меняет.
roadmaps-workbook-how-choice = Где в ячейке есть список, выбирайте из него.
roadmaps-workbook-how-day = Пишите дни как год-месяц-день, например 2028-06-30.
roadmaps-workbook-how-new = Группы с пометкой «Новое» добавляют то, чего ещё нет. Ненужные оставьте пустыми.
roadmaps-workbook-how-back = Верните файл тому, кто вам его дал. Листы, столбцы и строки можно переставлять.
roadmaps-workbook-how-clear = Чтобы удалить ответ, впишите в его ячейку { $value }.
roadmaps-workbook-clear = [удалить]
roadmaps-workbook-history = Из книги таблиц
roadmaps-workbook-history-undone = Книга таблиц отменена

## Formal acts

roadmaps-act-heading = { $value }
roadmaps-act-finalize = Завершённая версия фиксируется для утверждения. Компетентный орган получает уведомление.
roadmaps-act-discard = Черновик исчезает для всех. Он остаётся в истории изменений и нигде не учитывается.
roadmaps-act-take-back = Версия снова становится черновиком. Компетентный орган получает уведомление с вашим примечанием.
roadmaps-act-return = Версия возвращается контактному лицу как черновик с вашим примечанием.
roadmaps-act-validate = Вы подписываете именно тот текст, который показан здесь, с указанием вашего имени, должности и сегодняшней даты.
roadmaps-act-reopen = Версия снова становится черновиком. Утверждение остаётся в истории изменений, но больше не действует.
roadmaps-act-finalize-plan = План действий направляется компетентному органу. Утверждённый текст не меняется.
roadmaps-act-validate-plan = Вы подписываете именно тот план действий, который показан здесь.
roadmaps-act-return-plan = План действий возвращается контактному лицу с вашим примечанием. Утверждённый текст сохраняется.
roadmaps-act-publish = С этого момента версию может прочитать каждый. Ранее опубликованная версия остаётся доступной с пометкой о замене новой.
roadmaps-act-withdraw = На открытой странице останутся только сообщение об отзыве дорожной карты и указанное вами основание.
roadmaps-act-offers = Выполненных мероприятий, каждое из которых затем будет предложено вам как передовая практика: { $n }
roadmaps-act-what = Что подписывается
roadmaps-act-text = Весь текст
roadmaps-act-language = Подписывается следующее, только на этом языке: { $value }
roadmaps-act-others = Эта версия на других языках
roadmaps-act-others-why = Вы подписываете не их. У каждого из этих текстов свой цифровой отпечаток.
roadmaps-act-note = Примечание
# used: dynamic
roadmaps-act-note-hint = Хранится вместе с официальным актом и направляется тем, кого он касается.
roadmaps-act-remark = Замечание
roadmaps-act-confirm = Подтверждение
roadmaps-act-sure = Прочитано; прошу выполнить это действие
roadmaps-acts-done = Официальные акты
roadmaps-fingerprints = Цифровые отпечатки
roadmaps-fingerprints-how = Цифровой отпечаток — это SHA-256 канонического JSON на одном языке. Каждый может вычислить его заново.
roadmaps-fingerprint-body = Текст
roadmaps-fingerprint-plan = Цифровой отпечаток плана

## Submission

roadmaps-submit-heading = Отправить в Секретариат
roadmaps-submit-lede = Зафиксированная копия направляется в ЮНЕСКО на английском или французском языке. Вы сразу получаете подтверждение получения.
roadmaps-submit-language = Язык отправляемого текста
roadmaps-submit-missing = Пока нет на этом языке: { $value }
roadmaps-submit-texts = Что отправляется
roadmaps-submit-read = Весь текст на этом языке: { $value }
roadmaps-submit-replaces = Этот текст заменяет представление { $value }.
roadmaps-submit-sure = Отправить эту версию на выбранном языке
roadmaps-submit-button = Отправить дорожную карту в ЮНЕСКО
roadmaps-submissions-heading = Представления
roadmaps-submission-heading = Представление { $value }
roadmaps-sent-on = Отправлено
roadmaps-sent-by = Кем отправлено
roadmaps-came-as-package = Получено пакетом с другой платформы
roadmaps-since = С какого дня
roadmaps-since-day = с { $value }
roadmaps-turn = Чья очередь
roadmaps-turn-secretariat = Очередь Секретариата
roadmaps-turn-party = Очередь Участника
roadmaps-turn-nobody = Завершено
roadmaps-stage-word = Состояние
roadmaps-days = Дни
roadmaps-n-days = { $n ->
    [0] сегодня
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
  }
roadmaps-receipt-next = Секретариат откроет дорожную карту, может задать вопросы, а затем примет её. Адрес этой страницы не меняется. Чтобы исправить ошибку, отправьте более новую версию.
roadmaps-as-package = Отправить на другую платформу подписанным пакетом
roadmaps-replaces = Заменяет
roadmaps-replaced-by = Заменено на
roadmaps-conversation = Вопросы и ответы
roadmaps-conversation-empty = Сообщений пока нет.
roadmaps-open-points = Ожидает ответа
roadmaps-question-n = Вопрос { $value }
roadmaps-thread-answered = Ответ дан
roadmaps-thread-closed = Закрыт
roadmaps-thread-answer = Ответ
roadmaps-part-whole = Весь текст
roadmaps-part-stage = План действий, этап { $value }
roadmaps-part-action = План действий, мера { $value }
roadmaps-respond-note = Что вы хотите сообщить
roadmaps-respond-bundle = Каждый вопрос относится к одной части текста и показывается рядом с ней. Все вопросы уходят одним сообщением.
roadmaps-respond-point = Вопрос или исправление, строка { $value }
roadmaps-respond-said = Что вы спрашиваете или что следует исправить
roadmaps-respond-answer = Ваш ответ или почему ничего не изменено
roadmaps-respond-more = Ещё вопросы
roadmaps-respond-part = Часть, к которой относится вопрос
roadmaps-respond-reason = Основание для исправления
roadmaps-frozen = Текст в том виде, в котором он отправлен
roadmaps-desk-heading = Представленные дорожные карты
roadmaps-desk-found = Представлений: { $n }
roadmaps-desk-empty = Здесь ничего не ожидает рассмотрения.
roadmaps-claim-owner = У кого в работе
roadmaps-claim-until = { $first }, до { $second }
roadmaps-claim-held = { $name } работает с этим с { $since }, до { $until }.
roadmaps-claim-nobody = С этим никто не работает.
roadmaps-claim-take = Взять себе
roadmaps-claim-release = Отпустить
roadmaps-next-act = Следующее действие
roadmaps-next-open = Открыть присланное
roadmaps-next-decide = Спросить или принять
roadmaps-next-answer = Ответить на вопросы
roadmaps-next-correct = Исправить или объяснить, почему нет
roadmaps-next-send = Направить в Секретариат
roadmaps-next-prepare = Продолжить работу над дорожной картой
roadmaps-next-begin = Начать дорожную карту
roadmaps-next-nothing = Ничего
roadmaps-desk-states = Дорожные карты по состояниям
roadmaps-desk-lede = Каждый Участник: открытое состояние его дорожной карты, что дальше и чья очередь. Адрес сохраняет фильтры: запомните его, чтобы вернуться к тому же списку.
roadmaps-desk-none = Нет Участников, соответствующих этим фильтрам.
roadmaps-desk-group = Региональная группа
roadmaps-desk-counter = Счётчик на день
roadmaps-sort = Порядок
roadmaps-sort-since = Сначала то, что дольше всего ждёт Секретариата
roadmaps-sort-party = По названию Участника
roadmaps-sort-state = По состоянию
roadmaps-remind = Напомнить
roadmaps-remind-choose = Напоминание
roadmaps-remind-preview = Просмотреть напоминания выбранным
roadmaps-remind-preview-all = Просмотреть напоминания всем в этом списке, чья сейчас очередь
roadmaps-remind-heading = Напоминания перед отправкой
roadmaps-remind-none = Не выбран ни один Участник, чья сейчас очередь. Вернитесь и выберите хотя бы одного.
roadmaps-remind-undo = Отправленное нельзя отозвать. Откройте каждое имя, чтобы прочитать письмо на его языке.
roadmaps-remind-count = { $n ->
    [0] Никто не получит письма.
    [one] Письмо получит { $n } человек.
    [few] Письма получат { $n } человека.
    [many] Письма получат { $n } человек.
   *[other] Письма получат { $n } человека.
  }
roadmaps-remind-nobody = Писать некому: у Участника здесь нет контактного лица. Письма он не получит.
roadmaps-remind-lately = Недавно напоминали
roadmaps-remind-again = { $n ->
    [one] Писать и тем, кому напоминали в последний { $n } день
    [few] Писать и тем, кому напоминали в последние { $n } дня
    [many] Писать и тем, кому напоминали в последние { $n } дней
   *[other] Писать и тем, кому напоминали в последние { $n } дня
  }
roadmaps-remind-confirm = Подтверждение
roadmaps-remind-sure = Я прочитал(а), кто что получит, и хочу отправить
roadmaps-remind-send = Отправить напоминания
roadmaps-reminded-on = Напомнили { $value }
roadmaps-remind-log = Отправленные напоминания
roadmaps-remind-log-none = Напоминаний ещё не отправляли.
roadmaps-remind-found = Напоминаний Участникам: { $n }
roadmaps-remind-told = Кто получил
roadmaps-desk-by-state = Версии по состояниям
roadmaps-desk-versions = Версии

## Offers, outside

roadmaps-offers-heading = Передовая практика, которой можно поделиться
roadmaps-offers-lede = Каждое выполненное мероприятие можно предложить в качестве передовой практики. Без вашего согласия в Секретариат ничего не поступает.
roadmaps-offers-none = Предложений нет. Они появляются при публикации дорожной карты с выполненными мероприятиями.
roadmaps-offer-open = Без ответа
roadmaps-offer-later = Позже
roadmaps-offer-yes = Да
roadmaps-offer-no = Нет
roadmaps-offer-measure = Мера
roadmaps-offer-who = Благодаря кому это удалось
# used: dynamic
roadmaps-offer-who-hint = Необходимо, если подтверждением служит опубликованная мера.
roadmaps-offer-title = Название меры
# used: dynamic
roadmaps-offer-title-hint = Используется, если подтверждением служит ссылка или файл: на их основе создаётся черновик.
roadmaps-outside-heading = Дорожная карта, принятая вне платформы
roadmaps-outside-lede = Внесите дорожную карту, принятую вне этой платформы. Она сразу публикуется с соответствующей пометкой.
roadmaps-outside-file = Файл
roadmaps-outside-day = Дата принятия
# used: dynamic
roadmaps-outside-day-hint = Год-месяц-день, например 2024-05-21
roadmaps-outside-source = Источник
# used: dynamic
roadmaps-outside-source-hint = Кем она принята и где опубликована.
roadmaps-outside-language = Язык файла
roadmaps-outside-positions = Положение дел, насколько оно известно
roadmaps-outside-enter = Внести и опубликовать

## Public

roadmaps-list-heading = Национальные дорожные карты
roadmaps-list-lede = Что Участники опубликовали из своих дорожных карт для цифровой среды. Ищите их по мероприятию, потребности, сектору или документу и сопоставляйте от двух до четырёх.
roadmaps-none-found = Ни одна дорожная карта не отвечает всем условиям. Уберите один из фильтров:
roadmaps-error-filter-day = Фильтры относятся к опубликованному на сегодня. Уберите день или фильтры.
roadmaps-facet-activity = Охваченное мероприятие
roadmaps-facet-priority = Приоритетное мероприятие
roadmaps-facet-planned = Запланированное мероприятие
roadmaps-facet-active = Осуществляемое мероприятие
roadmaps-facet-done = Выполненное мероприятие
roadmaps-facet-position = Положение дел по мероприятию
roadmaps-facet-need = Потребность, ведущая к мероприятию
roadmaps-facet-instrument = Законы, меры и стратегии
roadmaps-list-found = Участников: { $n }
roadmaps-list-none = Участников без опубликованной дорожной карты: { $n }
roadmaps-list-empty = На этот день не опубликовано ни одной дорожной карты.
roadmaps-list-sectors = Сравнение по секторам
roadmaps-list-sectors-caption = Стороны по первоочередным секторам их дорожных карт
roadmaps-list-parties = Стороны
roadmaps-list-which = Какие
roadmaps-counter-heading = Дорожные карты, { $value }
roadmaps-counter-begun = начаты
roadmaps-counter-finalized = подготовлены
roadmaps-counter-published = опубликованы
roadmaps-counter-implemented = осуществляются
roadmaps-counter-outside = приняты вне платформы
roadmaps-counter-how = Подсчитываются Участники. Начаты: существует какая-либо версия. Подготовлены: подготовка какой-либо версии была завершена. Осуществляются: в плане опубликованной версии есть завершённое действие.
roadmaps-shared-on = направлена в ЮНЕСКО, { $value }
roadmaps-superseded-banner = Есть более новая версия этой дорожной карты.
roadmaps-superseded-link = Читать нынешнюю версию
roadmaps-withdrawn-heading = Эта дорожная карта отозвана
roadmaps-credit = На основе дорожной карты Участника: { $value }
roadmaps-revision-why = Что меняется при этом пересмотре
roadmaps-print = Версия для печати
roadmaps-document-contents = Содержание
# At the top of every page of a file made of a draft.
roadmaps-document-draft = ПРОЕКТ - НЕ ОТПРАВЛЕН
roadmaps-document-unpublished = НЕ ОПУБЛИКОВАНО
roadmaps-document-download = Текущая версия в виде файла (DOCX)
roadmaps-address = Постоянный адрес
roadmaps-page-title = { $first } - { $second }
roadmaps-disclaimer = Содержание принадлежит Участнику.

## After an act

roadmaps-done-saved = Сохранено.
roadmaps-done-start = Черновик начат.
roadmaps-done-evidence = Подтверждение добавлено.
roadmaps-done-removed = Удалено. Остаётся в истории изменений.
roadmaps-done-restore = Прежняя версия восстановлена как новая.
roadmaps-done-workbook = Применено. Это одна запись среди сохранённых версий, и её можно отменить.
roadmaps-done-workbook-given = Внесено. Скачайте книгу из списка и отправьте её.
roadmaps-done-workbook-undone = Отменено.
roadmaps-done-workbook-undone-kept = Отменено. То, что коллеги изменили с тех пор, осталось.
roadmaps-done-discard = Черновик снят с подготовки.
roadmaps-done-finalize = Подготовка завершена. Компетентный орган уведомлён. В Секретариат ничего не отправлено.
roadmaps-done-take-back = Возвращено в работу: это снова черновик.
roadmaps-done-return = Возвращено с вашим примечанием.
roadmaps-done-validate = Утверждено и подписано.
roadmaps-done-reopen = Подготовка возобновлена: это снова черновик.
roadmaps-done-finalize-plan = План действий ожидает утверждения компетентным органом.
roadmaps-done-validate-plan = План действий утверждён.
roadmaps-done-return-plan = План действий возвращён с вашим примечанием.
roadmaps-done-publish = Опубликовано.
roadmaps-done-withdraw = Отозвано с указанием основания.
roadmaps-done-translation = Перевод сохранён.
roadmaps-done-progress = Ход выполнения записан.
roadmaps-done-submit = Отправлено. Это ваше подтверждение получения.
roadmaps-done-respond = Готово. Другая сторона уведомлена.
roadmaps-done-claim = Теперь это у вас в работе.
roadmaps-done-release = Отпущено. Могут взять другие.
roadmaps-done-remind = Напоминания отправлены. Здесь указано, кто их получил.
roadmaps-done-offer = Ваш ответ сохранён.
roadmaps-done-outside = Внесено и опубликовано.

## Refusals

roadmaps-error-not-now = В нынешнем состоянии дорожной карты это невозможно.
roadmaps-error-note = Напишите примечание: это действие сохраняется вместе с его основанием.
roadmaps-error-confirm = Отметьте поле, чтобы подтвердить.
roadmaps-error-changed = С тех пор как вы это открыли, оно изменилось. Показано нынешнее состояние: прочитайте его ещё раз.
roadmaps-error-question = Напишите хотя бы один вопрос
roadmaps-error-answer = Ответьте на каждый вопрос или объясните, почему ничего не изменено
roadmaps-error-none-chosen = Выберите хотя бы одного Участника
roadmaps-error-nobody-reminded = Ничего не отправлено: у выбранных некому писать или им напоминали в последние { $n } дней.
roadmaps-error-missing = Ещё не заполнено: { $n }. Завершите пункты списка выше.
roadmaps-error-open-exists = Одна версия уже готовится. Сначала завершите её или откажитесь от неё.
roadmaps-error-none-published = Нет опубликованной дорожной карты, на основе которой можно начать.
roadmaps-error-own-roadmap = Это Ваша собственная дорожная карта. Начните вместо этого её пересмотр.
roadmaps-error-not-in-draft = Эта версия больше не является черновиком. Чтобы изменить её, верните её в работу или возобновите подготовку.
roadmaps-error-not-your-part = Этот раздел вам не поручен. Обратитесь к контактному лицу.
roadmaps-error-same-person = Тот, кто завершил подготовку, не может утверждать. Это должен сделать другой обладатель роли компетентного органа.
roadmaps-error-plan-validated = План действий уже утверждён.
roadmaps-error-circle = Эти действия зависят друг от друга по кругу: { $value }. Ваш выбор сохранён; уберите одну из зависимостей до завершения.
roadmaps-error-value = Это значение не подходит для показателя такого вида: число, целое число от 0 до 5 на шкале либо да или нет.
roadmaps-error-authority-withdraws = Дорожную карту отзывает компетентный орган.
roadmaps-error-measure = Выберите меру этого Участника.
roadmaps-error-not-of-framework = Мероприятия { $value } в рамочной основе нет. Выберите из списка.
roadmaps-error-original-language = Это язык оригинала. Выберите другой.
roadmaps-error-not-validated = Отправить можно только утверждённую или опубликованную версию.
roadmaps-error-language = Дорожные карты отправляются на английском или французском языке. Выберите один из них.
roadmaps-error-language-of-file = Отправьте её на языке файла.
roadmaps-error-untranslated = Текстов без перевода на этот язык: { $n }. Они перечислены выше.
roadmaps-error-recall-first = Ваше последнее представление ещё не открыто. Отзовите его, прежде чем отправлять другое.
roadmaps-error-same-text = Этот текст вы уже отправили. Отправьте более новую версию или ответьте Секретариату.
roadmaps-error-unreadable = Эта платформа не может показать весь поступивший текст, поэтому он не принят.
roadmaps-error-offer-answered = Ответ на это предложение уже дан.
roadmaps-error-day-to-come = Укажите день, который уже наступил.
roadmaps-error-body-or-person = Укажите организацию или лицо.
roadmaps-error-ends-before = Окончание раньше начала. Исправьте один из дней.
roadmaps-error-more-than-all = Это больше числа всех участников. Исправьте одно из чисел.
roadmaps-error-overtaken = Коллега тем временем сохранил эту запись. Сохранённое им показано над вашим текстом: сведите оба варианта и сохраните.

## Mine to do, desk

roadmaps-wait-draft = Продолжить черновик дорожной карты, версия { $number } ({ $party })
roadmaps-wait-returned = Изменить возвращённую дорожную карту, версия { $number } ({ $party })
roadmaps-wait-part = Написать свой раздел дорожной карты, версия { $number } ({ $party })
roadmaps-wait-validate = Утвердить или вернуть дорожную карту, версия { $number } ({ $party })
roadmaps-wait-validate-plan = Утвердить или вернуть план действий, версия { $number } ({ $party })
roadmaps-wait-plan-returned = Изменить возвращённый план действий, версия { $number } ({ $party })
roadmaps-wait-publish = Опубликовать утверждённую дорожную карту, версия { $number } ({ $party })
roadmaps-wait-question = Ответить на вопрос Секретариата по версии { $number } ({ $party })
roadmaps-wait-correction = Исправить версию { $number } или пояснить, почему ничего не меняется ({ $party })
roadmaps-wait-offers = Предложения о передовой практике для вас: { $number } ({ $party })
roadmaps-wait-open = Открыть представленную дорожную карту, версия { $number } ({ $party })
roadmaps-wait-decide = Задать вопрос, запросить исправление или принять версию { $number } ({ $party })

## Mail

# used: dynamic
roadmaps-notice-finalized-subject = { $party } - дорожная карта: подготовлена, ожидает вашего утверждения
# used: dynamic
roadmaps-notice-finalized-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-taken-back-subject = { $party } - дорожная карта: возвращена в работу контактным лицом
# used: dynamic
roadmaps-notice-taken-back-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-discarded-subject = { $party } - дорожная карта: проект отменён
# used: dynamic
roadmaps-notice-discarded-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Проекта больше нет в работе вашей Стороны; его история сохраняется.
# used: dynamic
roadmaps-notice-returned-subject = { $party } - дорожная карта: возвращена с примечанием
# used: dynamic
roadmaps-notice-returned-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-reopened-subject = { $party } - дорожная карта: подготовка возобновлена, утверждение больше не действует
# used: dynamic
roadmaps-notice-reopened-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-validated-subject = { $party } - дорожная карта: утверждена
# used: dynamic
roadmaps-notice-validated-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-plan-waiting-subject = { $party } - дорожная карта: план действий ожидает вашего утверждения
# used: dynamic
roadmaps-notice-plan-waiting-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-plan-validated-subject = { $party } - дорожная карта: план действий утверждён
# used: dynamic
roadmaps-notice-plan-validated-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-plan-returned-subject = { $party } - дорожная карта: план действий возвращён с примечанием
# used: dynamic
roadmaps-notice-plan-returned-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-what-changed-subject = { $party } - дорожная карта: что изменилось в плане действий?
# used: dynamic
roadmaps-notice-what-changed-text = Национальная дорожная карта ({ $party }), версия { $number }. Какие этапы и действия начаты, выполнены или прекращены? Откройте указанную ниже страницу, чтобы сообщить об этом. Если ничего не изменилось, делать ничего не нужно.
# used: dynamic
roadmaps-notice-published-subject = { $party } - дорожная карта: опубликована
# used: dynamic
roadmaps-notice-published-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-withdrawn-subject = { $party } - дорожная карта: отозвана
# used: dynamic
roadmaps-notice-withdrawn-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-entered-subject = { $party } - дорожная карта: внесена версия, принятая вне платформы
# used: dynamic
roadmaps-notice-entered-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-submitted-subject = { $party } - дорожная карта: представлена
# used: dynamic
roadmaps-notice-submitted-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-receipt-subject = { $party } - дорожная карта: отправлена, подтверждение получения
# used: dynamic
roadmaps-notice-receipt-text = Национальная дорожная карта ({ $party }), версия { $number }. Номер подтверждения получения: { $receipt }. Отправлено: { $sent }. SHA-256 текста: { $fingerprint }. Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-receipt-plan-subject = { $party } - дорожная карта: отправлена, подтверждение получения
# used: dynamic
roadmaps-notice-receipt-plan-text = Национальная дорожная карта ({ $party }), версия { $number }. Номер подтверждения получения: { $receipt }. Отправлено: { $sent }. SHA-256 текста: { $fingerprint }. SHA-256 плана действий: { $plan }. Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-recalled-subject = { $party } - дорожная карта: представление отозвано до открытия
# used: dynamic
roadmaps-notice-recalled-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-opened-subject = { $party } - дорожная карта: получена Секретариатом
# used: dynamic
roadmaps-notice-opened-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-answered-subject = { $party } - дорожная карта: Участник ответил
# used: dynamic
roadmaps-notice-answered-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-question-subject = { $party } - дорожная карта: вопрос ожидает ответа
# used: dynamic
roadmaps-notice-question-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-correction-subject = { $party } - дорожная карта: запрошено исправление
# used: dynamic
roadmaps-notice-correction-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-closed-subject = { $party } - дорожная карта: вопрос или запрос на исправление закрыт
# used: dynamic
roadmaps-notice-closed-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
# used: dynamic
roadmaps-notice-remind-begin-subject = { $party } - дорожная карта: приглашение начать
# used: dynamic
roadmaps-notice-remind-begin-text = Секретариат приглашает Участника ({ $party }) начать национальную дорожную карту. Страница ниже проведёт по шагам, а Секретариат поможет по просьбе.
# used: dynamic
roadmaps-notice-remind-prepare-subject = { $party } - дорожная карта: продолжение работы
# used: dynamic
roadmaps-notice-remind-prepare-text = Участник ({ $party }) сообщил, что готовит национальную дорожную карту. Страница ниже показывает следующие шаги. Напишите в Секретариат, если нужна помощь.
# used: dynamic
roadmaps-notice-remind-send-subject = { $party } - дорожная карта: направление опубликованной версии
# used: dynamic
roadmaps-notice-remind-send-text = Участник ({ $party }) опубликовал национальную дорожную карту. Страница ниже ведёт к форме, через которую её направляют в Секретариат на английском или французском языке; квитанция приходит сразу.
# used: dynamic
roadmaps-notice-remind-answer-subject = { $party } - дорожная карта: вопросы ждут ответа
# used: dynamic
roadmaps-notice-remind-answer-text = Секретариат задал вопросы о национальной дорожной карте, которую направил Участник ({ $party }). Они стоят на странице ниже рядом с частями текста, к которым относятся, с местом для каждого ответа.
# used: dynamic
roadmaps-notice-remind-correct-subject = { $party } - дорожная карта: запрошено исправление
# used: dynamic
roadmaps-notice-remind-correct-text = Секретариат запросил исправление национальной дорожной карты, которую направил Участник ({ $party }). На странице ниже сказано, что именно и почему. Направьте исправленную версию или объясните там, почему ничего не изменено.
# used: dynamic
roadmaps-notice-accepted-subject = { $party } - дорожная карта: принята
# used: dynamic
roadmaps-notice-accepted-text = Национальная дорожная карта ({ $party }), версия { $number }. { $note } Откройте указанную ниже страницу, чтобы прочитать её и выполнить нужное действие.
roadmaps-column-title = Название
roadmaps-column-state = Состояние
roadmaps-column-published = Опубликована
roadmaps-column-shared = Передана ЮНЕСКО
roadmaps-column-address = Постоянный адрес

## Parts laid open in a consultation

roadmaps-consulted-text = Название, резюме и профиль
roadmaps-consulted-chapters = Текст по главам
roadmaps-consulted-sectors = Секторы и их обоснование
roadmaps-consulted-positions = Позиции по мероприятиям
roadmaps-consulted-plan = План действий
roadmaps-consultations = Идущие обсуждения
roadmaps-calls = О чём спрашивали Стороны
roadmaps-status-reports = Доклады о положении дел
roadmaps-side-heading = Дорожные карты рядом
roadmaps-side-lede = От двух до четырёх опубликованных дорожных карт по результатам и мероприятиям. Столбцы стоят в порядке выбора.
roadmaps-side-choose = Выбрать Стороны
roadmaps-side-parties = Стороны с опубликованной дорожной картой
roadmaps-side-sectors = Приоритетные секторы
roadmaps-side-priority = Приоритет: { $first }, { $second }
roadmaps-side-needs = Потребности и мероприятия, к которым они ведут
roadmaps-side-stages = Этапы плана действий
roadmaps-side-no-plan = Утверждённый план действий вместе с ней не опубликован.
roadmaps-side-outside = Не записано: она принята вне платформы и внесена в виде файла.
roadmaps-side-without = { $value }: дорожная карта не опубликована, поэтому столбца нет.
roadmaps-side-kept = Отобрано для сопоставления
roadmaps-side-add = Добавить к сопоставлению
roadmaps-side-is-kept = Уже в сопоставлении
roadmaps-side-more = Выберите ещё одного Участника, чтобы сопоставить их.
roadmaps-error-side-most = Выберите не более четырёх Сторон
roadmaps-n-rounds = { $n ->
    [one] { $n } раунд
    [few] { $n } раунда
    [many] { $n } раундов
   *[other] { $n } раунда
  }
roadmaps-n-contributions = { $n ->
    [one] { $n } опубликованное предложение
    [few] { $n } опубликованных предложения
    [many] { $n } опубликованных предложений
   *[other] { $n } опубликованного предложения
  }
roadmaps-rounds-heading = Обсуждения, проведённые по ней
