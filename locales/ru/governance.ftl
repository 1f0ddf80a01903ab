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
governance-wait-answer = Ответить на обращение
governance-wait-close = Завершить обращение: последний день прошёл
governance-wait-publish = Опубликовать ответы на обращение
governance-notice-call-subject = Секретариат обращается к вашей Стороне: { $title }
governance-notice-call-text = Ответы принимаются до { $day } включительно на странице по ссылке ниже. Введённое сохраняется; ничего не отправляется, пока вы не отправите.
governance-notice-reminder-subject = Напоминание: { $title }
governance-notice-reminder-text = Ваша Сторона ещё не ответила. Ответы принимаются до { $day } включительно на странице по ссылке ниже.
