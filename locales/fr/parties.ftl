### Parties : registre, adhésion, groupes, obligations.

## Register

parties-title = Registre des Parties
parties-lede = Chaque Partie avec son instrument, les jours de dépôt et d’entrée en vigueur, et leur degré de certitude. L’entrée en vigueur suit l’article 29.
# $n counts Parties, $states those that are States; the one other Party is the European Union.
parties-count = Le { $day }, les Parties étaient au nombre de { $n } : { $states } États et l’Union européenne.
parties-count-today = Aujourd’hui, { $day }, les Parties sont au nombre de { $n } : { $states } États et l’Union européenne.
parties-count-states = Le { $day }, les Parties étaient au nombre de { $n }, dont États : { $states }.
parties-count-none = Le { $value }, la Convention n’était pas encore en vigueur et il n’y avait aucune Partie.
parties-count-not-established =
    { $n ->
        [one] Le jour de { $n } d’entre elles n’est pas établi : elle est comptée d’après le jour où elle était liée au plus tard.
       *[other] Les jours de { $n } d’entre elles ne sont pas établis : elles sont comptées d’après le jour où elles étaient liées au plus tard.
    }
parties-on = État du registre au
parties-on-hint = Un jour quelconque, sous la forme année-mois-jour, par exemple 2007-06-18.
parties-found =
    { $n ->
        [one] { $n } Partie
       *[other] { $n } Parties
    }
parties-filter-group = Groupe régional de l’UNESCO
parties-filter-subregion = Sous-région
parties-filter-member = Groupe d’États à cette date
parties-regional-organizations = Organisations régionales
parties-group-eu = États membres de l’Union européenne
parties-group-ldc = Pays les moins avancés
parties-group-sids = Petits États insulaires en développement
parties-group-au = Union africaine
parties-group-oif = La Francophonie
parties-tiles = Par groupe régional
parties-key-bound = Partie à cette date
parties-key-outside = Non Partie à cette date
parties-disclaimer = Les noms et les groupements servent de référence. Ils n’expriment aucune opinion sur le statut juridique d’un pays, d’un territoire, d’une ville ou d’une zone, ni sur leurs frontières.
parties-table = Comment et quand chacune est devenue Partie
parties-confidence-note = Élevé : deux sources indépendantes ou le dépositaire. Moyen : une source. Faible : généralement admis et non confirmé, ou non établi.
parties-non-parties = États membres de l’UNESCO qui ne sont pas Parties
parties-non-parties-lede =
    { $n ->
        [one] { $n } État, en l’état actuel des informations. Il n’est pas compté ci-dessus.
       *[other] { $n } États, en l’état actuel des informations. Ils ne sont pas comptés ci-dessus.
    }

## How a Party joined

parties-instrument = Instrument
parties-instrument-ratification = Ratification
parties-instrument-acceptance = Acceptation
parties-instrument-approval = Approbation
parties-instrument-accession = Adhésion
parties-deposited-on = Déposé le
# used: dynamic
parties-deposited-on-hint = Année-mois-jour. L’entrée en vigueur en découle, selon l’article 29.
parties-in-force-on = En vigueur le
parties-bound-at-latest = Liée au plus tard le
# used: dynamic
parties-bound-at-latest-hint = Seulement si le jour du dépôt n’est pas connu : un jour où la Partie était certainement liée.
parties-bound-source = Source établissant ce jour
# $value is a day in words.
parties-bound-by = liée au plus tard le { $value }
parties-unconfirmed = non confirmé
parties-not-established = non établi

## Declarations

# used: dynamic
parties-declaration-declaration = Déclaration
parties-declaration-reservation = Réserve
parties-declaration-territorial = Application territoriale

## Duties and rights

parties-duty-report = Présenter un rapport à l’UNESCO tous les quatre ans
parties-duty-contact = Désigner un point de contact
parties-duty-information = Partager et échanger des informations
parties-duty-promotion = Promouvoir les expressions culturelles sur son territoire
parties-duty-education = Éduquer et sensibiliser le public
parties-duty-civil-society = Encourager la participation de la société civile
parties-duty-cooperation = Renforcer la coopération internationale
parties-duty-development = Intégrer la culture dans le développement durable
parties-duty-preference = Accorder un traitement préférentiel aux pays en développement
parties-duty-consultation = Promouvoir les objectifs de la Convention dans d’autres enceintes et se concerter
parties-duty-policies = Adopter ses propres politiques et mesures culturelles
parties-duty-protection = Protéger les expressions culturelles menacées sur son territoire
parties-duty-assistance = Bénéficier de la coopération pour le développement de son secteur culturel

## Correcting the register

parties-correct = Corriger
# $value is the name of a Party.
parties-correct-title = Corriger le registre : { $value }
parties-correct-lede = L’état antérieur reste dans l’historique de la Partie, avec votre motif.
parties-correct-joining = Comment elle est devenue Partie
parties-correct-duties = Dernier accomplissement de ses obligations
parties-correct-why = Motif de la correction
parties-source-1 = Première source
parties-source-2 = Deuxième source
parties-confidence = Degré de certitude des dates
parties-met-on = Dernier accomplissement le
parties-done-corrected = Le registre a été corrigé. L’état antérieur est conservé dans l’historique.
parties-error-day = Saisissez un jour qui existe, sous la forme année-mois-jour, par exemple 2007-06-18.
parties-error-no-day = Saisissez le jour du dépôt, ou le jour où la Partie était liée au plus tard.
parties-error-before-adoption = La Convention a été adoptée le 20 octobre 2005 ; rien n’a pu être déposé avant.
parties-code = Code
parties-versions = Importations et corrections à ce jour

## Champs d’une importation

parties-column-met_report = Présenter un rapport à l’UNESCO tous les quatre ans : dernier accomplissement le
parties-column-met_report_source = Présenter un rapport à l’UNESCO tous les quatre ans : source
parties-column-met_contact = Désigner un point de contact : dernier accomplissement le
parties-column-met_contact_source = Désigner un point de contact : source
parties-column-met_information = Partager et échanger des informations : dernier accomplissement le
parties-column-met_information_source = Partager et échanger des informations : source
parties-column-met_promotion = Promouvoir les expressions culturelles sur son territoire : dernier accomplissement le
parties-column-met_promotion_source = Promouvoir les expressions culturelles sur son territoire : source
parties-column-met_education = Éduquer et sensibiliser le public : dernier accomplissement le
parties-column-met_education_source = Éduquer et sensibiliser le public : source
parties-column-met_civil_society = Encourager la participation de la société civile : dernier accomplissement le
parties-column-met_civil_society_source = Encourager la participation de la société civile : source
parties-column-met_cooperation = Renforcer la coopération internationale : dernier accomplissement le
parties-column-met_cooperation_source = Renforcer la coopération internationale : source
parties-column-met_development = Intégrer la culture dans le développement durable : dernier accomplissement le
parties-column-met_development_source = Intégrer la culture dans le développement durable : source
parties-column-met_preference = Accorder un traitement préférentiel aux pays en développement : dernier accomplissement le
parties-column-met_preference_source = Accorder un traitement préférentiel aux pays en développement : source
parties-column-met_consultation = Promouvoir les objectifs de la Convention dans d’autres enceintes et se concerter : dernier accomplissement le
parties-column-met_consultation_source = Promouvoir les objectifs de la Convention dans d’autres enceintes et se concerter : source
