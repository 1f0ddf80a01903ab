### Messages of measures and good practices.

## Public list

measures-list-lede = Politiques, mesures et bonnes pratiques enregistrées par les Parties et par d’autres acteurs.
measures-added-since = Ajoutées depuis
measures-added-since-hint = Année-mois-jour, par exemple 2026-11-22. Les fiches des documents fondateurs comptent à partir du premier jour de leur mois.
measures-added-after = Ajoutées depuis le { $value }
measures-found =
    { $n ->
        [one] { $n } mesure
       *[other] { $n } mesures
    }
measures-none-found = Aucune mesure ne répond à tous ces critères. Supprimez l’un des filtres :
measures-see-practices = Bonnes pratiques des deux premières éditions
measures-see-since-2018 = Ajoutées depuis décembre 2018
measures-feed-title = Mesures, les plus récentes d’abord
measures-cite-as = Logiciels de bibliographie :
measures-sheet-name = Mesures
measures-sheet-licence = Les mesures des Parties sont publiques, à citer et réutilisables ; la Partie garde ses droits.
measures-error-sheet-rows = Un classeur contient { $n } lignes. Restreignez la liste, ou prenez le CSV ou le NDJSON, qui contiennent tout.
measures-facet-group = Groupe régional
measures-facet-practice = Bonne pratique, édition
measures-no-party = Rattachée à aucune Partie en particulier
measures-by-organization = par une organisation, non vérifié
measures-untitled = Sans titre pour l’instant
measures-until = jusqu’en { $value }

## Finding

measures-filter-words = { $first } : { $second }
measures-facet-ldc = Pays moins avancé
measures-facet-sids = Petit État insulaire en développement
measures-facet-actor = Type d’organisme responsable
measures-facet-designation = Désignation
measures-facet-money = Moyens financiers indiqués
measures-facet-amount = Montant par monnaie
measures-facet-holder = Détenteur
measures-facet-empty = Aucune de ces mesures n’a de valeur ici.
measures-not-designated = Non désignée
measures-amount-range = de { $first } à moins de { $second }
measures-years = Année de début entre
measures-year-first = Première année
measures-year-last = Dernière année
measures-years-from = Commencées en { $value } ou après
measures-years-to = Commencées en { $value } ou avant
measures-views = Présentations de ce résultat
measures-view-list = Liste
measures-view-table = Tableau
measures-view-cards = Cartes
measures-view-tiles = Par région
measures-view-timeline = Chronologie
measures-view-counts = Décomptes
measures-no-year = Sans année de début
measures-counts-by = Compter par
measures-counts-caption = Mesures par : { $value }
measures-counts-bar = Barre
measures-counts-note = Une mesure qui a plusieurs valeurs compte sous chacune d’elles : la somme peut dépasser le total.
measures-tiles-none = Aucune
measures-tiles-note = Une mesure de plusieurs Parties compte pour chacune d’elles.
measures-compare-pick = Comparer
measures-compare-chosen = Comparer les mesures choisies

measures-alike = Mesures semblables
measures-alike-words = Dans les deux textes : { $value }
measures-compare-with = Comparer avec d’autres mesures
measures-compare-title = Mesures côte à côte
measures-compare-lede = Jusqu’à quatre mesures, question par question. Ce qu’une mesure n’indique pas est signalé comme tel.
measures-compare-none = Aucune mesure n’est encore choisie. Cherchez la première.
measures-compare-add = Ajouter une mesure
measures-compare-remove = Retirer de la comparaison
measures-compare-same = identique partout
measures-compare-differences = Ne montrer que les différences
measures-compare-everything = Tout montrer
measures-compare-missing = L’une des mesures choisies n’est pas publique ou n’existe pas ; elle a été laissée de côté.
measures-compare-question = Question
measures-error-compare = Choisissez quatre mesures au plus. Revenez en arrière et retirez-en.

measures-compare-years = Années

measures-searches = Recherches enregistrées
measures-searches-lede = Vous seul les voyez. Chacune est aussi un flux et, si vous le souhaitez, vous envoie les nouveautés par courriel.
measures-searches-empty = Rien n’est encore enregistré. Cherchez parmi les mesures et enregistrez ce que vous voulez suivre.
measures-searches-filters = Ce qu’elle trouve
measures-searches-everything = Toutes les mesures
measures-search-save = Enregistrer cette recherche
measures-search-change = Modifier une recherche enregistrée
measures-search-name = Nom de la recherche
measures-search-digest = Courriel avec les nouveautés
measures-search-see = Voir le résultat
measures-search-delete = Supprimer cette recherche
measures-digest-never = Aucun courriel
measures-digest-weekly = Une fois par semaine
measures-digest-daily = Une fois par jour
measures-done-search = La recherche est enregistrée.
measures-done-search-deleted = La recherche est supprimée.
measures-stop-title = Courriels d’une recherche enregistrée
measures-stop-ask = Vous ne recevrez plus de courriels pour cette recherche. La recherche reste enregistrée.
measures-stop-button = Arrêter les courriels
measures-stop-done = Les courriels sont arrêtés. La recherche reste enregistrée.
measures-digest-subject =
    { $n ->
        [one] { $n } nouvelle mesure dans une recherche que vous avez enregistrée
        [many] { $n } de nouvelles mesures dans une recherche que vous avez enregistrée
       *[other] { $n } nouvelles mesures dans une recherche que vous avez enregistrée
    }
measures-digest-opening = Nouveau dans votre recherche « { $value } » :
measures-digest-all = Toutes les mesures de cette recherche : { $value }
measures-digest-stop = Pour arrêter ces courriels, sans vous connecter : { $value }
measures-error-search-name = Donnez un nom à la recherche
measures-error-searches-full = Vous avez enregistré autant de recherches que possible. Supprimez-en une d’abord.

measures-compare-offered = Choisissez-en une pour l’ajouter :

## Record

measures-designated-edition = Bonne pratique, édition de { $value }
measures-added-on = Ajoutée
measures-imported = Importé le { $when } de { $file } (importation { $n })
measures-imported-feed = Importé le { $when } de { $file } par le flux de données { $feed } (importation { $n })
measures-to-imports = Importer depuis un classeur ou un tableau
measures-last-changed = Dernière modification : { $value }
measures-source-line = Source : { $first }. Dernière modification : { $second }
measures-citation = { $holder }. { $title }. Polyphony, { $version }, { $day }. { $address }
measures-citation-no-holder = { $title }. Polyphony, { $version }, { $day }. { $address }
measures-figure-of-year = { $first } ({ $second })
measures-unnamed =
    { $n ->
        [one] { $n } personne ou groupe n’ayant pas souhaité être nommé
       *[other] { $n } personnes ou groupes n’ayant pas souhaité être nommés
    }
measures-disclaimer = Le contenu est celui du détenteur de la mesure. La plateforme ne le modifie pas.
measures-founding-wording = Le texte a été rédigé pour cette plateforme à partir du document fondateur. Il n’est pas officiel. La catégorisation relève d’une appréciation éditoriale.
measures-copy-link = Copier le lien
measures-copied = Copié
measures-related-all = Toutes les mesures de cette activité
measures-withdrawn-title = Cette mesure a été retirée
measures-withdrawn-text = Son adresse demeure, avec le motif et la date.
measures-hidden-title = Cette mesure est masquée pour le moment
measures-hidden-text = Le Secrétariat l’a masquée pour le motif indiqué ici. Elle pourra être affichée de nouveau.
measures-reason = Motif

## Fields

measures-field-title = Titre
measures-field-language = Langue de la fiche
measures-field-other_language = Deuxième langue
measures-field-title_other = Titre dans la deuxième langue
measures-field-features = Principales caractéristiques
measures-field-features_other = Principales caractéristiques dans la deuxième langue
measures-field-results = Résultats
measures-field-results_other = Résultats dans la deuxième langue
measures-field-holders = Parties détentrices de la mesure
measures-field-other_holder = Autre détenteur
measures-field-partners = Parties partenaires
measures-field-territory = Territoire ou région
measures-field-activities = Activités
measures-field-areas = Domaines de suivi
measures-field-objectives = Objectifs de la Convention
measures-field-sdg = Cibles des ODD
measures-field-instruments = Types d’instruments
measures-field-domains = Domaines culturels
measures-field-chain = Chaîne de valeur
measures-field-groups = Groupes cibles
measures-field-bodies = Organismes responsables
measures-field-year_start = Année de début
measures-field-year_end = Année de fin
measures-field-period = Période
measures-field-money = Moyens financiers
measures-field-figures = Chiffres
measures-field-components = Composantes
measures-field-links = Liens
measures-field-makers = Qui l’a fait réussir
measures-field-note = Note
measures-field-source_kind = Type de source
measures-field-source_document = Document
measures-field-source_position = Emplacement dans le document
measures-field-features-hint = Ce qu’elle fait, pour qui et comment. Paragraphes simples.
measures-field-period-hint = En toutes lettres, si aucune année ne convient.
measures-field-other_holder-hint = Nom de l’organisation détentrice, si ce n’est pas une Partie.
measures-field-makers-hint = Personnes ou groupes. Un nom n’est rendu public qu’avec consentement.
measures-row = N° { $n }
measures-row-name = Nom
measures-row-kind = Type
measures-row-amount = Montant
measures-row-currency = Monnaie
measures-row-purpose = Destination
measures-row-wording = Texte de la source
measures-row-qualifier = Mot précédant le nombre
measures-row-value = Nombre
measures-row-unit = Unité
measures-row-meaning = Ce qui est compté
measures-row-url = Adresse web
measures-row-maker = Nom de la personne ou du groupe
measures-row-named = Consent à la publication de son nom
measures-row-contact = Consent à une prise de contact
measures-row-currency-hint = Trois lettres, par exemple XOF.
measures-second-language = Dans une deuxième langue
measures-group-what = De quoi il s’agit
measures-group-who = Qui
measures-group-when = Quand
measures-group-kind = Comment elle est catégorisée

## Work

measures-work-title = Mesures de la Partie
measures-work-empty = Aucune mesure pour l’instant. Commencez par une mesure déjà en vigueur.
measures-new-title = Nouvelle mesure
measures-new-lede = Un brouillon est enregistré quel que soit son contenu. Seules les personnes qui travaillent pour la Partie le voient avant sa publication.
measures-still-missing =
    { $n ->
        [one] { $n } champ obligatoire est vide
       *[other] { $n } champs obligatoires sont vides
    }
measures-as-practice = Bonne pratique : { $value }
measures-secretariat-title = Mesures du Secrétariat
measures-to-list-without-party = Les mesures publiques rattachées à aucune Partie en particulier
measures-new-lede-secretariat = Un brouillon est enregistré quel que soit son contenu. Seul le Secrétariat le voit avant sa publication.
measures-to-public-list = Les mesures publiques de la Partie
measures-to-record = La page publique
measures-conversation = Questions et réponses
measures-edit-published = Cette mesure est publique. L’enregistrement crée une nouvelle version publique ; les anciennes restent lisibles.
measures-yours = Le vôtre
measures-theirs = Celui de l’autre personne
measures-keep-yours = Garder le mien
measures-keep-theirs = Garder l’autre
measures-turn-focal-point = En attente du point de contact
measures-turn-author = En attente du membre qui l’a commencée
measures-turn-party = En attente de la Partie
measures-turn-secretariat = En attente du Secrétariat

## Acts

measures-act-reason = Motif, dans la liste
measures-act-note = Note
measures-act-public-reason = Motif que tout le monde peut lire
measures-act-edition = Édition
measures-act-edition-hint = Année et mois, par exemple 2027-06.
measures-about-publish = Tout le monde pourra la lire, la citer et la télécharger.
measures-about-submit = Le point de contact la lira, puis l’acceptera ou la renverra.
measures-about-withdraw = Le texte ne sera plus affiché. L’adresse demeure, avec votre motif et la date. Cette action est définitive.
measures-about-hide = Le texte n’est pas affiché tant qu’il est masqué ; le motif l’est.
measures-about-propose = Le Secrétariat la lira et pourra poser des questions. Rien d’autre ne change.
measures-about-not-designate = Seule la Partie qui l’a proposée voit votre note. La mesure reste publique.
measures-about-restore = L’ancien texte devient une nouvelle version. Aucune version n’est perdue.
measures-restore-version = Version à rétablir : { $value }
measures-done-started = Le brouillon est enregistré. Continuez ci-dessous.
measures-done-saved = Enregistré.
measures-done-published = Publiée. Tout le monde peut maintenant la lire.
measures-done-submitted = Transmise. Le point de contact a été informé.
measures-done-proposed = Proposée. Le Secrétariat a été informé.
measures-done-act = C’est fait.

## Versions

measures-versions = Versions
measures-versions-of = Versions de { $value }
measures-version-now = La version actuelle
measures-compare-with-now = Comparer avec la version actuelle
measures-compared = Comparaison des versions { $first } et { $second }
measures-no-difference = Le texte est identique dans les deux.
measures-loaded = Chargée à partir des documents fondateurs

## Desk

measures-desk-title = Bonnes pratiques proposées
measures-desk-caption = Ce qui attend, du plus ancien au plus récent
measures-desk-empty = Aucune proposition en attente.
measures-desk-stage = Stade
measures-desk-days = Jours
measures-desk-turn = À qui d’agir

## Mails

measures-mail-submitted-subject = Une mesure a été transmise : { $title }
measures-mail-submitted-text = Un membre de votre équipe a transmis la mesure « { $title } ». Lisez-la, puis acceptez-la ou renvoyez-la.
measures-mail-asked-subject = Une question vous est posée : { $title }
measures-mail-asked-text = Une question a été posée ou une correction demandée au sujet de la mesure « { $title } ». Votre réponse est attendue.
measures-mail-answered-subject = Réponse reçue : { $title }
measures-mail-answered-text = Votre question sur la mesure « { $title } » a reçu une réponse.
measures-mail-decided-subject = Une décision sur : { $title }
measures-mail-decided-text = Une décision a été prise sur la mesure « { $title } ». Ouvrez-la pour lire la décision et ses motifs.
measures-mail-proposed-subject = Proposée comme bonne pratique : { $title }
measures-mail-proposed-text = La mesure « { $title } » a été proposée comme bonne pratique et attend l’examen du Secrétariat.
# used: dynamic
measures-mail-taken-back-subject = N’est plus proposée : { $title }
# used: dynamic
measures-mail-taken-back-text = La proposition de la mesure « { $title } » comme bonne pratique a été retirée. Plus rien ne vous attend ici.

## Errors

measures-error-act = Cela n’est pas possible dans l’état actuel, ou pas par vous. Rouvrez la fiche.
# used: dynamic
measures-error-part = Les mesures de votre Partie ne vous ont pas été confiées. Adressez-vous au point de contact.
measures-error-title = Indiquez le titre
measures-error-holders = Choisissez la Partie détentrice, ou nommez un autre détenteur
measures-error-holder-other = Une Partie ne peut déclarer que pour elle-même si elle détient une mesure. Indiquez les autres Parties comme partenaires.
measures-error-start = Indiquez l’année de début, ou la période en toutes lettres
measures-error-instruments = Choisissez au moins un type d’instrument
measures-error-activities = Choisissez au moins une activité ou un domaine de suivi
measures-error-features = Décrivez les principales caractéristiques
measures-error-body = Nommez l’organisme responsable
measures-error-source = Choisissez le type de source
measures-error-makers = Nommez au moins une personne ou un groupe l’ayant fait réussir
measures-error-figure = Donnez au chiffre une unité, une année et une source
measures-error-year-order = L’année de fin précède l’année de début
measures-error-party = Choisissez des Parties dans la liste
measures-error-money = Indiquez un montant et une monnaie, par exemple 1 250 000 et XOF
measures-error-note = Rédigez une note
measures-error-reason = Rédigez le motif ; tout le monde peut le lire
measures-error-edition = Indiquez l’année et le mois, par exemple 2027-06

measures-column-key = Clé
measures-column-title = Titre
measures-column-title_other = Titre dans la deuxième langue
measures-column-language = Langue
measures-column-language_other = Deuxième langue
measures-column-party = Partie
measures-column-holder = Autre détenteur
measures-column-partner = Partie partenaire
measures-column-territory = Territoire
measures-column-activity = Activité
measures-column-area = Domaine de suivi
measures-column-objective = Objectif
measures-column-instrument = Type d’instrument
measures-column-domain = Domaine culturel
measures-column-stage = Étape de la chaîne de valeur
measures-column-target_group = Groupe cible
measures-column-body = Organisme responsable
measures-column-year = Année
measures-column-year_end = Année de fin
measures-column-period = Période
measures-column-description = Description
measures-column-description_other = Description dans la deuxième langue
measures-column-results = Résultats
measures-column-money = Moyens financiers
measures-column-link = Adresse web
measures-column-source = Source

## Optional parts

# used: dynamic
measures-topic-evaluation = Évaluation
# used: dynamic
measures-topic-targets = Cibles et progrès
# used: dynamic
measures-topic-law = Loi
# used: dynamic
measures-topic-proposals = Propositions relatives au projet de loi
# used: dynamic
measures-topic-transposition = Transposition par les États membres
# used: dynamic
measures-topic-help = Contacts pour obtenir de l’aide
# used: dynamic
measures-topic-plan = Plan ou stratégie
# used: dynamic
measures-topic-institution = Institution
# used: dynamic
measures-topic-working-group = Groupe de travail
measures-topics-more = Ajouter une partie
measures-topics-more-hint = Votre saisie est enregistrée, puis les champs de la partie s’ouvrent.
# used: dynamic
measures-part-evaluation = Évaluation
# used: dynamic
measures-part-evaluation-state = A-t-elle été évaluée ?
# used: dynamic
measures-part-evaluation-on = Date de l’évaluation
# used: dynamic
measures-part-evaluation-on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-evaluation-by = Qui l’a évaluée
# used: dynamic
measures-part-evaluation-findings = Conclusions
# used: dynamic
measures-part-evaluation-url = Adresse web de l’évaluation
# used: dynamic
measures-part-target = Cibles
# used: dynamic
measures-part-target-title = Ce qui doit être atteint
# used: dynamic
measures-part-target-value = Valeur cible
# used: dynamic
measures-part-target-unit = Unité
# used: dynamic
measures-part-target-year = À atteindre d’ici
# used: dynamic
measures-part-target-present = Valeur actuelle
# used: dynamic
measures-part-target-present_on = Date de la valeur actuelle
# used: dynamic
measures-part-target-present_on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-target-source = Source
# used: dynamic
measures-part-law = Loi
# used: dynamic
measures-part-law-number = Numéro
# used: dynamic
measures-part-law-on = Date de la loi
# used: dynamic
measures-part-law-on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-law-articles = Articles
# used: dynamic
measures-part-law-duties = Obligations des plateformes
# used: dynamic
measures-part-law-transpose_by = À transposer au plus tard le
# used: dynamic
measures-part-law-transpose_by-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-law-url = Adresse web du texte
# used: dynamic
measures-part-stage = Étapes
# used: dynamic
measures-part-stage-stage = Étape
# used: dynamic
measures-part-stage-on = Date
# used: dynamic
measures-part-stage-on-hint = Année-mois-jour. Laissez vide pour une étape attendue.
# used: dynamic
measures-part-stage-note = Note
measures-stage-awaited = attendue
# used: dynamic
measures-part-proposal = Propositions
# used: dynamic
measures-part-proposal-by = Qui l’a faite
# used: dynamic
measures-part-proposal-words = Proposition
# used: dynamic
measures-part-proposal-fate = Suite donnée
# used: dynamic
measures-part-proposal-reason = Motif
# used: dynamic
measures-part-transposition = Transposition
# used: dynamic
measures-part-transposition-party = État membre
# used: dynamic
measures-part-transposition-text = Texte national
# used: dynamic
measures-part-transposition-on = Date du texte national
# used: dynamic
measures-part-transposition-on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-transposition-url = Adresse web
measures-carried = Situation
# used: dynamic
measures-carried-done = transposée
# used: dynamic
measures-carried-late = en retard
# used: dynamic
measures-carried-pending = en attente
measures-carried-on = Situation à la date du
measures-carried-caption = États membres de l’Union européenne, { $value }
# used: dynamic
measures-part-help = Contacts pour obtenir de l’aide
# used: dynamic
measures-part-help-party = Partie
# used: dynamic
measures-part-help-name = Nom de l’organisme
# used: dynamic
measures-part-help-name-hint = Un organisme ou un service, pas une personne.
# used: dynamic
measures-part-help-reach = Comment la joindre
# used: dynamic
measures-part-help-url = Adresse web
# used: dynamic
measures-part-plan = Plan
# used: dynamic
measures-part-plan-year_start = Première année
# used: dynamic
measures-part-plan-year_end = Dernière année
# used: dynamic
measures-part-plan-budget = Budget
# used: dynamic
measures-part-plan-currency = Monnaie du budget
# used: dynamic
measures-part-plan-successor = Suivi de
# used: dynamic
measures-part-plan-successor_year = Année du successeur
# used: dynamic
measures-part-plan-successor_url = Adresse web du successeur
# used: dynamic
measures-part-institution = Institution
# used: dynamic
measures-part-institution-law = Loi fondatrice
# used: dynamic
measures-part-institution-on = Date de la loi fondatrice
# used: dynamic
measures-part-institution-on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-institution-missions = Missions
# used: dynamic
measures-part-strategy = Stratégies
# used: dynamic
measures-part-strategy-title = Titre
# used: dynamic
measures-part-strategy-year_start = Première année
# used: dynamic
measures-part-strategy-year_end = Dernière année
# used: dynamic
measures-part-strategy-url = Adresse web
# used: dynamic
measures-part-meeting = Réunions
# used: dynamic
measures-part-meeting-on = Date de la réunion
# used: dynamic
measures-part-meeting-on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-meeting-subject = Objet
# used: dynamic
measures-part-decision = Décisions et tâches
# used: dynamic
measures-part-decision-on = Date de la réunion
# used: dynamic
measures-part-decision-on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-decision-words = Décision
# used: dynamic
measures-part-decision-task = Tâche qui en découle
# used: dynamic
measures-part-decision-owner = Responsable de la tâche
# used: dynamic
measures-part-decision-owner-hint = Un ministère ou un service, pas une personne.
# used: dynamic
measures-part-decision-due_on = Échéance
# used: dynamic
measures-part-decision-due_on-hint = Année-mois-jour, par exemple 2026-11-22.
# used: dynamic
measures-part-decision-state = État de la tâche
# used: dynamic
measures-choice-yes = Oui
# used: dynamic
measures-choice-no = Non
# used: dynamic
measures-choice-under-way = En cours
# used: dynamic
measures-choice-open = Ouverte
# used: dynamic
measures-choice-finished = Terminée
# used: dynamic
measures-choice-budget = Budget
# used: dynamic
measures-choice-spent = Dépensé
# used: dynamic
measures-choice-grant = Subventions
# used: dynamic
measures-choice-loan = Prêts ou garanties
# used: dynamic
measures-choice-investment = Investissement
# used: dynamic
measures-choice-revenue = Recettes
measures-row-money-kind = Nature du montant
measures-laws-title = Registre des lois
measures-laws-lede = Les lois parmi les mesures enregistrées, avec leur date, leur étape, leurs articles et ce qu’elles demandent aux plateformes.
measures-contacts-title = Où trouver de l’aide, par Partie
measures-contacts-lede = Organismes et services qui aident les artistes et les professionnels de la culture, en particulier les femmes, harcelés ou attaqués en ligne.
measures-contacts-none = Aucun contact n’est encore enregistré.
measures-next-page = Page suivante
# used: dynamic
measures-error-present-day = Indiquez la date de la valeur actuelle
# used: dynamic
measures-error-fate-reason = Dites pourquoi la proposition a été retenue ou non
# used: dynamic
measures-error-task-owner = Nommez l’organisme responsable de la tâche

## Alike and merged

measures-alike-title = Fiches qui se ressemblent
measures-alike-lede = Les titres se ressemblent et les années ne se contredisent pas. Décidez quelle fiche demeure ; l’autre y conduira.
measures-alike-none = Aucune fiche ne ressemble à une autre.
measures-alike-merge = Fusionner celle-ci dans l’autre
measures-alike-here = Ceci est peut-être déjà enregistré :
measures-alike-advice = S’il s’agit de la même mesure, modifiez la fiche existante ou fusionnez celle-ci avec elle. Sinon, continuez.
measures-alike-anyway = C’en est une autre : commencer
# used: dynamic
measures-act-into = Fiche qui demeure
measures-act-into-other = Une autre fiche, par son identifiant ou son adresse
measures-act-fill = Reprendre ce qui est vide dans la fiche qui demeure
measures-about-merge = L’adresse de cette fiche conduira à celle qui demeure. Les deux historiques restent lisibles et la fusion peut être annulée.
measures-about-undo-merge = La fiche redevient indépendante, telle qu’elle était. Ce qui a été repris dans l’autre y demeure.
measures-done-merged = Fusion effectuée. L’ancienne adresse conduit à la fiche qui demeure.
measures-merged-here = Fiches fusionnées dans celle-ci
measures-error-survivor = Indiquez une autre de vos fiches, qui demeure
measures-error-survivor-practice = Cette fiche est désignée comme bonne pratique et l’autre ne l’est pas. Fusionnez l’autre dans celle-ci.

## Still true

measures-answer = Cette fiche est-elle toujours exacte ?
# used: dynamic
measures-answer-still = Oui, toujours exacte
# used: dynamic
measures-answer-changed = Non, elle a changé
# used: dynamic
measures-answer-ended = Non, elle a pris fin
measures-confirmed = Dernière confirmation
# used: dynamic
measures-confirmed-still = Toujours exacte, selon son détenteur
# used: dynamic
measures-confirmed-changed = Son détenteur indique qu’elle a changé ; le texte est plus ancien
# used: dynamic
measures-confirmed-ended = Son détenteur indique qu’elle a pris fin
measures-by-link = par un lien reçu par courriel
measures-to-confirm = À confirmer ; sans confirmation depuis le { $value }
measures-show-all = Tout afficher
measures-about-confirm = Chacun voit la réponse, votre rôle et la date. Le texte ne change pas.
measures-done-confirmed = Merci. La réponse est enregistrée.
measures-still-title = Une question sur une mesure
measures-still-note = Votre réponse est conservée comme donnée par un lien reçu par courriel. Vous n’êtes pas connecté pour autant.
measures-still-done = Votre réponse est enregistrée
measures-still-thanks = La fiche indique qu’elle a été confirmée aujourd’hui.
measures-still-changed = La fiche l’indique. Connectez-vous et modifiez son texte dès que possible.
measures-still-ended = La fiche l’indique. Connectez-vous et marquez-la comme terminée, avec l’année.
measures-link-over-title = Ce lien n’est plus valable
measures-error-link-over = La question a reçu sa réponse, son délai est passé ou la fiche n’est plus publique.
# used: dynamic
measures-mail-still-true-subject = Toujours exact ? { $title }
# used: dynamic
measures-mail-still-true-text = La mesure « { $title } » n’a pas été confirmée depuis un an. Ouvrez le lien et répondez à une question, sans vous connecter.
measures-show-to-confirm =
    { $n ->
        [one] { $n } fiche à confirmer
       *[other] { $n } fiches à confirmer
    }

## Links

measures-links-title = Adresses web qui ne répondent plus
measures-links-lede = Chacune a été essayée au moins trois fois, à des jours différents. Ouvrez la mesure et corrigez l’adresse.
measures-links-none = Toutes les adresses essayées répondent.
measures-link-checked = Dernier essai
measures-link-alive = Dernière réponse
measures-link-never = jamais depuis son enregistrement
measures-link-dead = Sans réponse le { $first } ; dernière réponse : { $second }

## Headline figures

measures-figures-title = Chiffres clés
measures-figures-lede = Des nombres cités pour eux-mêmes, chacun avec son unité, son année, sa source et sa page.
measures-figures-none = Aucun chiffre n’est encore enregistré.
measures-figure-new = Nouveau chiffre
measures-figure-edit = Chiffre clé
measures-figure-rule = Un brouillon est enregistré quel que soit son contenu. Sans année ni source, il ne peut être publié.
measures-figure-edition = Édition
measures-figure-chapter = Chapitre
measures-figure-page = Page
# used: dynamic
measures-figure-draft = Brouillon
# used: dynamic
measures-figure-published = Publié
measures-figure-withdrawn = Chiffre retiré
measures-figure-error-unit = Indiquez l’unité du chiffre
measures-figure-error-meaning = Dites ce que mesure le chiffre
measures-figure-error-source = Indiquez la source

## One topic at a time

measures-tasks-title = Tâches de cette mesure
measures-tasks-link = Un sujet à la fois
measures-tasks-lede = Un sujet par page, dans l’ordre de votre choix. Ce que vous enregistrez demeure.
measures-task-done = Renseigné
measures-task-open = Facultatif, vide
measures-tasks-all = Tout le formulaire sur une page
measures-tasks-save-list = Enregistrer et revenir aux tâches
measures-check-title = Vérifier et envoyer
measures-check-lede = Relisez vos réponses. Ce qui est nécessaire et manque est signalé.
measures-turn-since =
    { $n ->
        [one] { $turn } depuis le { $day }, { $n } jour
       *[other] { $turn } depuis le { $day }, { $n } jours
    }
measures-of-organization = Par l’organisation { $value }
measures-of-organizations = D’organisations de ce pays
measures-not-checked = Par l’organisation, non vérifié.
measures-reply-of = Réponse de la Partie : { $value }
measures-about-reply = Votre réponse figure à côté de la fiche, pour tout le monde. Une réponse ultérieure la remplace ; les deux restent dans l’historique.
measures-act-reply = Réponse que tout le monde peut lire
measures-new-lede-organization = Commencez par le titre. Ce que publie votre organisation est visible aussitôt, signalé comme venant d’elle et non vérifié.
measures-mail-about-party-subject = Une organisation a publié une fiche : { $title }
measures-mail-about-party-text = Une organisation dont le siège est dans votre pays a publié « { $title } » en son propre nom. Votre Partie peut répondre ; la réponse figurera à côté.
measures-not-checked-reply = Par l’organisation, non vérifié. La Partie concernée peut répondre.
measures-mail-reply-subject = La Partie a répondu : { $title }
measures-mail-reply-text = La Partie concernée a répondu à « { $title } ». La réponse figure à côté de votre fiche.
# Operations for programs.
measures-api-start = Commencer un brouillon dans l’espace d’une Partie
measures-api-read = Une mesure : publique, ou, avec un jeton, un brouillon que la personne peut lire
measures-api-change = Modifier un brouillon par un merge patch (RFC 7396)
measures-api-submit = Soumettre un brouillon au point focal de sa Partie
measures-field-files = Fichiers
measures-field-files-hint = PDF, JPEG, PNG, document bureautique ou texte, { $value } Mo au plus par fichier. Tout le monde peut les lire dès que la fiche est publiée.
measures-row-file = Fichier
measures-row-file-language = Langue du fichier
measures-row-file-remove = Retirer ce fichier
measures-file-about = ({ $kind }, { $n } ko)
measures-file-checksum = Empreinte { $value }
measures-error-file = Choisissez le fichier ou videz la ligne
measures-error-file-again = « { $name } » n’a pas été conservé, car le formulaire n’a pas été enregistré. Choisissez de nouveau le fichier
measures-facet-report = Édition du Rapport mondial
measures-drawn =
    { $n ->
        [one] { $n } fiche tirée de cette édition
        [many] { $n } fiches tirées de cette édition
       *[other] { $n } fiches tirées de cette édition
    }
measures-figures-of-edition =
    { $n ->
        [one] { $n } chiffre clé de cette édition
        [many] { $n } chiffres clés de cette édition
       *[other] { $n } chiffres clés de cette édition
    }
measures-withheld-text = Le Secrétariat a masqué l’organisation qui l’a publiée, pour le motif indiqué ici. Elle sera affichée de nouveau avec l’organisation.
measures-sheet-notice = Avertissement
