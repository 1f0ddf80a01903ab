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
governance-reports = Status reports
governance-reports-lede = How the national roadmaps of all Parties stood on a day, as reported to the governing bodies. Each figure opens to the Parties it counts.
governance-reports-desk-lede = A report is begun for a day, looked at, and made final. From then on its figures never change.
governance-reports-none = There is no status report yet.
governance-report-one = Status report on national roadmaps
governance-report-usual-title = National roadmaps: status report
governance-report-on = State on { $value }
governance-report-of = { $first }: { $second }
governance-report-provisional = This day had not ended when the figures were taken: they are provisional.
governance-report-introduction = Introduction by the Secretariat
governance-report-introduction-how = The introduction was written by the Secretariat. All that follows was written by the program from its records.
governance-report-contents = In this report
governance-report-summary = In short
governance-report-lead = { $n ->
    [one] On { $day } the Convention had { $n } Party.
   *[other] On { $day } the Convention had { $n } Parties.
  }
governance-report-lead-published = { $n ->
    [one] { $n } Party had a published national roadmap.
   *[other] { $n } Parties had a published national roadmap.
  }
governance-report-lead-shared = { $n ->
    [one] { $n } Party had shared a national roadmap with UNESCO.
   *[other] { $n } Parties had shared a national roadmap with UNESCO.
  }
governance-report-lead-nothing = { $n ->
    [one] { $n } Party had sent nothing.
   *[other] { $n } Parties had sent nothing.
  }
governance-report-summary-caption = Parties by what is recorded of their roadmap
governance-report-what = What is counted
governance-report-parties = Parties
governance-report-share = Bar
governance-report-begun = Have begun a roadmap (number only)
governance-report-finalized = Have finalized a roadmap (number only)
governance-report-counted = Who is making a draft is counted and not named: two of these figures open to no list.
governance-report-only-shared = Of a roadmap that was shared and not published, only the Party and the day are told.
governance-report-states = State of national roadmaps
governance-report-states-caption = Parties by the state of their roadmap; each stands once
governance-report-groups = By regional group
governance-report-groups-caption = Parties, published roadmaps and roadmaps shared with UNESCO by regional group; least developed countries stand in their groups too
governance-report-all = All Parties
governance-report-sectors = Sectors that come first
governance-report-sectors-short = Sectors
governance-report-readable = { $n ->
    [one] This part counts { $n } published roadmap whose text is public.
   *[other] This part counts { $n } published roadmaps whose text is public.
  }
governance-report-sectors-caption = Parties whose published roadmap puts the sector first
governance-report-sector = Sector
governance-report-activities = Activities of the Open Roadmap
governance-report-activities-caption = Parties by the position that their published roadmap states
governance-report-activity = Activity
governance-report-call = Answers to the call
governance-report-nothing = Parties that sent nothing
governance-report-nothing-caption = Parties that had shared no roadmap with UNESCO by the end of the day
governance-report-which = Which
governance-report-annex = Annex by Party
governance-report-annex-caption = The roadmap of each Party
governance-report-texts-caption = What the published roadmaps say: activities by position, actions planned and closed
governance-report-published-on = Published on
governance-report-langs = Languages
governance-report-actions = Actions planned
governance-report-closed = Actions closed
governance-report-how = How this report was made
governance-report-how-day = Everything stands as it was recorded by the end of { $value } (UTC). What was recorded later changes nothing here.
governance-report-how-parties = Counted are the Parties bound on that day, each once, however many versions its roadmap has. Regional groups are those of UNESCO; least developed countries are those of that day.
governance-report-how-form = Form { $form } of the report, release { $release } of the program.
governance-report-how-fingerprint = Fingerprint (SHA-256) of everything it is made of: { $value }
governance-report-bytes = The exact bytes of the fingerprint
governance-report-figure-parties = Parties to the Convention
governance-report-figure-published = Roadmap published
governance-report-figure-shared = Roadmap shared with UNESCO
governance-report-figure-shared-only = Shared with UNESCO and not published
governance-report-figure-readable = Published roadmap whose text is public
governance-report-figure-plan = Published with a validated plan of action
governance-report-figure-implemented = Published, with at least one action closed
governance-report-figure-consulted = Published, with at least one round of consultation opened
governance-report-figure-withdrawn = Withdrawn, and none published
governance-report-figure-answered = Answered in time
governance-report-figure-unanswered = Have not answered
governance-report-list = Parties that a figure of a report counts
governance-report-found = { $n ->
    [one] { $n } Party
   *[other] { $n } Parties
  }
governance-report-back = Back to the report
governance-report-languages = The report is issued in English and French. This page gives the same in your language.
governance-report-withdrawn = This report was withdrawn
governance-report-state-final = Final
governance-report-state-withdrawn = Withdrawn
governance-report-begin = Begin a report
governance-report-day = Day the report is about
governance-report-day-hint = Year, month, day, such as 2027-05-31. What was recorded by the end of that day counts, in UTC. A day that has not ended makes the figures provisional.
governance-report-symbol = Symbol
governance-report-symbol-hint = Such as DCE/27/9.CP/11
governance-report-title-en = Title in English
governance-report-title-en-hint = Left empty, it is called: National roadmaps: status report
governance-report-title-fr = Title in French
governance-report-session-en = Session in English
governance-report-session-fr = Session in French
governance-report-which-call = Call whose answers belong into the report
governance-report-introduction-en = Introduction in English
governance-report-introduction-fr = Introduction in French
governance-report-save-preview = Save and look at it
governance-report-preview-how = This is what the report would say now. Nothing is kept of it before it is made final.
governance-report-to-form = Back to what you wrote
governance-report-finish = Make the report final
governance-report-finish-explains = The figures are taken as they are recorded now, frozen and public at once. They never change; a report with a mistake is withdrawn and made anew. Save first what you typed above.
governance-report-discard = Give the report up
governance-discard-report-explains = It was never final. It stays in history.
governance-report-withdraw = Withdraw the report
governance-report-withdraw-explains = Its address stays and shows the reason. Its symbol is free for a new report.
governance-report-reason = Reason, which everyone reads
governance-done-report-begun = The report is begun. Nothing is public before it is final.
governance-done-report-saved = Saved. The report is not final.
governance-done-report-final = The report is final and public.
governance-done-report-discarded = The report was given up.
governance-done-report-withdrawn = The report was withdrawn.
governance-error-report-act = This is not possible in the state of the report.
governance-error-symbol = Use letters, digits, spaces and the marks / . - ( ) only
governance-error-symbol-taken = Another final report bears this symbol
governance-error-both = Give it in both languages, or in neither
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
