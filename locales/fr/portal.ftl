### Pages made of several slices, and error reports.

## Figures that several pages show

portal-count-measures =
    { $n ->
        [0] Aucune mesure
        [one] { $n } mesure
       *[other] { $n } mesures
    }
portal-count-parties =
    { $n ->
        [0] Aucune Partie
        [one] { $n } Partie
       *[other] { $n } Parties
    }
# $value is a day in words.
portal-since = Depuis le { $value }
portal-untitled = Sans titre

## Home

portal-home-lede = Les Parties à la Convention établissent des feuilles de route nationales, partagent leurs actions et voient ce qui reste à faire. Tout ce qui est publié ici peut être lu et repris sans compte.
portal-home-due = Échéances
portal-home-due-reports =
    { $n ->
        [one] Rapport périodique de { $n } Partie
       *[other] Rapports périodiques des { $n } Parties
    }
portal-home-due-world-day = Journée mondiale de la diversité culturelle pour le dialogue et le développement
portal-home-all-dates = Toutes les dates de la chronologie
portal-home-next = Votre prochaine tâche
portal-home-all-waiting =
    { $n ->
        [0] Mes tâches
        [one] Mes tâches ({ $n } élément)
       *[other] Mes tâches ({ $n } éléments)
    }
portal-home-look-up = Rechercher
portal-home-search-label = Chercher des mesures, des Parties, des activités, des articles et des termes
portal-home-activities = Activités du cadre
portal-home-terms = Termes du glossaire
portal-home-take = Reprendre les données
portal-home-take-text = Chaque liste et chaque fiche existent aussi sous forme de données : ajoutez .json ou .csv à la fin de l’adresse.

## Framework

# $first is a body, $second a month in words.
portal-framework-approved = Approuvé par { $first }, { $second }
portal-framework-goal = Objectif { $n }
portal-framework-output = Produit { $n }
# $value is a document.
portal-framework-mapping = Source du lien entre objectifs et produits : { $value }
portal-framework-steps = Les quatre étapes de la méthode
portal-framework-objectives = Objectifs généraux
portal-framework-objectives-text = Six objectifs généraux auxquels les mesures sont rattachées. Les pratiques fondatrices l’ont été par appréciation éditoriale.
portal-framework-targets = Cibles des Objectifs de développement durable
portal-framework-targets-text = Les liens entre cibles et activités relèvent d’une appréciation éditoriale de cette plateforme et ne figurent pas dans la source.

## An activity

portal-activity-caption = Activité { $value } de la feuille de route ouverte
portal-activity-asks = Ce qui est demandé
portal-activity-evidence = Ce qui peut montrer qu’elle est accomplie
portal-activity-no-measures = Aucune mesure n’est encore consignée sous cette activité.
portal-activity-parties = Parties qui y travaillent
portal-activity-parties-text = Parties ayant une mesure publiée sous cette activité, ou dont la feuille de route publiée indique qu’elle est en cours ou accomplie.
portal-activity-no-parties = Aucune Partie n’est encore consignée sous cette activité.

## A target of the Sustainable Development Goals

# $value is a code such as 8.3.
portal-target-title = Cible { $value }
portal-target-goal = Objectif de développement durable { $n }
portal-target-editorial = Les activités et les mesures sont rattachées à cette cible par appréciation éditoriale.
portal-target-activities = Activités rattachées à cette cible
portal-target-no-measures = Aucune mesure n’est encore rattachée à cette cible.

## A Party

portal-party-not-state = Une Partie qui n’est pas un État : organisation d’intégration économique régionale.
portal-party-treaty = Participation à la Convention
portal-party-treaty-caption = Actes conventionnels, avec leur date et son degré de certitude
portal-party-action = Acte
portal-party-not-established = non établie
portal-party-doubtful = incertaine
# $value is the kind of instrument, such as "ratification".
portal-party-deposit = Dépôt de l’instrument : { $value }
portal-party-deposit-unknown = Dépôt de l’instrument
portal-party-in-force = Entrée en vigueur pour cette Partie
portal-party-in-force-source = Découle de la date du dépôt (article 29)
portal-party-bound-at-latest = Liée au plus tard le
portal-party-groups = Groupes d’États
portal-party-languages = Langues officielles (ISO 639-1)
portal-party-declarations = Déclarations et réserves
portal-party-no-declarations = Aucune n’a été trouvée dans les sources consultées, qui ne contiennent pas la liste complète.
portal-party-duties = Obligations et droits au titre de la Convention
# $value is a day in words.
portal-party-duties-caption = Obligations de la Partie au { $value }
portal-party-duty = Obligation
portal-party-article = Article { $value }
portal-party-article-column = Article
portal-party-due = Prochaine échéance
portal-party-always = en permanence
portal-party-last-met = Remplie en dernier lieu
portal-party-rights = Ce qu’une Partie peut faire
portal-party-no-measures = Aucune mesure de cette Partie n’est encore consignée.
portal-party-disclaimer = Les mesures sont présentées dans les termes de la Partie ou tels que leur source les rapporte.
portal-non-party-text = { $value } est un État membre de l’UNESCO qui n’est pas Partie à la Convention.
portal-non-party-register = Registre des Parties

## Gap grid

portal-grid-lede = Ce qui est consigné pour chaque Partie sous chacune des 20 activités : mesures publiées et positions des feuilles de route publiées. Une case vide signifie que rien n’est consigné ici, non que rien n’est fait.
portal-grid-filter = Filtrer et regrouper
portal-grid-output = Produit
# used: dynamic
portal-grid-output-hint = Un seul produit tient sur un téléphone.
portal-grid-region = Groupe régional
portal-grid-within = Groupe d’États
portal-grid-group = Intertitres
portal-grid-by-region = Par groupe régional
portal-grid-on = Parties et groupes au
portal-grid-look = Contenu des cases
portal-grid-look-roadmaps = Feuilles de route : prévu, en cours, réalisé
portal-grid-look-planned = Feuilles de route : prévu
portal-grid-look-active = Feuilles de route : en cours
portal-grid-look-done = Feuilles de route : réalisé
portal-grid-look-needs = Besoins, par groupe régional
# used: dynamic
portal-grid-on-hint = Année-mois-jour, par exemple 2026-11-22
portal-grid-key-measures = Nombre de mesures
portal-grid-planned = Prévu
portal-grid-active = En cours
portal-grid-done = Réalisé
portal-grid-parties-planned = Parties qui le prévoient
portal-grid-parties-active = Parties qui y travaillent
portal-grid-parties-done = Parties qui l’ont réalisé
portal-grid-parties-needs = Parties qui indiquent un besoin
portal-grid-needs-caption = Parties dont le diagnostic publié indique un besoin menant à l’activité, par groupe régional
portal-grid-all-parties = Toutes
portal-grid-skip = Passer le tableau
# $first (measures and positions) and $second (Parties and groups) are days in words.
portal-grid-caption = Ce qui est consigné au { $first }, par Partie et par activité. Parties et groupes au { $second }
portal-grid-total = Toutes les mesures de ces Parties, comptées une fois
portal-grid-no-party = D’aucune Partie en particulier
portal-grid-organizations = Par des organisations
portal-grid-how = Règles de comptage
portal-grid-how-cell = Une case compte les mesures publiées distinctes que la Partie détient sous cette activité. Les partenaires ne sont pas comptés.
portal-grid-how-several = Une mesure de plusieurs Parties compte une fois pour chacune, et une seule fois dans tout total.
portal-grid-how-none = Les fiches qui ne relèvent d’aucune Partie en particulier et celles des organisations figurent sur des lignes à part et dans aucune case.
portal-grid-how-position = Une position est ce que la feuille de route publiée de la Partie dit de l’activité.
portal-grid-how-advance = Selon la feuille de route, une activité est réalisée si le texte publié le déclare, preuves à l’appui ; en cours s’il le dit ou si un rapport indique qu’une action a commencé ; prévue si elle est prioritaire ou si une action du plan validé reste à commencer. Seul l’état le plus avancé compte.
portal-grid-how-need = Une Partie indique un besoin lorsqu’un besoin de son diagnostic publié mène à l’activité.
portal-cooperation-title = Où la coopération pourrait se développer
portal-cooperation-lede = Activité par activité : les Parties qui l’ont réalisée ou détiennent une bonne pratique désignée, à côté de celles qui la prévoient ou indiquent un besoin. Établi à partir de ce qui est publié ; nulle Partie n’est comparée à une autre.
portal-cooperation-done = L’ont réalisée
portal-cooperation-practice = Détiennent une bonne pratique
portal-cooperation-planned = La prévoient
portal-cooperation-need = Indiquent un besoin
portal-cooperation-none = Aucune activité ne réunit encore des Parties des deux côtés.
portal-cooperation-one-side = Activités n’ayant pour l’instant qu’un seul côté
portal-grid-how-day = Le jour demandé ne détermine que les Parties et les groupes. Les mesures et les positions sont toujours celles consignées aujourd’hui.
portal-grid-how-order = Les Parties sont classées par ordre alphabétique. Rien ici ne les compare entre elles.

## Search

portal-search-kinds = Résultats par type
portal-search-nothing = Rien n’a été trouvé pour ces mots.
portal-search-suggestion = Vouliez-vous dire :
portal-search-help = Les mots sont cherchés dans les six langues. Mettez entre guillemets les mots qui doivent se suivre ; un astérisque remplace la fin d’un mot.
portal-search-activities = Activités

## Mine to do and the space of a Party

portal-work-waiting = En attente de votre part
portal-work-information = Pour information
portal-work-nothing = Rien ne vous attend.
portal-work-spaces = Vos Parties
portal-work-tools = Autres pages
portal-work-accounts = Comptes et invitations
portal-work-mails = Messages envoyés
portal-work-account = Mon compte et mes sessions
portal-space-caption = Espace de la Partie
portal-space-roles = Vous êtes ici en qualité de : { $value }
portal-space-public = Page publique
portal-space-parts = Parties de cet espace
portal-space-measures = Mesures
portal-space-team = Équipe
portal-space-no-authority = Il n’existe aucun compte de l’autorité nationale compétente pour cette Partie : rien ne peut être validé. Demandez à l’administrateur d’inviter cette autorité.
portal-space-no-roadmap = Aucune feuille de route n’a encore été commencée.
portal-space-open-roadmap = Ouvrir la feuille de route
portal-space-changes = Dernières modifications
portal-space-published-measures =
    { $n ->
        [0] Aucune mesure publiée
        [one] { $n } mesure publiée
       *[other] { $n } mesures publiées
    }
portal-space-holders = Qui exerce quel rôle

## Desk of the Secretariat

portal-kind-roadmap = Feuille de route
portal-kind-practice = Bonne pratique proposée
portal-kind-measure = Mesure
portal-kind-offer = Bonnes pratiques à partager
portal-kind-report = Signalement d’erreur
portal-kind-founding = Données fondatrices
portal-kind-consultation = Consultation
portal-kind-account = Comptes
portal-waiting-parked = Messages non remis : { $n }
portal-waiting-authority = Un compte de l’autorité compétente est demandé
portal-turn-secretariat = Secrétariat
portal-turn-party = Partie
portal-turn-administrator = Administrateur
portal-founding-waiting =
    { $n ->
        [one] { $n } correction proposée des données fondatrices
       *[other] { $n } corrections proposées des données fondatrices
    }
portal-desk-found =
    { $n ->
        [0] Rien n’est en attente
        [one] { $n } élément en attente
       *[other] { $n } éléments en attente
    }
portal-desk-nothing = Rien n’est en attente avec ces filtres.
portal-desk-caption = Ce qui est en attente : d’abord ce qui revient au Secrétariat, du plus ancien au plus récent
portal-desk-item = Élément
portal-desk-kind = Type
portal-desk-stage = Stade
portal-desk-since = Depuis
portal-desk-days = Jours
portal-desk-turn = À qui d’agir
portal-desk-next = Suite
portal-desk-on = État des feuilles de route à la fin du
# used: dynamic
portal-desk-on-hint = Année-mois-jour, par exemple 2026-11-22
portal-desk-begun = Parties ayant commencé une feuille de route
portal-desk-finalized = Parties en ayant finalisé une
portal-desk-published = Parties en ayant publié une
portal-desk-implemented = Parties ayant achevé une action d’un plan publié
portal-desk-counters = Autres compteurs
portal-desk-measures = Mesures publiées
portal-desk-proposed = Pratiques proposées
portal-desk-own-measures = Mesures du Secrétariat
portal-log-title = Journal des actes
portal-log-lede = Ce qui a été fait, sur quelle fiche, par qui et à quel titre. Le contenu des projets, les notes et les échanges confidentiels n’y figurent pas.
portal-log-caption = Actes, du plus récent au plus ancien
portal-log-until = Jusqu’à la fin du (année-mois-jour)
portal-log-nothing = Aucun acte n’est enregistré ici.
portal-log-when = Quand
portal-log-record = Fiche
portal-log-act = Acte
portal-log-who = Par qui
portal-log-older = Actes plus anciens
# used: dynamic
portal-log-kind-account = Compte
# used: dynamic
portal-log-kind-invitation = Invitation
# used: dynamic
portal-log-kind-milestone = Date de la chronologie
# used: dynamic
portal-log-kind-roadmap-submission = Transmission
# used: dynamic
portal-log-kind-roadmap-offer = Offre de bonne pratique
portal-log-kind-status-report = Rapport d’état
portal-desk-practices = Bonnes pratiques
portal-desk-reports = Signalements sans réponse

## Reporting an error

portal-report-lede = Dites-nous ce qui est faux sur une page. Aucun compte n’est nécessaire ; vous recevez un numéro de référence sous lequel figurera la réponse.
portal-report-about = Page :
portal-report-words = Qu’est-ce qui est faux ?
# used: dynamic
portal-report-words-hint = Indiquez ce qui figure et ce qui devrait figurer ; citez la source si vous la connaissez.
portal-report-email = Votre adresse électronique (facultatif)
# used: dynamic
portal-report-email-hint = La réponse y est envoyée. Personne d’autre ne la voit.
# $value is a number.
portal-report-limit = { $value } caractères au plus
portal-report-trap = Laissez ce champ vide
portal-report-send = Envoyer le signalement
portal-report-privacy = Vos mots sont lus par le Secrétariat et, si la fiche est celle d’une Partie, par son point de contact. Ils ne sont pas publiés ; la réponse l’est.
portal-report-state-open = En attente d’une réponse
portal-report-state-held = En attente d’examen
portal-report-state-answered = Répondu
portal-report-state-dismissed = Clos sans modification
portal-receipt-title = Votre signalement
portal-receipt-state = État
portal-receipt-sent = Envoyé
portal-receipt-words = Ce que vous avez écrit
portal-receipt-answer = Réponse
portal-receipt-waiting = Il n’y a pas encore de réponse. Elle figurera ici.
portal-receipt-mailed = Elle sera aussi envoyée à l’adresse électronique que vous avez indiquée.
portal-receipt-keep = Conservez l’adresse de cette page : seules les personnes qui la connaissent peuvent l’ouvrir.
portal-answered-title = Erreurs signalées et réponses
portal-answer-reported = Ce qui a été signalé
portal-answer-held = Retenu : de nombreux signalements sont venus d’une même adresse, ou un programme a pu l’envoyer. Le responsable de la fiche n’a pas été informé. Laissez-le passer ou fermez-le.
portal-answer-words = Réponse ou motif
portal-answer-mailed = La personne qui a fait le signalement reçoit la réponse par courriel. Une réponse figure aussi à côté de la fiche.
portal-answer-not-mailed = Aucune adresse électronique n’a été donnée : la réponse figure sur la page du signalement et à côté de la fiche.
portal-answer-send = Répondre et clore
portal-answer-dismiss = Clore sans modification
portal-answer-let-through = Laisser passer
portal-done-report = Votre signalement est arrivé.
portal-done-answer = Le signalement a reçu une réponse et est clos.
portal-done-dismiss = Le signalement est clos.
portal-done-let-through = Le signalement est passé ; le responsable de la fiche a été informé.
portal-error-email = Saisissez une adresse électronique telle que nom@example.org, ou laissez le champ vide.
portal-error-report-changed = Quelqu’un d’autre a traité ce signalement entre-temps. Vos mots sont toujours ici.
portal-error-report-closed = Ce signalement est déjà clos.
# used: dynamic
portal-notice-report-subject = Signalement d’erreur { $reference }
# used: dynamic
portal-notice-report-text = Un lecteur a signalé une erreur sur la page { $about }. Le signalement { $reference } attend une réponse.
# used: dynamic
portal-notice-report-owner-subject = { $party } - signalement d’erreur { $reference }
# used: dynamic
portal-notice-report-owner-text = Un lecteur a signalé une erreur dans une fiche de cette Partie : { $party }. Le signalement { $reference } attend votre réponse ; le Secrétariat est aussi informé.
portal-mail-answer-subject = Réponse à votre signalement d’erreur { $value }
portal-mail-answer-text =
    Vous avez signalé une erreur ({ $reference }) sur cette page :
    { $page }

    La réponse :

    { $answer }
portal-mail-dismissal-text =
    Vous avez signalé une erreur ({ $reference }) sur cette page :
    { $page }

    Le signalement a été clos sans modification. Le motif :

    { $answer }

## Health

portal-health-title = État de l’installation
portal-health-ok = Bon
portal-health-degraded = Dégradé
portal-health-database = Base de données
portal-health-head = Dernière entrée du journal
portal-health-position = Entrée jusqu’à laquelle va l’index de recherche
portal-health-entries = Entrées de l’index de recherche
portal-health-following = Dernier suivi de l’index de recherche
portal-health-jobs = Dernière vérification du courrier et des autres tâches
portal-health-quiet = Arrêté
portal-health-parked = Messages qui n’ont pas pu être envoyés
portal-health-parked-count =
    { $n ->
        [one] { $n } message
       *[other] { $n } messages
    }
portal-health-authority = Parties sans compte d’autorité
portal-health-authority-text = Ces Parties ont un point de contact mais personne qui puisse valider.
portal-health-feeds = Flux de données en panne
portal-health-feeds-text = Ils n’écrivent rien tant qu’ils ne sont pas rétablis. Leurs responsables sont prévenus ; les visiteurs n’en voient rien.

## About the data

portal-data-lede = Ce que contient cette plateforme, d’où cela vient, ce qui y est incertain et comment le reprendre.
portal-data-held = Contenu
# $value is a day in words.
portal-data-held-caption = Collections au { $value }
portal-data-collection = Collection
portal-data-records = Fiches
portal-data-source-parties = Bases de données de traités et journaux officiels, comparés entre eux ; chaque Partie indique les siens
portal-data-source-measures = Pratiques fondatrices du document DCE/19/7.CP/13, puis ce que les Parties et le Secrétariat publient ici
portal-data-source-roadmaps = Publiées ici par les Parties
portal-data-source-framework = Feuille de route ouverte, documents DCE/19/7.CP/13 et DCE/21/14.IGC/14
portal-data-source-articles = Convention du 20 octobre 2005, avec des résumés rédigés pour cette plateforme
portal-data-source-glossary = Définitions rédigées pour cette plateforme, chacune avec sa source
# $value is a version.
portal-data-lists = Listes de codes avec libellés en six langues : version { $value }
portal-data-doubts = Ce qui est incertain
portal-data-doubt-low =
    { $n ->
        [one] Les dates de { $n } Partie reposent sur une seule source non confirmée.
       *[other] Les dates de { $n } Parties sont peu sûres : communément admises, non confirmées par une deuxième source.
    }
portal-data-doubt-day =
    { $n ->
        [0] La date d’entrée en vigueur est établie pour toutes les Parties.
        [one] Pour { $n } Partie, la date d’entrée en vigueur n’est pas établie ; elle est comptée à la date à laquelle elle était liée au plus tard.
       *[other] Pour { $n } Parties, la date d’entrée en vigueur n’est pas établie ; elles sont comptées à la date à laquelle elles étaient liées au plus tard.
    }
portal-data-doubt-titles = { $official } des { $total } titres d’activités en anglais sont officiels ; les autres sont signalés. Les titres français sont officiels. Les autres langues montrent l’un des deux.
portal-data-doubt-declarations =
    { $n ->
        [one] { $n } déclaration est consignée ; la liste complète du dépositaire n’a pas été lue.
       *[other] { $n } déclarations sont consignées ; la liste complète du dépositaire n’a pas été lue.
    }
portal-data-doubt-editorial = Les liens des activités avec les cibles des Objectifs de développement durable, et des pratiques fondatrices avec les objectifs et les activités, relèvent d’une appréciation éditoriale.
portal-data-counting = Règles de comptage
portal-data-counting-day = Les Parties à une date donnée sont celles pour lesquelles la Convention était en vigueur ce jour-là.
portal-data-counting-past = « Situation au » signifie : tel que consigné à la fin de ce jour, UTC. Ce qui provient des documents fondateurs compte comme consigné avant toute date.
portal-data-formats = Listes : .json (100 lignes, le total et l’adresse de la suite), .csv (le résultat entier, UTF-8, virgule). Fiches : .json. Chronologie : .atom et .ics. Les filtres d’une page sont ceux de ses données.
portal-data-machines = Adresses pour les programmes
portal-data-machines-text = Aucune clé n’est nécessaire. Les noms des champs sont en anglais ; les textes viennent avec toutes leurs langues.
portal-data-example-list = Une liste filtrée
portal-data-example-table = Un tableau entier
portal-data-example-record = Une fiche
portal-data-example-grid = La grille des lacunes des pays les moins avancés
portal-data-example-permanent = Une adresse permanente, sans langue
portal-data-example-catalogue = Le catalogue de toutes les données (DCAT-AP)
portal-data-example-vocab = Listes de codes (SKOS)
portal-data-example-oai = Moissonnage par les bibliothèques (OAI-PMH)
portal-data-example-archive = Tout en un seul fichier
portal-data-example-changes = Tout ce qui a changé depuis une date
portal-data-licence-facts = Données de référence, listes de codes et résumés de cette plateforme : CC BY-SA 3.0 IGO.
portal-data-licence-parties = Mesures et feuilles de route des Parties : publiques, attribuables et réutilisables ; la Partie conserve ses droits.
portal-data-licence-code = Programme : Apache-2.0.
portal-data-privacy = Personnes
portal-data-privacy-text = Sont publics le nom et la fonction des personnes qui signent un acte, ainsi que, avec leur consentement, les noms des personnes qui ont fait réussir une mesure. Aucune page n’interroge d’autres sites et aucun visiteur n’est suivi.
portal-desk-organizations = Organisations non encore vérifiées
portal-kind-organization = Organisation
portal-organizations-waiting = { $n ->
    [one] { $n } organisation à vérifier
   *[other] { $n } organisations à vérifier
  }
portal-log-kind-organization = Organisation
# used: dynamic
portal-notice-report-organization-subject = Signalement d’erreur { $reference }
# used: dynamic
portal-notice-report-organization-text = Un lecteur a signalé une erreur dans une fiche de votre organisation. Le signalement { $reference } attend votre réponse ; le Secrétariat est aussi informé.
portal-kind-call = Appel aux Parties
