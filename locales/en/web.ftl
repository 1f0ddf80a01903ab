# Words of the shell itself.
web-error-bad-day = Enter a day as year-month-day, such as 2026-11-22
web-error-form-broken = The form arrived incomplete. Send it again
web-scheme-light = Light
web-scheme-dark = Dark
web-scheme-device = As the device
web-kept-title = Your text was kept
web-kept-lede = You had been signed out when you sent this. Nothing was lost: check it and send it again.
web-kept-files = Files are not kept: if you had chosen any, choose them again after sending this.
web-kept-send = Send it again
web-done-kept = You had been signed out. Your text is kept: sign in to go on.
web-pages = Pages
web-active-filters = Active filters
web-facet-more =
    { $n ->
        [one] { $n } more value
       *[other] { $n } more values
    }
web-saving-under-way = Saving
web-saving-saved = Saved at { $value }
web-saving-failed = Not saved. Your text is still on this page; we keep trying.
web-saving-signed-out = You have been signed out. Sign in in a new tab, then go on here.
web-saving-conflict = Somebody else changed the same answer. Nothing of yours is lost.
web-saving-both = See both versions
web-recover = You have text on this device that was not sent:
web-recover-use = Use it
web-recover-discard = Discard it
web-typed-heading = What you had typed
web-typed-lede = Nothing of it was saved here. Copy what you still need.
web-counter = Characters: { $n } of { $limit }
web-counter-over = Characters: { $n } of { $limit }. Shorten before sending.
web-param-q = Words that must occur
web-param-page = Number of the page, from 1
web-param-next = Where the page before left off; take it from its “next”
web-param-on = State as of this day
web-param-bom = 1 for spreadsheets: with a byte order mark, and no cell that would run as a formula
web-param-by = Which filter is counted
web-param-version = Number of a version
web-param-since = A cursor, a day or an instant; what came after it is told
web-param-lang = Language of the words
web-problem-too-large = What was sent is too large
web-problem-invalid = A value is missing or wrong; “errors” names the fields
web-problem-rule = A rule does not hold; “errors” names it
web-problem-malformed = What was sent cannot be read as JSON, or a field of the header is malformed
web-problem-token = A token is needed that is good: not withdrawn and not past its last day
web-problem-scope = The token was not given the scope for this
web-problem-forbidden = The person of the token may not do this for this Party
web-problem-precondition-failed = The record was changed since the version named in If-Match
web-problem-media-type = This media type is not taken here
web-problem-key-reused = Something else was sent under this Idempotency-Key
web-problem-precondition-required = Name the version you changed in If-Match
web-error-field-unknown = There is no such field
web-error-field-kind = The value is not of the kind that this field holds
web-error-repeated = This name may stand once only
web-problem-filters-on-a-day = Filters look at what is published today; there is no filtered list of another day. Leave out the day or the filters
web-problem-method = This address does not take this method; “Allow” names those it takes
web-error-at-most = Give this at most { $n } times
