### Words of the slice consultations. Keys begin with consultations-.

consultations-title = Общественные обсуждения
consultations-lede = Стороны открывают то, что готовят, и спрашивают мнение других. Внести предложение может каждый, без учётной записи, и прочитать, что с ним стало.
consultations-open-now = Открыты сейчас
consultations-ended = Завершённые
consultations-none-open = Сейчас ни одна Сторона не принимает предложений.
consultations-steps = Шаги дорожной карты
consultations-steps-open = Шаги, открытые для комментариев
consultations-until = Предложения принимаются до { $value } включительно, 23:59 UTC
consultations-opened-on = Открыто { $value }
consultations-reopened-because = Открыто снова:
consultations-questions = Вопросы
consultations-answer-this = Ответить на этот вопрос
consultations-documents = Документы
consultations-meetings = Встречи
consultations-minutes = Протокол
consultations-text = Обсуждаемый текст
consultations-read-text = { $n ->
    [one] Читать текст ({ $n } пункт)
    [few] Читать текст ({ $n } пункта)
    [many] Читать текст ({ $n } пунктов)
   *[other] Читать текст ({ $n } пункта)
  }
consultations-laid-open = Текст версии { $first } национальной дорожной карты по состоянию на { $second }. Номера пунктов не меняются.
consultations-comment-this = Высказаться об этом пункте
consultations-contributions = Предложения
consultations-n-contributions = { $n ->
    [one] { $n } предложение
    [few] { $n } предложения
    [many] { $n } предложений
   *[other] { $n } предложения
  }
consultations-contribution-n = Предложение { $value }
consultations-waiting = { $n ->
    [one] { $n } предложение ожидает рассмотрения с { $day }.
    [few] { $n } предложения ожидают рассмотрения, первое с { $day }.
    [many] { $n } предложений ожидают рассмотрения, первое с { $day }.
   *[other] { $n } предложений ожидают рассмотрения, первое с { $day }.
  }
consultations-none-yet = Здесь пока нет предложений.
consultations-all-on-one = Все на одной странице, для печати
consultations-filter = Сузить список
consultations-place = О чём
consultations-place-round = В целом
consultations-place-question = Вопрос { $value }
consultations-place-paragraph = Пункт { $value }
consultations-activities = Мероприятия открытой дорожной карты
consultations-label-of = { $first }: { $second }
consultations-label-number = { $first }: { $second }
consultations-kind = От чьего имени
consultations-who-person = Частное лицо
consultations-who-unsaid = Не указано
consultations-source = Как поступило
consultations-source-visitor = Через сайт
consultations-source-organization = Через сайт, от организации
consultations-source-paper = На бумаге
consultations-source-meeting = На встрече
consultations-hidden-for = Скрыто. Основание: { $value }
consultations-outcome = Итог
consultations-no-outcome = Итога пока нет
consultations-answered = С итогом
consultations-unanswered = Без итога
consultations-used-in = Версия { $first }, пункт { $second }
consultations-summary = Сводка
consultations-summary-made = Составлена программой по записям этого обсуждения.
consultations-summary-edited = Изменена Стороной.
consultations-summary-program = Как её составляет программа
consultations-summary-back = Вернуть сводку программы
consultations-summary-total = { $n ->
    [one] Получено и рассмотрено { $n } предложение.
    [few] Получено и рассмотрено { $n } предложения.
    [many] Получено и рассмотрено { $n } предложений.
   *[other] Получено и рассмотрено { $n } предложения.
  }
consultations-summary-kinds = По участникам: { $value }.
consultations-summary-meetings = { $n ->
    [one] Проведена { $n } встреча.
    [few] Проведено { $n } встречи.
    [many] Проведено { $n } встреч.
   *[other] Проведено { $n } встречи.
  }
consultations-summary-present = { $n ->
    [one] Учтён { $n } участник.
    [few] Учтено { $n } участника.
    [many] Учтено { $n } участников.
   *[other] Учтено { $n } участника.
  }
consultations-summary-outcomes = Итоги: учтено { $used }, учтено частично { $partly }, принято к сведению { $noted }, не учтено { $not }, без итога { $open }, скрыто { $hidden }.
consultations-counts-outcome = Итоги рассмотрения предложений
consultations-counts-kind = Кто участвовал
consultations-bar = Диаграмма
consultations-few = То, что указали менее трёх участников, не выделяется.
consultations-n-present = { $n ->
    [one] присутствовал { $n } человек
    [few] присутствовало { $n } человека
    [many] присутствовало { $n } человек
   *[other] присутствовало { $n } человека
  }
consultations-n-women = { $n ->
    [one] { $n } женщина
    [few] { $n } женщины
    [many] { $n } женщин
   *[other] { $n } женщины
  }
consultations-n-young = { $n ->
    [one] { $n } моложе тридцати лет
    [few] { $n } моложе тридцати лет
    [many] { $n } моложе тридцати лет
   *[other] { $n } моложе тридцати лет
  }
consultations-rules = Правила
consultations-rules-text = Группа Стороны просматривает каждое предложение до показа и ничего в нём не меняет. Скрыть его можно только по основанию из этого списка, и основание показывается на его месте:
consultations-closed-heading = Обсуждение завершено
consultations-closed-on = Этот раунд завершился { $value }. Написанное остаётся на этой странице; ничего не отправлено.
consultations-back-round = Назад к обсуждению
consultations-words = Ваше предложение
consultations-words-hint = Простой текст. Не указывайте имён и адресов людей: прочитать сможет каждый.
consultations-lang = Язык текста
consultations-as = От чьего имени
consultations-as-person = От себя, без имени
consultations-kind-hint = Если указать, будет показано рядом с предложением.
consultations-who = Только для подсчёта
consultations-who-hint = По желанию. Никогда не показывается рядом с текстом. Итоги подсчёта видны после завершения раунда и только там, где значение указали не менее трёх участников.
consultations-region = Регион страны
consultations-gender = Пол
consultations-gender-woman = Женщина
consultations-gender-man = Мужчина
consultations-gender-other = Другое
consultations-age = Возраст
consultations-age-young = До 30 лет
consultations-age-middle = От 30 до 59 лет
consultations-age-old = 60 лет и старше
consultations-trap = Оставьте это поле пустым
consultations-what-next = Что дальше: группа Стороны просмотрит его, затем оно появится в открытом журнале под своим номером, а позднее — и итог.
consultations-send = Отправить предложение
consultations-done-received = Ваше предложение получено. Группа просмотрит его до показа.
consultations-done-published = Ваше предложение внесено в журнал.
consultations-mark = Отметить предложение { $value }
consultations-ended-on = Завершено { $value }
consultations-lang-other = Другой язык
consultations-read-whole = Читать предложение полностью
consultations-received-on = День, когда вы его получили
consultations-view-doubtful = Отдельно
consultations-erase = Стереть текст
consultations-erase-explains = Текст и сведения о человеке удаляются навсегда. Номер и основание остаются.
consultations-error-received = Укажите наступивший день
consultations-work-lede = Каждый раунд в указанный срок спрашивает мнение других. Всё сказанное заносится в открытый журнал вместе с итогом.
consultations-none-planned = Пока не запланировано ни одного раунда.
consultations-rounds = Раунды
consultations-round = Раунд
consultations-state = Состояние
consultations-plan = Запланировать раунд
consultations-round-title = Название раунда
consultations-steps-lede = Откройте шаг для всех: его датированный журнал станет открытым, и любой сможет комментировать по тем же правилам, что и в раунде. Неоткрытый шаг ничего не сообщает.
consultations-step-open = Открыть этот шаг
consultations-step-not-open = Не открыт
consultations-step-title = Комментарии к шагу «{ $value }»
consultations-n-wait = { $n ->
    [one] { $n } ждёт просмотра
    [few] { $n } ждут просмотра
    [many] { $n } ждут просмотра
   *[other] { $n } ждут просмотра
  }
consultations-about = О чём раунд и что будет сделано с ответами
consultations-opens-on = Планируемый день открытия
consultations-closes-on = Последний день для предложений
consultations-parts = Открываемые части дорожной карты
consultations-parts-hint = Их текст на момент открытия виден всем в пронумерованных пунктах. Больше ничего из черновика не показывается.
consultations-questions-hint = В том порядке, в котором их задают. После открытия вопрос можно переформулировать, но не убрать.
consultations-question = Вопрос
consultations-document-title = Название документа
consultations-document-url = Его адрес в сети
consultations-no-meetings = Пока не записано ни одной встречи.
consultations-meeting = Встреча
consultations-meeting-add = Добавить встречу
consultations-meeting-title = Название встречи
consultations-meeting-day = День
consultations-meeting-place = Место
consultations-meeting-present = Присутствовало
consultations-meeting-women = Из них женщин
consultations-meeting-young = Из них моложе тридцати лет
consultations-acts = Что можно сделать сейчас
consultations-open = Открыть раунд
consultations-open-explains = Раунд станет открытым и будет принимать предложения до последнего дня. Открывается текст на этот момент.
consultations-close = Завершить раунд
consultations-close-explains = Предложения больше не принимаются. Журнал остаётся, итоги ещё можно указать.
consultations-reopen = Открыть снова
consultations-reopen-explains = Сначала измените последний день. Примечание увидят все.
consultations-discard = Отказаться от раунда
consultations-discard-explains = Он не открывался, поэтому о нём знает только ваша группа. Он остаётся в истории.
consultations-note = Примечание
consultations-public-page = Открытая страница
consultations-enter = Внести предложение за участника
consultations-enter-lede = То, что поступило на бумаге или прозвучало на встрече, вносится в журнал наравне с остальным. Запишите так, как было сказано.
consultations-enter-next = Сохранить и внести следующее
consultations-view-waiting = Ждут рассмотрения
consultations-view-published = Опубликованные
consultations-view-hidden = Скрытые
consultations-view-empty = Здесь пусто.
consultations-hide-reason = Основание скрыть
consultations-publish-marked = Опубликовать отмеченные
consultations-hide-marked = Скрыть отмеченные
consultations-moderation = Показать или скрыть
consultations-in-version = Версия дорожной карты
consultations-version-n = Версия { $value }
consultations-in-paragraph = Пункт
consultations-in-paragraph-hint = Где учтено, например 12. Нужно, если учтено полностью или частично, вместе с версией.
consultations-why = Основание
consultations-why-hint = Нужно, если не учтено или учтено частично. Прочитать сможет каждый.
consultations-done-planned = Раунд запланирован. Теперь укажите, о чём он и когда завершится.
consultations-done-step = Шаг открыт для всех. Теперь его может комментировать любой.
consultations-done-saved = Сохранено.
consultations-done-opened = Раунд открыт.
consultations-done-closed = Раунд завершён.
consultations-done-reopened = Раунд снова открыт.
consultations-done-discarded = От раунда отказались.
consultations-done-entered = Оно внесено в журнал. Внесите следующее.
consultations-done-moderated = Готово.
consultations-error-act = В этом состоянии раунда это невозможно.
consultations-error-moved = Кто-то другой уже изменил состояние этого предложения. Посмотрите на него ещё раз.
consultations-error-step = Этот шаг уже открывали. Откройте его снова на его странице.
consultations-error-closed = Этот раунд больше не принимает предложений.
consultations-error-focal = Это может сделать только контактное лицо.
consultations-error-day = Укажите день, например 2026-03-31
consultations-error-past = Выберите день, который ещё не прошёл
consultations-error-order = Последний день раньше первого
consultations-error-address = Укажите адрес, начинающийся с https://
consultations-error-number = Укажите целое число не больше числа присутствовавших
consultations-error-questions = Вопрос открытого раунда можно переформулировать, но не убрать
consultations-error-none-chosen = Отметьте хотя бы одно предложение
consultations-wait-look = { $number ->
    [one] Рассмотреть { $number } предложение
    [few] Рассмотреть { $number } предложения
    [many] Рассмотреть { $number } предложений
   *[other] Рассмотреть { $number } предложений
  }
consultations-wait-outcome = { $number ->
    [one] Указать итог по { $number } предложению
    [few] Указать итог по { $number } предложениям
    [many] Указать итог по { $number } предложениям
   *[other] Указать итог по { $number } предложениям
  }
consultations-wait-close = Последний день раунда прошёл: завершите его
consultations-notice-received-subject = Ожидает предложение: { $party }
consultations-notice-received-text = Предложение к обсуждению «{ $title }» ожидает рассмотрения. Все видят, что оно ждёт и с какого дня.
consultations-notice-outcome-subject = Итог по предложению { $number }: { $party }
consultations-notice-outcome-text = Сторона указала, что стало с вашим предложением. Итог — на странице по ссылке ниже.
