### Messages shared by all pages. Keys begin with action-, common- or error-.

## Actions: words on buttons and links

action-save = Save
action-save-continue = Save and continue
action-search = Search
action-filter = Filter
action-apply = Apply
action-remove = Remove
action-add = Add
action-change = Change
action-cancel = Cancel
action-back = Back
action-next = Next
action-previous = Previous
action-download = Download
action-print = Print
action-sign-in = Sign in
action-sign-out = Sign out
action-send = Send
action-show = Show
action-close = Close
action-confirm = Confirm
action-open = Open
action-upload = Upload

## The platform and the frame of every page

common-platform-name = Polyphony
common-tagline = The UNESCO 2005 Convention in action
common-language = Language
common-text-language = Language of the text
common-menu = Menu
common-skip-to-content = Skip to content
common-breadcrumb = You are here

## Navigation

common-nav-home = Home
common-nav-framework = Framework
common-nav-parties = Parties
common-nav-measures = Measures
common-nav-roadmaps = Roadmaps
common-nav-grid = Gap grid
common-nav-articles = Articles
common-nav-glossary = Glossary
common-nav-timeline = Timeline
common-nav-data = Data
common-nav-work = Mine to do
common-nav-desk = Desk
common-nav-admin = Administration

## Foot of every page

common-footer-help = Help
common-footer-about-data = About the data
common-footer-report-error = Report an error
common-data-licence = Licence of the data

## Plain answers

common-yes = Yes
common-no = No
# Beside the label of a field that may stay empty.
common-optional = (optional)
common-unknown = Unknown
common-not-recorded = Not recorded
common-none = None
common-required-before-sending = Needed before sending

## Labels

common-source = Source
common-sources = Sources
common-confidence = Degree of certainty
common-confidence-high = high
common-confidence-medium = medium
common-confidence-low = low
# Beside wording that is not confirmed as that of an official text.
common-unconfirmed = unconfirmed wording
# Beside a link or tag that was assigned here and not by a source.
common-editorial-judgement = Editorial judgement
common-date = Date
common-year = Year
common-title = Title
common-party = Party
common-activity = Activity
common-output = Output
common-goal = Goal
# Heads of columns: who did it, when.
# Label before a day: the state of things recorded by its end.
common-as-of = As of
common-provisional = Provisional
common-cite = Cite this
common-download-as = Download as
common-formats = Formats
common-history = History
common-version = Version { $n }
# $day is a day in words, $time is HH:MM.
common-moment = { $day }, { $time } UTC
# Who acted where it was no account.
common-actor-operator = Operator of the installation
common-actor-founding = Founding documents

## Lists

common-results =
    { $n ->
        [0] No results
        [one] { $n } result
       *[other] { $n } results
    }
common-filters-active =
    { $n ->
        [one] Filter ({ $n } active)
       *[other] Filter ({ $n } active)
    }
common-remove-filter = Remove the filter { $value }
common-clear-filters = Clear all filters
common-search-words = Search words
common-search-hint = “Words in quotation marks” are found as they stand; a star ends a beginning: cult*.
common-searched = “{ $value }”
common-suggestion = Did you mean “{ $value }”?
common-more-facets = More filters
common-no-results = Nothing was found
common-no-results-hint = Remove a filter or use fewer words.
common-sort = Sort by
common-sort-newest = Newest first
common-sort-oldest = Oldest first
common-sort-title = Title
common-sort-relevance = Closest to the search
common-per-page = Per page

## Languages and translations

# Names of languages in the language of the page; they stand alone and inside the two sentences below.
common-lang-ar = Arabic
common-lang-zh = Chinese
common-lang-en = English
common-lang-fr = French
common-lang-ru = Russian
common-lang-es = Spanish
# $shown and $wanted are names of languages as above.
common-fallback-original = Shown in { $shown }, the original. No translation into { $wanted }.
common-fallback-other = Shown in { $shown }. No translation into { $wanted }.
# How a text in one language came about.
common-text-state-original = Original
common-text-state-official = Official wording
common-text-state-party = Provided by the Party
common-text-state-machine = Machine translation, not checked
common-text-state-unchecked = Unofficial translation, not checked
common-text-state-outdated = Out of date: the original has changed

## Errors: pages

# Stands before the title of a page that shows errors.
error-title-prefix = Error:{" "}
error-not-found-title = There is no such page
error-not-found-text = The address may have been mistyped, or what stood here may not be public. Search for it, or start from the home page.
error-problem-title = Something went wrong here
error-problem-text = The fault is ours. What was confirmed as saved is safe. Try again in a few minutes; if it happens again, report the number below.
error-operation = Number of this operation: { $value }
error-too-large = What you sent is larger than { $value }. Send a smaller file or less at a time.
error-too-many-title = Too many attempts
error-too-many =
    { $n ->
        [one] Try again in { $n } second.
       *[other] Try again in { $n } seconds.
    }
error-conflict-title = Someone else changed this meanwhile
error-conflict-text = Nothing you typed is lost. Both versions are shown below: keep one or combine them, then save again.
error-expired-title = Your session has ended
error-signin-needed = Sign in to see this page.
error-query-too-long = The search text is too long. Shorten it and search again.
error-bad-filter = The filter “{ $value }” is not known here. Remove it or choose one from the list.
error-bad-page = This list has no such page. Start from its first page.
error-csrf = This form was open too long or came from elsewhere. Your text is kept below: check it and send it again.
error-too-slow = The form did not arrive whole: the connection was very slow or broke off. Nothing was saved. Go back and send it again.

## Errors: forms

error-form-title = There is a problem
error-required = Fill in this field.
error-choice = Choose one of the answers.
error-year = Enter the year as four digits, such as 2026.
error-day = Enter a day that exists, with day, month and year, such as 30 6 2027.
error-number = Enter a number, such as 1250.
error-link = Enter a complete web address that begins with https://
error-too-long =
    { $n ->
        [one] Shorten this to { $n } character.
       *[other] Shorten this to { $n } characters.
    }
common-sheet-about = About this list
common-sheet-filters = Filters
common-sheet-address = Address of the list
common-sheet-day = As of
error-unknown-title = The address holds names that are not known
error-unknown-text = Not known here: { $names }. Known are: { $known }.
