### Words of the slice governance. Keys begin with governance-.

governance-title = Appels aux Parties
governance-lede = Avant une session, le Secrétariat demande des informations aux Parties ou mène une enquête auprès d’elles. Voici ce qui a été demandé, combien ont répondu, et quoi.
governance-none = Aucun appel n’a encore été envoyé.
governance-until = Réponses jusqu’au { $value } à 23 h 59 UTC
governance-kind = Type
governance-kind-information = Appel à information
governance-kind-survey = Enquête auprès des Parties
governance-state = État
governance-state-draft = Projet
governance-state-open = Ouvert
governance-state-closed = Clos
governance-state-published = Réponses publiées
governance-asked = Parties interrogées
governance-answered = ont répondu à temps
governance-late-answers = Réponses tardives, tenues à part
governance-share = Part de celles qui ont commencé
governance-begun = { $yes } des { $of } Parties ayant répondu ont commencé ({ $share } %).
governance-questions = Questions
governance-yes-no = Oui { $yes }, non { $no }
governance-sum = Somme : { $value }
governance-answers = Réponses par Partie
governance-no-answers = Aucune Partie n’a répondu à temps.
governance-sent = Envoyé
governance-received = Reçu
governance-not-yet = Les réponses figureront ici lorsque le Secrétariat les aura publiées.
governance-is-sent = Envoyée
governance-not-sent = Non envoyée
governance-public-page = La page publique
governance-sent-at = Envoyée le { $value }.
governance-send-again = Vous pouvez la corriger et l’envoyer de nouveau jusqu’au dernier jour.
governance-answer-hint-all = Laissez vide ce à quoi vous ne pouvez pas répondre : un vide en dit plus qu’une supposition.
governance-logged-late = Consignée par le Secrétariat après la date limite.
governance-nothing-sent = Rien n’est encore parvenu au Secrétariat.
governance-lang = Langue des réponses
governance-answer = Réponse
governance-becomes-public = Ce que vous envoyez sera rendu public avec les réponses de toutes les Parties.
governance-send-answer = Envoyer au Secrétariat
governance-desk-lede = Un appel est préparé, envoyé à chaque Partie liée ce jour-là, clos à son dernier jour, et ses réponses sont publiées ensemble.
governance-plan = Préparer un appel
governance-call-title = Titre
governance-about = De quoi il s’agit et à quoi servent les réponses
governance-langs = Langues dans lesquelles les réponses sont acceptées
governance-closes-on = Dernier jour pour répondre
governance-question = Question
governance-asks = Réponse attendue
governance-asks-words = Texte
governance-asks-yes-no = Oui ou non
governance-asks-number = Un nombre
governance-begun-legend = Part de celles qui ont commencé
governance-begun-question = Oui signifie que la Partie a commencé
governance-acts = Ce que vous pouvez faire maintenant
governance-send = Envoyer l’appel
governance-send-explains = Chaque Partie liée aujourd’hui est interrogée et ses points de contact reçoivent un courriel. Ensuite, seul le dernier jour peut être reporté.
governance-remind = Rappeler à celles qui n’ont pas répondu
governance-remind-explains = Les points de contact des Parties citées ci-dessus reçoivent chacun un courriel.
governance-close = Clore l’appel
governance-close-explains = Plus aucune réponse des Parties n’est acceptée. Les tardives peuvent être consignées à part.
governance-publish = Publier les réponses
governance-publish-explains = Toutes les réponses deviennent publiques ensemble, avec le tableau brut.
governance-discard = Abandonner l’appel
governance-discard-explains = Il n’a jamais été envoyé. Il reste dans l’historique.
governance-silent = { $n ->
    [one] { $n } Partie n’a pas répondu
   *[other] { $n } Parties n’ont pas répondu
  }
governance-unreachable = { $n ->
    [one] { $n } d’entre elles n’a pas de point de contact ici : aucun courriel n’y va
   *[other] { $n } d’entre elles n’ont pas de point de contact ici : aucun courriel n’y va
  }
governance-reminded = Dernier rappel : { $value }
governance-late = Consigner une réponse tardive
governance-late-lede = Elle figure à part des autres et n’est comptée nulle part ailleurs.
governance-received-on = Jour de réception
governance-done-planned = L’appel est préparé. Rédigez maintenant ses questions.
governance-done-saved = Enregistré. Rien n’a été envoyé.
governance-done-sent = Votre réponse est parvenue au Secrétariat.
governance-done-closed = L’appel est clos.
governance-done-reminded = Les rappels sont en route.
governance-done-published = Les réponses sont publiques.
governance-done-discarded = L’appel a été abandonné.
governance-done-logged = La réponse tardive est consignée.
governance-done-call-sent = L’appel a été envoyé à chaque Partie.
governance-error-act = Ce n’est pas possible dans l’état de l’appel.
governance-error-day = Indiquez un jour, par exemple 2026-03-31
governance-error-past = Choisissez un jour à venir
governance-error-earlier = Le dernier jour ne peut être que reporté
governance-error-begun = Seule une question par oui ou non, et une seule, peut compter celles qui ont commencé
governance-error-lang = Choisissez l’une des langues de cet appel
governance-error-unanswered = Répondez à une question au moins
governance-error-number = Indiquez un nombre entier
governance-error-closed = Le dernier jour est passé ; plus aucune réponse n’est acceptée. Ce qui a été saisi reste ici. Le Secrétariat peut consigner une réponse tardive.
governance-error-sent = Cette réponse a été envoyée. Envoyez-la de nouveau pour la modifier.
governance-error-received = Indiquez un jour postérieur à la date limite et déjà venu
governance-error-answered = Cette Partie a répondu à temps
governance-reports = Rapports d’état
governance-reports-lede = Où en étaient, à une date donnée, les feuilles de route nationales de toutes les Parties, tel que rapporté aux organes directeurs. Chaque chiffre ouvre la liste des Parties qu’il compte.
governance-reports-desk-lede = Un rapport est commencé pour une date, relu, puis rendu définitif. Dès lors, ses chiffres ne changent plus.
governance-reports-none = Il n’y a pas encore de rapport d’état.
governance-report-one = Rapport d’état sur les feuilles de route nationales
governance-report-usual-title = Feuilles de route nationales : rapport d’état
governance-report-on = État au { $value }
governance-report-of = { $first } : { $second }
governance-report-provisional = Cette journée n’était pas achevée lorsque les chiffres ont été relevés : ils sont provisoires.
governance-report-introduction = Introduction du Secrétariat
governance-report-introduction-how = L’introduction est rédigée par le Secrétariat. Tout ce qui suit est rédigé par le programme à partir de ses enregistrements.
governance-report-contents = Dans ce rapport
governance-report-summary = En bref
governance-report-lead = { $n ->
    [one] Au { $day }, la Convention comptait { $n } Partie.
   *[other] Au { $day }, la Convention comptait { $n } Parties.
  }
governance-report-lead-published = { $n ->
    [one] { $n } Partie avait une feuille de route nationale publiée.
   *[other] { $n } Parties avaient une feuille de route nationale publiée.
  }
governance-report-lead-shared = { $n ->
    [one] { $n } Partie avait communiqué une feuille de route nationale à l’UNESCO.
   *[other] { $n } Parties avaient communiqué une feuille de route nationale à l’UNESCO.
  }
governance-report-lead-nothing = { $n ->
    [one] { $n } Partie n’avait rien envoyé.
   *[other] { $n } Parties n’avaient rien envoyé.
  }
governance-report-summary-caption = Parties selon ce qui est enregistré de leur feuille de route
governance-report-what = Ce qui est compté
governance-report-parties = Parties
governance-report-share = Barre
governance-report-begun = Ont commencé une feuille de route (nombre seulement)
governance-report-finalized = Ont finalisé une feuille de route (nombre seulement)
governance-report-counted = Celles qui préparent un projet sont comptées sans être nommées : deux de ces chiffres n’ouvrent aucune liste.
governance-report-only-shared = D’une feuille de route communiquée mais non publiée, seules la Partie et la date sont indiquées.
governance-report-states = État des feuilles de route nationales
governance-report-states-caption = Parties selon l’état de leur feuille de route ; chacune figure une fois
governance-report-groups = Par groupe régional
governance-report-groups-caption = Parties, feuilles de route publiées et communiquées à l’UNESCO, par groupe régional ; les pays les moins avancés figurent aussi dans leur groupe
governance-report-all = Toutes les Parties
governance-report-sectors = Secteurs prioritaires
governance-report-sectors-short = Secteurs
governance-report-readable = { $n ->
    [one] Cette partie porte sur { $n } feuille de route publiée dont le texte est public.
   *[other] Cette partie porte sur { $n } feuilles de route publiées dont le texte est public.
  }
governance-report-sectors-caption = Parties dont la feuille de route publiée donne la priorité au secteur
governance-report-sector = Secteur
governance-report-activities = Activités de la Feuille de route ouverte
governance-report-activities-caption = Parties selon la position qu’indique leur feuille de route publiée
governance-report-activity = Activité
governance-report-call = Réponses à l’appel
governance-report-nothing = Parties n’ayant rien envoyé
governance-report-nothing-caption = Parties n’ayant communiqué aucune feuille de route à l’UNESCO à la fin de cette journée
governance-report-which = Lesquelles
governance-report-annex = Annexe par Partie
governance-report-annex-caption = La feuille de route de chaque Partie
governance-report-texts-caption = Ce que disent les feuilles de route publiées : activités par position, actions prévues et closes
governance-report-published-on = Publiée le
governance-report-langs = Langues
governance-report-actions = Actions prévues
governance-report-closed = Actions closes
governance-report-how = Comment ce rapport a été établi
governance-report-how-day = Tout figure tel qu’enregistré à la fin du { $value } (UTC). Ce qui a été enregistré ensuite n’y change rien.
governance-report-how-parties = Sont comptées les Parties liées ce jour-là, chacune une fois, quel que soit le nombre de versions de sa feuille de route. Les groupes régionaux sont ceux de l’UNESCO ; les pays les moins avancés sont ceux de ce jour.
governance-report-how-form = Modèle { $form } du rapport, version { $release } du programme.
governance-report-how-fingerprint = Empreinte (SHA-256) de tout ce qui le compose : { $value }
governance-report-bytes = Les octets exacts de l’empreinte
governance-report-figure-parties = Parties à la Convention
governance-report-figure-published = Feuille de route publiée
governance-report-figure-shared = Feuille de route communiquée à l’UNESCO
governance-report-figure-shared-only = Communiquée à l’UNESCO et non publiée
governance-report-figure-readable = Feuille de route publiée dont le texte est public
governance-report-figure-plan = Publiée avec un plan d’action validé
governance-report-figure-implemented = Publiée, avec au moins une action close
governance-report-figure-consulted = Publiée, avec au moins un cycle de consultation ouvert
governance-report-figure-withdrawn = Retirée, et aucune publiée
governance-report-figure-answered = Ont répondu à temps
governance-report-figure-unanswered = N’ont pas répondu
governance-report-list = Parties que compte un chiffre d’un rapport
governance-report-found = { $n ->
    [one] { $n } Partie
   *[other] { $n } Parties
  }
governance-report-back = Retour au rapport
governance-report-languages = Le rapport est publié en anglais et en français. Cette page en donne le contenu dans votre langue.
governance-report-withdrawn = Ce rapport a été retiré
governance-report-state-final = Définitif
governance-report-state-withdrawn = Retiré
governance-report-begin = Commencer un rapport
governance-report-day = Date sur laquelle porte le rapport
governance-report-day-hint = Année, mois, jour, par exemple 2027-05-31. Compte ce qui était enregistré à la fin de cette journée, en UTC. Une journée non achevée rend les chiffres provisoires.
governance-report-symbol = Cote
governance-report-symbol-hint = Par exemple DCE/27/9.CP/11
governance-report-title-en = Titre en anglais
governance-report-title-en-hint = Sans titre, il s’intitule : Feuilles de route nationales : rapport d’état
governance-report-title-fr = Titre en français
governance-report-session-en = Session en anglais
governance-report-session-fr = Session en français
governance-report-which-call = Appel dont les réponses figurent dans le rapport
governance-report-introduction-en = Introduction en anglais
governance-report-introduction-fr = Introduction en français
governance-report-save-preview = Enregistrer et relire
governance-report-preview-how = Voici ce que dirait le rapport maintenant. Rien n’en est conservé avant qu’il soit définitif.
governance-report-to-form = Retour à la saisie
governance-report-finish = Rendre le rapport définitif
governance-report-finish-explains = Les chiffres sont relevés tels qu’enregistrés maintenant, figés et aussitôt publics. Ils ne changent plus ; un rapport erroné est retiré puis refait. Enregistrez d’abord ce que vous avez saisi ci-dessus.
governance-report-discard = Abandonner le rapport
governance-discard-report-explains = Il n’a jamais été définitif. Il reste dans l’historique.
governance-report-withdraw = Retirer le rapport
governance-report-withdraw-explains = Son adresse demeure et affiche le motif. Sa cote redevient disponible pour un nouveau rapport.
governance-report-reason = Motif, que chacun peut lire
governance-done-report-begun = Le rapport est commencé. Rien n’est public avant qu’il soit définitif.
governance-done-report-saved = Enregistré. Le rapport n’est pas définitif.
governance-done-report-final = Le rapport est définitif et public.
governance-done-report-discarded = Le rapport a été abandonné.
governance-done-report-withdrawn = Le rapport a été retiré.
governance-error-report-act = Ce n’est pas possible dans l’état du rapport.
governance-error-symbol = N’utilisez que lettres, chiffres, espaces et les signes / . - ( )
governance-error-symbol-taken = Un autre rapport définitif porte cette cote
governance-error-both = Indiquez-le dans les deux langues, ou dans aucune
governance-wait-answer = Répondre à l’appel
governance-wait-close = Clore l’appel : son dernier jour est passé
governance-wait-publish = Publier les réponses à l’appel
governance-notice-call-subject = Le Secrétariat interroge votre Partie : { $title }
governance-notice-call-text = Les réponses sont acceptées jusqu’au { $day }, à la page ci-dessous. Ce que vous saisissez est conservé ; rien n’est envoyé avant que vous ne l’envoyiez.
governance-notice-reminder-subject = Rappel : { $title }
governance-notice-reminder-text = Votre Partie n’a pas encore répondu. Les réponses sont acceptées jusqu’au { $day }, à la page ci-dessous.
