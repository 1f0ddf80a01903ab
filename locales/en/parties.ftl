### Parties: register, how they joined, groups, duties.

## Register

parties-title = Register of Parties
parties-lede = Each Party with its instrument, the days of deposit and entry into force, and how sure they are. Entry into force follows Article 29.
# $n counts Parties, $states those that are States; the one other Party is the European Union.
parties-count = On { $day } there were { $n } Parties: { $states } States and the European Union.
parties-count-today = There are { $n } Parties today, { $day }: { $states } States and the European Union.
parties-count-states = On { $day } there were { $n } Parties, of which States: { $states }.
parties-count-none = On { $value } the Convention was not yet in force, and there was no Party.
parties-count-not-established =
    { $n ->
        [one] The day of { $n } of them is not established: it is counted by the day on which it was bound at the latest.
       *[other] The days of { $n } of them are not established: they are counted by the day on which they were bound at the latest.
    }
parties-on = State of the register on
parties-on-hint = Any day as year-month-day, such as 2007-06-18.
parties-found =
    { $n ->
        [one] { $n } Party
       *[other] { $n } Parties
    }
parties-filter-group = Regional group of UNESCO
parties-filter-subregion = Sub-region
parties-filter-member = Group of States on that day
parties-regional-organizations = Regional organizations
parties-group-eu = Member States of the European Union
parties-group-ldc = Least developed countries
parties-group-sids = Small island developing States
parties-group-au = African Union
parties-group-oif = La Francophonie
parties-tiles = By regional group
parties-key-bound = Party on this day
parties-key-outside = Not a Party on this day
parties-disclaimer = Names and groupings are used for reference. They express no opinion on the legal status of any country, territory, city or area, or on its frontiers.
parties-table = How and when each Party joined
parties-confidence-note = High: two independent sources or the depositary. Medium: one source. Low: commonly known and not confirmed, or not established.
parties-non-parties = Member States of UNESCO that are not Parties
parties-non-parties-lede =
    { $n ->
        [one] { $n } State, as known today. It is not counted above.
       *[other] { $n } States, as known today. They are not counted above.
    }

## How a Party joined

parties-instrument = Instrument
parties-instrument-ratification = Ratification
parties-instrument-acceptance = Acceptance
parties-instrument-approval = Approval
parties-instrument-accession = Accession
parties-deposited-on = Deposited on
# used: dynamic
parties-deposited-on-hint = Year-month-day. Entry into force follows from it by Article 29.
parties-in-force-on = In force on
parties-bound-at-latest = Bound at the latest on
# used: dynamic
parties-bound-at-latest-hint = Only where the day of deposit is not known: a day by which the Party was surely bound.
parties-bound-source = Evidence for the latest day
# $value is a day in words.
parties-bound-by = bound at the latest { $value }
parties-unconfirmed = unconfirmed
parties-not-established = not established

## Declarations

# used: dynamic
parties-declaration-declaration = Declaration
parties-declaration-reservation = Reservation
parties-declaration-territorial = Territorial application

## Duties and rights

parties-duty-report = Report to UNESCO every four years
parties-duty-contact = Name a point of contact
parties-duty-information = Share and exchange information
parties-duty-promotion = Promote cultural expressions at home
parties-duty-education = Educate and raise public awareness
parties-duty-civil-society = Encourage civil society to take part
parties-duty-cooperation = Strengthen international cooperation
parties-duty-development = Integrate culture in sustainable development
parties-duty-preference = Give preferential treatment to developing countries
parties-duty-consultation = Promote the aims of the Convention in other forums and consult
parties-duty-policies = Adopt cultural policies and measures of its own
parties-duty-protection = Protect cultural expressions at risk on its territory
parties-duty-assistance = Receive cooperation for the development of its cultural sector

## Correcting the register

parties-correct = Correct
# $value is the name of a Party.
parties-correct-title = Correct the register: { $value }
parties-correct-lede = What was recorded before stays in the history of the Party, with your reason.
parties-correct-joining = How the Party joined
parties-correct-duties = When its duties were last met
parties-correct-why = Reason for the correction
parties-source-1 = First source
parties-source-2 = Second source
parties-confidence = How sure the dates are
parties-met-on = Last met on
parties-done-corrected = The register was corrected. What stood there before is kept in its history.
parties-error-day = Enter a day that exists as year-month-day, such as 2007-06-18.
parties-error-no-day = Enter the day of deposit, or the day by which the Party was bound at the latest.
parties-error-before-adoption = The Convention was adopted on 20 October 2005; nothing can have been deposited before.
parties-code = Code
parties-versions = Imported and corrected so far

## Fields of an import

parties-column-met_report = Report to UNESCO every four years: last met on
parties-column-met_report_source = Report to UNESCO every four years: source
parties-column-met_contact = Name a point of contact: last met on
parties-column-met_contact_source = Name a point of contact: source
parties-column-met_information = Share and exchange information: last met on
parties-column-met_information_source = Share and exchange information: source
parties-column-met_promotion = Promote cultural expressions at home: last met on
parties-column-met_promotion_source = Promote cultural expressions at home: source
parties-column-met_education = Educate and raise public awareness: last met on
parties-column-met_education_source = Educate and raise public awareness: source
parties-column-met_civil_society = Encourage civil society to take part: last met on
parties-column-met_civil_society_source = Encourage civil society to take part: source
parties-column-met_cooperation = Strengthen international cooperation: last met on
parties-column-met_cooperation_source = Strengthen international cooperation: source
parties-column-met_development = Integrate culture in sustainable development: last met on
parties-column-met_development_source = Integrate culture in sustainable development: source
parties-column-met_preference = Give preferential treatment to developing countries: last met on
parties-column-met_preference_source = Give preferential treatment to developing countries: source
parties-column-met_consultation = Promote the aims of the Convention in other forums and consult: last met on
parties-column-met_consultation_source = Promote the aims of the Convention in other forums and consult: source
