### Words of the slice governance. Keys begin with governance-.

governance-title = Обращения к Сторонам
governance-lede = Перед сессией Секретариат запрашивает у Сторон информацию или проводит опрос. Здесь указано, о чём спрашивали, сколько ответило и что.
governance-none = Пока не направлено ни одного обращения.
governance-until = Ответы до { $value } включительно, 23:59 UTC
governance-kind = Вид
governance-kind-information = Запрос информации
governance-kind-survey = Опрос Сторон
governance-state = Состояние
governance-state-draft = Черновик
governance-state-open = Открыто
governance-state-closed = Завершено
governance-state-published = Ответы опубликованы
governance-asked = Опрошено Сторон
governance-answered = ответили в срок
governance-late-answers = Поздние ответы, отдельно
governance-share = Доля начавших
governance-begun = Из ответивших Сторон ({ $of }) начали { $yes } ({ $share } %).
governance-questions = Вопросы
governance-yes-no = Да — { $yes }, нет — { $no }
governance-sum = Сумма: { $value }
governance-answers = Ответы по Сторонам
governance-no-answers = Ни одна Сторона не ответила в срок.
governance-sent = Отправлено
governance-received = Получено
governance-not-yet = Ответы появятся здесь после публикации Секретариатом.
governance-is-sent = Отправлен
governance-not-sent = Не отправлен
governance-public-page = Открытая страница
governance-sent-at = Отправлено { $value }.
governance-send-again = До последнего дня ответ можно исправить и отправить снова.
governance-answer-hint-all = Оставьте пустым то, на что не можете ответить: пробел лучше догадки.
governance-logged-late = Внесено Секретариатом после срока.
governance-nothing-sent = В Секретариат пока ничего не поступило.
governance-lang = Язык ответов
governance-answer = Ответ
governance-becomes-public = Отправленное станет открытым вместе с ответами всех Сторон.
governance-send-answer = Отправить в Секретариат
governance-desk-lede = Обращение готовят, направляют каждой Стороне, связанной на этот день, закрывают в последний день, а ответы публикуют вместе.
governance-plan = Подготовить обращение
governance-call-title = Название
governance-about = О чём оно и для чего нужны ответы
governance-langs = Языки, на которых принимаются ответы
governance-closes-on = Последний день для ответов
governance-question = Вопрос
governance-asks = Форма ответа
governance-asks-words = Текст
governance-asks-yes-no = Да или нет
governance-asks-number = Число
governance-begun-legend = Доля начавших
governance-begun-question = «Да» означает, что Сторона начала
governance-acts = Что можно сделать сейчас
governance-send = Направить обращение
governance-send-explains = Спрашивают каждую Сторону, связанную сегодня; её контактные лица получают письмо. Затем можно лишь перенести последний день.
governance-remind = Напомнить не ответившим
governance-remind-explains = Контактные лица названных выше Сторон получат по одному письму.
governance-close = Завершить обращение
governance-close-explains = Ответы Сторон больше не принимаются. Поздние можно внести отдельно.
governance-publish = Опубликовать ответы
governance-publish-explains = Все ответы становятся открытыми вместе, с полной таблицей.
governance-discard = Отказаться от обращения
governance-discard-explains = Оно не направлялось. Оно остаётся в истории.
governance-silent = { $n ->
    [one] { $n } Сторона не ответила
    [few] { $n } Стороны не ответили
    [many] { $n } Сторон не ответили
   *[other] { $n } Стороны не ответили
  }
governance-unreachable = { $n ->
    [one] У { $n } из них здесь нет контактного лица: письмо туда не уйдёт
    [few] У { $n } из них здесь нет контактных лиц: письма туда не уйдут
    [many] У { $n } из них здесь нет контактных лиц: письма туда не уйдут
   *[other] У { $n } из них здесь нет контактных лиц: письма туда не уйдут
  }
governance-reminded = Последнее напоминание: { $value }
governance-late = Внести поздний ответ
governance-late-lede = Он стоит отдельно от других и больше нигде не учитывается.
governance-received-on = День получения
governance-done-planned = Обращение подготовлено. Теперь напишите вопросы.
governance-done-saved = Сохранено. Ничего не отправлено.
governance-done-sent = Ваш ответ поступил в Секретариат.
governance-done-closed = Обращение завершено.
governance-done-reminded = Напоминания отправляются.
governance-done-published = Ответы общедоступны.
governance-done-discarded = От обращения отказались.
governance-done-logged = Поздний ответ внесён.
governance-done-call-sent = Обращение направлено каждой Стороне.
governance-error-act = В этом состоянии обращения это невозможно.
governance-error-day = Укажите день, например 2026-03-31
governance-error-past = Выберите день, который ещё не прошёл
governance-error-earlier = Последний день можно только перенести на более поздний
governance-error-begun = Начавших можно считать только по одному вопросу «да или нет»
governance-error-lang = Выберите один из языков этого обращения
governance-error-unanswered = Ответьте хотя бы на один вопрос
governance-error-number = Укажите целое число
governance-error-closed = Последний день прошёл; ответы больше не принимаются. Введённое остаётся здесь. Секретариат может внести поздний ответ.
governance-error-sent = Этот ответ отправлен. Чтобы изменить, отправьте снова.
governance-error-received = Укажите наступивший день после срока
governance-error-answered = Эта Сторона ответила в срок
governance-reports = Доклады о положении дел
governance-reports-lede = Каким было на определённый день состояние национальных дорожных карт всех Участников, как о нём доложено руководящим органам. Каждая цифра открывает список учтённых в ней Участников.
governance-reports-desk-lede = Доклад начинают на определённый день, просматривают и делают окончательным. С этого момента его цифры не меняются.
governance-reports-none = Докладов о положении дел пока нет.
governance-report-one = Доклад о положении дел с национальными дорожными картами
governance-report-usual-title = Национальные дорожные карты: доклад о положении дел
governance-report-on = Положение на { $value }
governance-report-of = { $first }: { $second }
governance-report-provisional = Этот день ещё не закончился, когда были взяты цифры: они предварительные.
governance-report-introduction = Введение Секретариата
governance-report-introduction-how = Введение написано Секретариатом. Всё дальнейшее составлено программой по её записям.
governance-report-contents = В этом докладе
governance-report-summary = Кратко
governance-report-lead = { $n ->
    [one] На { $day } в Конвенции был { $n } Участник.
    [few] На { $day } в Конвенции было { $n } Участника.
    [many] На { $day } в Конвенции было { $n } Участников.
   *[other] На { $day } в Конвенции было { $n } Участника.
  }
governance-report-lead-published = { $n ->
    [one] Опубликованную национальную дорожную карту имел { $n } Участник.
    [few] Опубликованную национальную дорожную карту имели { $n } Участника.
    [many] Опубликованную национальную дорожную карту имели { $n } Участников.
   *[other] Опубликованную национальную дорожную карту имели { $n } Участника.
  }
governance-report-lead-shared = { $n ->
    [one] Национальную дорожную карту направил в ЮНЕСКО { $n } Участник.
    [few] Национальную дорожную карту направили в ЮНЕСКО { $n } Участника.
    [many] Национальную дорожную карту направили в ЮНЕСКО { $n } Участников.
   *[other] Национальную дорожную карту направили в ЮНЕСКО { $n } Участника.
  }
governance-report-lead-nothing = { $n ->
    [one] Ничего не прислал { $n } Участник.
    [few] Ничего не прислали { $n } Участника.
    [many] Ничего не прислали { $n } Участников.
   *[other] Ничего не прислали { $n } Участника.
  }
governance-report-summary-caption = Участники по записанному о их дорожной карте
governance-report-what = Что учтено
governance-report-parties = Участники
governance-report-share = Полоса
governance-report-begun = Начали дорожную карту (только число)
governance-report-finalized = Подготовили дорожную карту (только число)
governance-report-counted = Готовящие проект учтены, но не названы: две из этих цифр не открывают списка.
governance-report-only-shared = О направленной, но не опубликованной дорожной карте сообщаются только Участник и день.
governance-report-states = Состояние национальных дорожных карт
governance-report-states-caption = Участники по состоянию дорожной карты; каждый указан один раз
governance-report-groups = По региональным группам
governance-report-groups-caption = Участники, опубликованные и направленные в ЮНЕСКО дорожные карты по региональным группам; наименее развитые страны учтены и в своих группах
governance-report-all = Все Участники
governance-report-sectors = Приоритетные секторы
governance-report-sectors-short = Секторы
governance-report-readable = { $n ->
    [one] Здесь учтена { $n } опубликованная дорожная карта с открытым текстом.
    [few] Здесь учтены { $n } опубликованные дорожные карты с открытым текстом.
    [many] Здесь учтено { $n } опубликованных дорожных карт с открытым текстом.
   *[other] Здесь учтено { $n } опубликованной дорожной карты с открытым текстом.
  }
governance-report-sectors-caption = Участники, чья опубликованная дорожная карта ставит сектор на первое место
governance-report-sector = Сектор
governance-report-activities = Мероприятия Открытой дорожной карты
governance-report-activities-caption = Участники по положению дел, указанному в опубликованной дорожной карте
governance-report-activity = Мероприятие
governance-report-call = Ответы на обращение
governance-report-nothing = Участники, ничего не приславшие
governance-report-nothing-caption = Участники, к концу дня не направившие в ЮНЕСКО ни одной дорожной карты
governance-report-which = Какие
governance-report-annex = Приложение по Участникам
governance-report-annex-caption = Дорожная карта каждого Участника
governance-report-texts-caption = Что говорят опубликованные дорожные карты: мероприятия по положению дел, запланированные и завершённые действия
governance-report-published-on = Опубликована
governance-report-langs = Языки
governance-report-actions = Действий запланировано
governance-report-closed = Действий завершено
governance-report-how = Как составлен этот доклад
governance-report-how-day = Всё указано так, как было записано к концу { $value } (UTC). Записанное позже здесь ничего не меняет.
governance-report-how-parties = Учтены Участники, связанные Конвенцией в этот день, каждый один раз, сколько бы версий ни имела дорожная карта. Региональные группы — принятые в ЮНЕСКО; наименее развитые страны — по состоянию на этот день.
governance-report-how-form = Форма доклада { $form }, выпуск программы { $release }.
governance-report-how-fingerprint = Отпечаток (SHA-256) всего содержимого: { $value }
governance-report-bytes = Точные байты для отпечатка
governance-report-figure-parties = Участники Конвенции
governance-report-figure-published = Дорожная карта опубликована
governance-report-figure-shared = Дорожная карта направлена в ЮНЕСКО
governance-report-figure-shared-only = Направлена в ЮНЕСКО и не опубликована
governance-report-figure-readable = Опубликованная дорожная карта с открытым текстом
governance-report-figure-plan = Опубликована с утверждённым планом действий
governance-report-figure-implemented = Опубликована, завершено хотя бы одно действие
governance-report-figure-consulted = Опубликована, открывался хотя бы один этап консультаций
governance-report-figure-withdrawn = Отозвана, опубликованной нет
governance-report-figure-answered = Ответили вовремя
governance-report-figure-unanswered = Не ответили
governance-report-list = Участники, учтённые в цифре доклада
governance-report-found = { $n ->
    [one] { $n } Участник
    [few] { $n } Участника
    [many] { $n } Участников
   *[other] { $n } Участника
  }
governance-report-back = Назад к докладу
governance-report-languages = Доклад выпускается на английском и французском языках. На этой странице то же изложено на вашем языке.
governance-report-withdrawn = Этот доклад отозван
governance-report-state-final = Окончательный
governance-report-state-withdrawn = Отозван
governance-report-begin = Начать доклад
governance-report-day = День, о котором доклад
governance-report-day-hint = Год, месяц, день, например 2027-05-31. Учитывается записанное к концу этого дня по UTC. Если день не закончился, цифры предварительные.
governance-report-symbol = Условное обозначение
governance-report-symbol-hint = Например, DCE/27/9.CP/11
governance-report-title-en = Название на английском языке
governance-report-title-en-hint = Если оставить пустым, он называется: Национальные дорожные карты: доклад о положении дел
governance-report-title-fr = Название на французском языке
governance-report-session-en = Сессия на английском языке
governance-report-session-fr = Сессия на французском языке
governance-report-which-call = Обращение, ответы на которое входят в доклад
governance-report-introduction-en = Введение на английском языке
governance-report-introduction-fr = Введение на французском языке
governance-report-save-preview = Сохранить и просмотреть
governance-report-preview-how = Так доклад выглядел бы сейчас. До окончательной версии ничего из этого не сохраняется.
governance-report-to-form = Назад к написанному
governance-report-finish = Сделать доклад окончательным
governance-report-finish-explains = Цифры берутся такими, как записаны сейчас, фиксируются и сразу становятся открытыми. Они больше не меняются; доклад с ошибкой отзывают и составляют заново. Сначала сохраните введённое выше.
governance-report-discard = Отказаться от доклада
governance-discard-report-explains = Он не был окончательным. Он остаётся в истории.
governance-report-withdraw = Отозвать доклад
governance-report-withdraw-explains = Его адрес остаётся и показывает причину. Его обозначение свободно для нового доклада.
governance-report-reason = Причина, которую прочтут все
governance-done-report-begun = Доклад начат. До окончательной версии ничего не открыто.
governance-done-report-saved = Сохранено. Доклад не окончательный.
governance-done-report-final = Доклад окончательный и открытый.
governance-done-report-discarded = От доклада отказались.
governance-done-report-withdrawn = Доклад отозван.
governance-error-report-act = Это невозможно в нынешнем состоянии доклада.
governance-error-symbol = Используйте только латинские буквы, цифры, пробелы и знаки / . - ( )
governance-error-symbol-taken = Это обозначение носит другой окончательный доклад
governance-error-both = Укажите на обоих языках или ни на одном
governance-wait-answer = Ответить на обращение
governance-wait-close = Завершить обращение: последний день прошёл
governance-wait-publish = Опубликовать ответы на обращение
governance-notice-call-subject = Секретариат обращается к вашей Стороне: { $title }
governance-notice-call-text = Ответы принимаются до { $day } включительно на странице по ссылке ниже. Введённое сохраняется; ничего не отправляется, пока вы не отправите.
governance-notice-reminder-subject = Напоминание: { $title }
governance-notice-reminder-text = Ваша Сторона ещё не ответила. Ответы принимаются до { $day } включительно на странице по ссылке ниже.
