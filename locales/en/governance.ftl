### Words of the slice governance. Keys begin with governance-.

governance-title = Calls to Parties
governance-lede = Before a session the Secretariat asks Parties for information, or surveys them. Here stands what was asked, how many answered, and what.
governance-none = No call has been sent yet.
governance-until = Answers until { $value }, 23:59 UTC
governance-kind = Kind
governance-kind-information = Call for information
governance-kind-survey = Survey of Parties
governance-state = State
governance-state-draft = Draft
governance-state-open = Open
governance-state-closed = Closed
governance-state-published = Answers published
governance-asked = Parties asked
governance-answered = answered in time
governance-late-answers = Late answers, kept apart
governance-share = Share that has begun
governance-begun = { $yes } of { $of } Parties that answered have begun ({ $share } per cent).
governance-questions = Questions
governance-yes-no = Yes { $yes }, no { $no }
governance-sum = Sum: { $value }
governance-answers = Answers by Party
governance-no-answers = No Party answered in time.
governance-sent = Sent
governance-received = Received
governance-not-yet = The answers are shown here once the Secretariat has published them.
governance-is-sent = Sent
governance-not-sent = Not sent
governance-public-page = The public page
governance-sent-at = Sent on { $value }.
governance-send-again = You can correct it and send it again until the last day.
governance-answer-hint-all = Leave empty what you cannot answer: a gap says more than a guess.
governance-logged-late = Logged by the Secretariat after the deadline.
governance-nothing-sent = Nothing has reached the Secretariat yet.
governance-lang = Language of the answers
governance-answer = Answer
governance-becomes-public = What you send becomes public with the answers of all Parties.
governance-send-answer = Send to the Secretariat
governance-desk-lede = A call is planned, sent to every Party bound on that day, closed on its last day, and its answers are published together.
governance-plan = Plan a call
governance-call-title = Title
governance-about = What it is about, and what the answers are for
governance-langs = Languages in which answers are taken
governance-closes-on = Last day for answers
governance-question = Question
governance-asks = Answered by
governance-asks-words = Words
governance-asks-yes-no = Yes or no
governance-asks-number = A number
governance-begun-legend = Share that has begun
governance-begun-question = Yes means that the Party has begun
governance-acts = What you can do now
governance-send = Send the call
governance-send-explains = Every Party bound today is asked, and its focal points get a mail. After that only the last day can be moved.
governance-remind = Remind those who have not answered
governance-remind-explains = The focal points of the Parties named above get one mail each.
governance-close = Close the call
governance-close-explains = No more answers are taken from Parties. Late ones can be logged apart.
governance-publish = Publish the answers
governance-publish-explains = All answers become public together, with the raw table.
governance-discard = Give the call up
governance-discard-explains = It was never sent. It stays in history.
governance-silent = { $n ->
    [one] { $n } Party has not answered
   *[other] { $n } Parties have not answered
  }
governance-unreachable = { $n ->
    [one] { $n } of them has no focal point here, so no mail goes there
   *[other] { $n } of them have no focal point here, so no mail goes there
  }
governance-reminded = Last reminder: { $value }
governance-late = Log a late answer
governance-late-lede = It stands apart from the others and is counted nowhere else.
governance-received-on = Day on which it was received
governance-done-planned = The call is planned. Now write its questions.
governance-done-saved = Saved. Nothing was sent.
governance-done-sent = Your answer has reached the Secretariat.
governance-done-closed = The call is closed.
governance-done-reminded = Reminders are on their way.
governance-done-published = The answers are public.
governance-done-discarded = The call was given up.
governance-done-logged = The late answer is logged.
governance-done-call-sent = The call was sent to every Party.
governance-error-act = This is not possible in the state of the call.
governance-error-day = Enter a day, such as 2026-03-31
governance-error-past = Choose a day that has not passed
governance-error-earlier = The last day can only be moved to a later one
governance-error-begun = Only one yes-or-no question can count who has begun
governance-error-lang = Choose one of the languages of this call
governance-error-unanswered = Answer at least one question
governance-error-number = Enter a whole number
governance-error-closed = The last day has passed; no answer is taken any more. What was typed stays here. The Secretariat can log a late answer.
governance-error-sent = This answer was sent. Send it again to change it.
governance-error-received = Enter a day after the deadline that has come
governance-error-answered = This Party answered in time
governance-wait-answer = Answer the call
governance-wait-close = Close the call: its last day has passed
governance-wait-publish = Publish the answers to the call
# used: dynamic
governance-notice-call-subject = The Secretariat asks your Party: { $title }
# used: dynamic
governance-notice-call-text = Answers are taken until { $day }, on the page below. What you type is kept; nothing is sent until you send it.
# used: dynamic
governance-notice-reminder-subject = Reminder: { $title }
# used: dynamic
governance-notice-reminder-text = Your Party has not answered yet. Answers are taken until { $day }, on the page below.
