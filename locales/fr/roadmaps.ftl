### Words of the slice roadmaps. Keys begin with roadmaps-.

## The Party's work

roadmaps-work-title = Feuille de route nationale
roadmaps-of-party = Feuille de route : { $value }
roadmaps-not-begun = Pas commencée
roadmaps-not-sent = Non transmise. Rien n’est encore parvenu au Secrétariat.
roadmaps-sent = Transmise le { $day }. Accusé de réception : { $receipt }. État : { $state }.
roadmaps-last-change = Dernière modification : { $when }, { $name }
roadmaps-also-here = { $name } a ouvert cette feuille de route il y a { $n } min
roadmaps-here-too = { $name } a cette page ouverte depuis { $n } min
roadmaps-next = Prochaine chose à faire : { $value }
roadmaps-next-position = Prochaine chose à faire : indiquer la position sur { $value }
roadmaps-returned-note = Note jointe à la feuille de route renvoyée
roadmaps-without-authority = L’autorité compétente de cette Partie n’a pas de compte : rien ne peut être validé. Demandez à l’administrateur d’envoyer une invitation.
roadmaps-authority-ask = Demander une autorité aux administrateurs
roadmaps-plan-left-out = Le plan d’action est inachevé ou non validé. Il reste hors de la publication et de la transmission tant que c’est le cas.
roadmaps-none-open = Aucune version n’est en préparation.
roadmaps-more = Autres pages
roadmaps-public-link = La page publique de la feuille de route
roadmaps-versions-heading = Versions
roadmaps-acts-heading = Ce que vous pouvez faire maintenant
roadmaps-step-positions = État des lieux et diagnostic
roadmaps-step-team = Équipe et consultation
roadmaps-step-capacity = Renforcement des capacités
roadmaps-step-plan = Rédaction : priorités et plan d’action
roadmaps-step-alongside = Il accompagne toutes les autres étapes.
roadmaps-step-reached = Étape atteinte
roadmaps-steps-why = Ce sont les quatre étapes de la feuille de route ouverte. Leur ordre vous guide et ne bloque rien.
roadmaps-step-invited = Invités : { $n }
roadmaps-step-took-part = Participants : { $n }
roadmaps-task-text = Rédiger le titre, le résumé et le profil
roadmaps-task-sectors = Choisir les secteurs prioritaires
roadmaps-task-positions = Indiquer les positions sur les activités
roadmaps-task-chapters = Rédiger le texte en chapitres
roadmaps-task-diagnosis = Rédiger le diagnostic
roadmaps-task-team = Constituer l’équipe nationale et le registre des parties prenantes
roadmaps-task-consultation = Mener des consultations
roadmaps-task-trainings = Prévoir et consigner les formations
roadmaps-task-priorities = Choisir les activités prioritaires
roadmaps-task-plan = Rédiger le plan d’action
roadmaps-task-check = Vérifier toutes les réponses
roadmaps-status-not-started = Pas commencée
roadmaps-status-in-progress = En cours
roadmaps-status-ready = Prête à vérifier
roadmaps-status-checked = Vérifiée
roadmaps-status-cannot = Ne peut pas encore commencer
roadmaps-status-now = Peut se faire maintenant
roadmaps-status-done = Faite
roadmaps-n-chosen = Nombre choisi : { $n }
roadmaps-n-stated = Indiquées : { $first } sur { $second }
roadmaps-n-missing = Éléments manquants : { $n }
roadmaps-n-evidence = Éléments de preuve : { $n }
roadmaps-n-needs = Besoins : { $n }
roadmaps-n-paragraphs = Paragraphes : { $n }
roadmaps-n-comments-open = Commentaires en suspens : { $n }
roadmaps-n-listed = Dans le registre : { $n }
roadmaps-n-trainings = Formations : { $n }
roadmaps-n-actions = Actions : { $n }
roadmaps-start-heading = Commencer une version
roadmaps-start-original = Langue dans laquelle vous rédigez d’abord
roadmaps-start-blank = Commencer sans texte
roadmaps-start-template = Commencer avec un chapitre par résultat
roadmaps-start-why = Ce que la révision change, et pourquoi
roadmaps-start-other = Feuille de route d’une autre Partie
roadmaps-start-from-other = S’en inspirer, en la citant
roadmaps-back-tasks = Retour à la liste des tâches
roadmaps-back-positions = Retour aux positions
roadmaps-back-plan = Retour au plan d’action
roadmaps-back-chapters = Retour aux chapitres
roadmaps-back-chapter = Retour au chapitre
roadmaps-back-stage = Retour à l’étape
roadmaps-back-submissions = Retour aux transmissions
roadmaps-back-register = Retour au registre
roadmaps-back-trainings = Retour aux formations
roadmaps-tasks-heading = Responsables et échéances des tâches
roadmaps-tasks-lede = Ces indications accompagnent la version, pour votre équipe. Elles ne sont ni signées ni publiées.
roadmaps-tasks-set = Fixer les responsables et les échéances
roadmaps-charge-owner = Responsable
roadmaps-charge-owner-hint = Un organisme ou une fonction. N’écrivez pas le nom d’une personne.
roadmaps-charge-of = Responsable : { $value }
roadmaps-charge-by = au plus tard le { $value }

## Saving

roadmaps-save-list = Enregistrer et revenir à la liste
roadmaps-written-in = Rédigée d’abord dans cette langue : { $value }
roadmaps-closed-state = Cette version n’est plus un brouillon. Son texte peut être lu, mais non modifié.
roadmaps-closed-part = Cette partie du travail ne vous a pas été confiée. Vous pouvez la lire, mais non la modifier.
roadmaps-conflict-lede = Rien n’est perdu. Choisissez la version à garder pour chaque réponse, puis enregistrez.
roadmaps-conflict-yours = La vôtre
roadmaps-conflict-theirs = Celle de l’autre personne
roadmaps-conflict-keep-yours = Garder la mienne
roadmaps-conflict-keep-theirs = Garder l’autre
roadmaps-conflict-who = Modifications depuis que vous avez ouvert la page :
roadmaps-conflict-nothing = Rien : vide ou supprimé
roadmaps-conflict-stays = L’élément reste. Il ne contient aucun texte.
roadmaps-conflict-history = Toutes les versions enregistrées
roadmaps-second-ar = En arabe
roadmaps-second-zh = En chinois
roadmaps-second-en = En anglais
roadmaps-second-fr = En français
roadmaps-second-ru = En russe
roadmaps-second-es = En espagnol

## Text and sectors

roadmaps-text-heading = Titre, résumé et profil
roadmaps-text-title = Titre
roadmaps-text-summary = Résumé
roadmaps-text-profile = Besoins et ressources
roadmaps-text-profile-why = Le profil est affiché à côté des activités que vous choisissez.
roadmaps-text-context = Contexte
roadmaps-text-needs = Besoins
roadmaps-text-means = Moyens
roadmaps-text-settings = Réglages
roadmaps-text-second = Deuxième langue
# used: dynamic
roadmaps-text-second-hint = Chaque formulaire comporte alors un champ dans cette langue à côté de l’original.
roadmaps-text-preparation = Indiquer publiquement qu’une feuille de route est en préparation
roadmaps-sectors-heading = Secteurs prioritaires
roadmaps-sectors-choose = Secteurs culturels
roadmaps-sectors-reason = Pourquoi ce secteur
roadmaps-diagnosis-heading = Diagnostic
roadmaps-diagnosis-lede = Indiquez comment l’état des lieux a été dressé et ce qu’il a montré. Le diagnostic est affiché à côté des activités que vous choisissez.
roadmaps-diagnosis-method = Méthode
roadmaps-diagnosis-period = Période
roadmaps-diagnosis-from = Période : du
roadmaps-diagnosis-from-hint = Un jour, un mois ou une année, tels que vous les écririez.
roadmaps-diagnosis-to = Période : au
roadmaps-diagnosis-from-to = de { $first } à { $second }
roadmaps-diagnosis-sources = Données utilisées
roadmaps-diagnosis-source-n = Source n° { $n }
roadmaps-diagnosis-findings = Constats par secteur
roadmaps-diagnosis-finding = Ce qui a été constaté
roadmaps-diagnosis-needs = Besoins constatés
roadmaps-diagnosis-needs-why = Cochez les activités auxquelles mène chaque besoin. Pour supprimer un besoin, videz-le et décochez ses activités.
roadmaps-diagnosis-need = Besoin
roadmaps-diagnosis-need-n = Besoin n° { $n }
roadmaps-diagnosis-activities = Activités auxquelles il mène
roadmaps-diagnosis-n-activities = Activités auxquelles il mène : { $n }
roadmaps-diagnosis-leads = mène à { $value }
roadmaps-diagnosis-chosen = prioritaire
roadmaps-diagnosis-not-linked = Ne mène à aucune activité prioritaire
roadmaps-diagnosis-unlinked = Besoins qui ne mènent à aucune activité prioritaire : { $n }
roadmaps-diagnosis-unlinked-why = Il s’agit d’une remarque. Elle n’empêche pas de finaliser.
roadmaps-register-heading = Équipe nationale et parties prenantes
roadmaps-register-lede = Qui fait partie de l’équipe, qui a été invité et qui a participé. Le public ne lit que des nombres, et le nom des organismes là où vous le cochez. Les noms de personnes restent au sein de votre équipe.
roadmaps-register-lacks-civil = Personne dans l’équipe ne vient de la société civile.
roadmaps-register-lacks-women = L’équipe ne compte aucune organisation de femmes.
roadmaps-register-lacks-youth = L’équipe ne compte aucune organisation de jeunes.
roadmaps-register-balance = Équilibre par secteur
roadmaps-register-sector = Secteur
roadmaps-register-members = Dans l’équipe
roadmaps-register-listed = Dans le registre
roadmaps-register-all = Le registre
roadmaps-register-steps = Qui a été invité et a participé, par étape
roadmaps-register-organization = Nom de l’organisme
roadmaps-register-organization-hint = Son nom officiel. Laissez vide pour une personne sans organisme.
roadmaps-register-person = Personne
roadmaps-register-person-hint = Réservé à votre équipe : jamais publié, absent de l’historique, effacé quand l’entrée est retirée.
roadmaps-register-role = Rôle
roadmaps-register-mandate = Mandat
roadmaps-register-membership = Équipe nationale
roadmaps-register-is-member = Membre de l’équipe nationale
roadmaps-register-naming = Publication
roadmaps-register-may-be-named = Le nom de l’organisme peut être publié
roadmaps-register-invited = Étapes où elle a été invitée
roadmaps-register-took-part = Étapes où elle a participé
roadmaps-register-add = Ajouter un organisme ou une personne
roadmaps-register-entry = Entrée du registre
roadmaps-register-remove = Retirer cette entrée
roadmaps-register-remove-asks = Elle ne compte plus et peut être ajoutée de nouveau. Le nom de la personne est effacé.
roadmaps-register-removed = Retirées : { $n }
roadmaps-register-erased = Une personne dont le nom a été effacé
roadmaps-register-again = Ajouter de nouveau
roadmaps-register-empty = Personne n’y figure encore.
roadmaps-register-meanwhile = Ce qu’un collègue a enregistré entre-temps
roadmaps-trainings-heading = Formations
roadmaps-trainings-lede = Une formation figure sous chaque étape qu’elle accompagne et n’est comptée qu’une fois.
roadmaps-trainings-add = Ajouter une formation
roadmaps-trainings-none = Aucune formation n’accompagne encore cette étape.
roadmaps-trainings-all = Toutes les formations, chacune comptée une fois
roadmaps-training-entry = Formation
roadmaps-training-title = Titre
roadmaps-training-provider = Organisateur
roadmaps-training-steps = Étapes qu’elle accompagne
roadmaps-training-days = Jours
roadmaps-training-participants = Participants
roadmaps-training-women = Dont femmes
roadmaps-training-under-thirty = Dont moins de trente ans
roadmaps-training-remove = Retirer cette formation
roadmaps-training-remove-asks = Elle ne compte plus et peut être ajoutée de nouveau.
roadmaps-made-heading = Comment elle a été élaborée
roadmaps-made-lede = Chiffres tirés des registres que la Partie tient à côté de cette version. Les organismes ne sont nommés que s’ils peuvent l’être ; les personnes ne le sont jamais.
roadmaps-made-begun = Commencée
roadmaps-made-consulted = Consultation ouverte
roadmaps-lessons-heading = Enseignements
roadmaps-lessons-why = Ce que vous avez appris en élaborant cette feuille de route aide celles et ceux qui commencent. Ce texte accompagne la version sans faire partie d’aucun texte signé : vous pouvez le compléter à tout moment.
roadmaps-lessons-are-public = Cette version est publiée : ce que vous enregistrez ici est aussitôt lisible par tous.
roadmaps-lessons-field = Ce que vous referiez, et ce que vous feriez autrement
roadmaps-made-sectors = Équipe et parties prenantes par secteur
roadmaps-made-steps = Les quatre étapes
roadmaps-made-step = Étape
roadmaps-made-invited = Invités
roadmaps-made-took-part = Ont participé
roadmaps-made-trained = Personnes formées
roadmaps-profile-of = Profil et activités choisies de la version { $first }, { $second }

## Positions

roadmaps-positions-heading = Positions sur les activités
roadmaps-position-choice = Position
roadmaps-position-reason = Motif
roadmaps-position-guidance = Ce que l’activité demande, et ce qui peut être montré
roadmaps-position-lacks-evidence = Accomplie, sans élément de preuve : pas encore indiquée
roadmaps-position-not-stated = « Accomplie » est conservé tel que vous l’avez saisi. Cette position compte dès qu’il existe un élément de preuve : ajoutez ci-dessous une mesure, un lien ou un fichier.
roadmaps-tally = Décompte des { $n } activités
roadmaps-tally-activities = Activités
roadmaps-tally-bar = Barre
roadmaps-snapshots = Relevés datés
roadmaps-snapshots-none = Un relevé daté est établi lorsqu’une position est indiquée pour chaque activité.
roadmaps-snapshots-caption = Toutes les positions indiquées, par jour
roadmaps-evidence-title = Éléments de preuve
roadmaps-evidence-none = Aucun élément de preuve pour l’instant.
roadmaps-evidence-measure = Une mesure de la base de données
roadmaps-evidence-search = Mots figurant dans la mesure
roadmaps-evidence-no-hits = Aucune mesure de cette Partie ne contient ces mots.
roadmaps-evidence-new = Une nouvelle mesure
roadmaps-evidence-new-title = Titre de la mesure
# used: dynamic
roadmaps-evidence-new-title-hint = Elle commence par un brouillon que seule votre équipe voit.
roadmaps-evidence-new-add = Commencer la mesure et l’ajouter
roadmaps-evidence-link = lien
roadmaps-evidence-unread = Une mesure qui n’est pas publique
roadmaps-evidence-withheld = Un document que la Partie garde pour elle
roadmaps-evidence-kept = gardé par la Partie
roadmaps-evidence-link-heading = Un lien
roadmaps-evidence-url = Adresse web
roadmaps-evidence-link-title = Titre de la page
# used: dynamic
roadmaps-evidence-link-title-hint = L’adresse et le titre sont publiés et transmis avec la feuille de route.
roadmaps-evidence-link-add = Ajouter le lien
roadmaps-evidence-file = { $first }, { $second } ko
roadmaps-evidence-file-heading = Un fichier
roadmaps-evidence-file-choose = Fichier
roadmaps-evidence-file-title = Titre du document
roadmaps-evidence-file-public = Peut être publié avec la feuille de route
# used: dynamic
roadmaps-evidence-file-public-hint = Si cette case est cochée, tout le monde peut lire le fichier et son titre une fois la feuille de route publiée, et le Secrétariat dès la transmission. Sinon, ils restent au sein de votre équipe : les autres savent seulement qu’un document existe.
roadmaps-file-limit = PDF, image, document bureautique ou texte, { $value } Mo au plus.

## Priorities and plan

roadmaps-priorities-heading = Activités prioritaires
roadmaps-priorities-choose = Activités à mener en premier
roadmaps-priorities-caption = Activités prioritaires, avec responsable et date
roadmaps-priority-owner = Responsable
roadmaps-priority-needs = Besoins auxquels elle répond
roadmaps-priority-due = À accomplir au plus tard le
# used: dynamic
roadmaps-priority-due-hint = Année-mois-jour, par exemple 2028-06-30
roadmaps-plan-heading = Plan d’action
roadmaps-plan-caption = Étapes et actions
roadmaps-plan-what = Étape ou action
roadmaps-plan-owner = Responsable
roadmaps-plan-start = Début
# used: dynamic
roadmaps-plan-start-hint = Année-mois-jour, par exemple 2027-01-31
roadmaps-plan-end = Fin
# used: dynamic
roadmaps-plan-end-hint = Année-mois-jour, par exemple 2028-12-31
roadmaps-plan-closed = Achevée
roadmaps-plan-empty = Le plan ne comporte encore aucune étape. Il peut aussi être rédigé après la validation.
roadmaps-plan-long = Ce plan s’étend sur plus de trois ans. Il est admis ; le cadre propose deux à trois ans.
roadmaps-plan-beyond = Se termine au-delà de trois ans
roadmaps-plan-drawn = Représentation dans le temps, du { $first } au { $second }
roadmaps-plan-add-stage = Ajouter une étape
roadmaps-plan-none = Pas encore de plan
roadmaps-plan-draft = À l’état de brouillon
roadmaps-plan-waiting = En attente de validation
roadmaps-plan-validated = Validé
roadmaps-stage-heading = Étape du plan
roadmaps-stage-title = Titre de l’étape
roadmaps-stage-instruments = Lois, mesures et stratégies
roadmaps-stage-instruments-why = Chaque étape en nomme au moins une à adapter ou à élaborer. Videz un titre pour supprimer une ligne.
roadmaps-stage-actions = Actions de cette étape
roadmaps-stage-no-actions = Aucune action pour l’instant.
roadmaps-stage-add-action = Ajouter une action
roadmaps-stage-remove = Supprimer cette étape et ses actions
roadmaps-stage-remove-asks = Elle disparaît avec ses actions : { $n }. Ce qui a été enregistré reste dans l’historique.
roadmaps-chapters-heading = Texte en chapitres
roadmaps-chapters-why = Plusieurs personnes peuvent écrire en même temps. Les paragraphes tirent leur numéro de leur ordre, et l’équipe peut commenter chacun d’eux.
roadmaps-chapters-empty = Il n’y a pas encore de chapitre. Ajoutez-en un, ou commencez avec un chapitre par résultat de la feuille de route ouverte.
roadmaps-chapters-template = Ajouter un chapitre par résultat
roadmaps-chapter-heading = Chapitre
roadmaps-chapter-n = Chapitre { $value }
roadmaps-chapter-title = Titre du chapitre
roadmaps-chapter-paragraph = Paragraphe
roadmaps-chapter-paragraphs = Paragraphes
roadmaps-chapter-further = Paragraphe suivant
roadmaps-chapter-emptied = Un paragraphe vidé disparaît à l’enregistrement. Ce qui a été enregistré reste dans l’historique.
roadmaps-chapter-add = Ajouter un chapitre
roadmaps-chapter-remove = Supprimer ce chapitre et ses paragraphes
roadmaps-chapter-remove-asks = Il disparaît avec ses paragraphes : { $n }. Ce qui a été enregistré reste dans l’historique.
roadmaps-move-up = Monter
roadmaps-move-down = Descendre
roadmaps-comments-link = Commentaires
roadmaps-comments-heading = Commentaires de l’équipe
roadmaps-comments-on = Commentaires sur le paragraphe { $value }
roadmaps-comments-why = Seule l’équipe de votre Partie les lit. Ils ne figurent dans aucun texte signé, publié ou transmis.
roadmaps-comments-none = Personne n’a encore commenté.
roadmaps-comment-words = Votre commentaire
roadmaps-comment-send = Commenter
roadmaps-comment-open = En suspens
roadmaps-comment-closed = Résolu
roadmaps-comment-resolve = Marquer comme résolu
roadmaps-comment-reopen = Rouvrir
roadmaps-comment-resolved = Résolu par { $first }, { $second }
roadmaps-comment-reopened = Rouvert par { $first }, { $second }
roadmaps-comment-gone = Sur un paragraphe qui n’existe plus :
roadmaps-done-comment = Le commentaire est enregistré.
roadmaps-done-comment-resolved = Le commentaire est résolu.
roadmaps-done-comment-reopened = Le commentaire est de nouveau en suspens.
roadmaps-instrument-n = Loi, mesure ou stratégie n° { $n }
roadmaps-instrument-title = Titre
roadmaps-instrument-kind = Type
roadmaps-instrument-act = Ce qui est à faire
roadmaps-instrument-law = Loi
roadmaps-instrument-measure = Mesure
roadmaps-instrument-strategy = Stratégie
roadmaps-instrument-adapt = Adapter
roadmaps-instrument-draft = Élaborer
roadmaps-action-heading = Action du plan
roadmaps-action-title = Titre de l’action
roadmaps-action-depends-on = Dépend de ces actions
# used: dynamic
roadmaps-action-depends-on-hint = Elles doivent être accomplies avant celle-ci.
roadmaps-action-money = Moyens financiers
roadmaps-money-currency = Monnaie
# used: dynamic
roadmaps-money-currency-hint = Trois lettres, par exemple XOF
roadmaps-money-amount = Montant
roadmaps-money-understood = Compris comme suit : { $first } ({ $second })
roadmaps-money-unread = Cela ne peut pas encore être lu. Votre saisie est conservée telle quelle. Avant la finalisation, indiquez montant, monnaie et année, ou laissez les trois vides.
roadmaps-money-year = { $first } ({ $second })
roadmaps-money-n = Montant n° { $n }
roadmaps-money-source = Source de financement
roadmaps-money-no-currency = La monnaie { $value } n’existe pas dans la norme ISO 4217. Votre saisie est conservée telle quelle. Corrigez-la avant la finalisation.
roadmaps-money-totals = Moyens financiers du plan, par monnaie
roadmaps-money-left-out = Montants qui ne peuvent pas encore être lus et ne sont pas additionnés : { $n }
roadmaps-action-indicators = Indicateurs
roadmaps-indicator-n = Indicateur n° { $n }
roadmaps-indicator-kind = Type d’indicateur
roadmaps-indicator-more = Unité, ventilation et source
roadmaps-indicator-number = Nombre
roadmaps-indicator-yes-no = Oui ou non
roadmaps-indicator-scale = Échelle de maturité de 0 à 5
roadmaps-indicator-narrative = Description
roadmaps-indicator-unit = Unité
roadmaps-indicator-disaggregation = Ventilation par
# used: dynamic
roadmaps-indicator-disaggregation-hint = Par exemple sexe, âge, région
roadmaps-indicator-source = Source du chiffre
roadmaps-action-indicator = Ce qui est mesuré
roadmaps-action-baseline = Valeur de référence
roadmaps-action-target = Valeur cible
roadmaps-action-why-none = En l’absence d’indicateur : pourquoi
roadmaps-action-remove = Supprimer cette action
roadmaps-baseline-target = valeur de référence { $first }, valeur cible { $second }
roadmaps-untitled = Sans titre
roadmaps-numbered = { $first } { $second }
roadmaps-progress-heading = Avancement du plan
roadmaps-steps-heading = Journal des étapes
roadmaps-steps-lede = Ce qui s’est passé sur le chemin de la feuille de route, par étape et par jour. Une étape figure ici dès que la Partie l’a ouverte ; chacun peut commenter, sans compte.
roadmaps-steps-none = La Partie n’a ouvert aucune étape.
roadmaps-steps-not-open = La Partie n’a pas ouvert cette étape.
roadmaps-steps-opened = L’étape a été ouverte à tout le monde
roadmaps-steps-ended = Les commentaires sur l’étape ont été clos
roadmaps-steps-round-opened = Consultation ouverte : { $value }
roadmaps-steps-round-ended = Consultation close : { $value }
roadmaps-steps-meeting = Une réunion a eu lieu
roadmaps-steps-meeting-with = { $n ->
    [one] Une réunion a eu lieu, { $n } personne présente
   *[other] Une réunion a eu lieu, { $n } personnes présentes
  }
roadmaps-steps-training = Une formation a commencé
roadmaps-steps-training-with = { $n ->
    [one] Une formation avec { $n } participant a commencé
   *[other] Une formation avec { $n } participants a commencé
  }
roadmaps-steps-invited = Invités : { $n }
roadmaps-steps-took-part = Ont participé : { $n }
roadmaps-steps-finalized = La version { $n } a été finalisée
roadmaps-steps-validated = La version { $n } a été validée par l’autorité compétente
roadmaps-steps-plan-validated = Le plan d’action de la version { $n } a été validé
roadmaps-steps-published = La version { $n } a été publiée
roadmaps-steps-shared = La feuille de route a été partagée avec l’UNESCO
roadmaps-steps-comment = Commenter cette étape
roadmaps-steps-comments = { $n ->
    [0] Aucun commentaire affiché pour l’instant
    [one] { $n } commentaire
   *[other] { $n } commentaires
  }
roadmaps-steps-waiting = { $n ->
    [one] { $n } commentaire attend d’être examiné, depuis le { $day }.
   *[other] { $n } commentaires attendent d’être examinés, le premier depuis le { $day }.
  }
roadmaps-progress-lede = Indiquez ici où en est chaque étape et chaque action. Chaque compte rendu est conservé avec votre nom, votre fonction et la date ; le plan signé ne change pas. Un nouveau compte rendu remplace le précédent.
roadmaps-progress-public-lede = Ce que la Partie rapporte sur son plan d’action. Cela figure à côté du plan signé et n’en fait pas partie.
roadmaps-progress-past = Prévu pour une date passée
roadmaps-progress-coming = À venir
roadmaps-progress-planned-for = prévu pour le { $value }
roadmaps-progress-no-day = aucune date prévue
roadmaps-progress-last = Dernier compte rendu : { $value }
roadmaps-progress-told = Rapporté par { $first }, { $second }
roadmaps-progress-evidence = Élément de preuve
roadmaps-progress-add = Indiquer l’état d’avancement
roadmaps-progress-updates = Comptes rendus à ce jour
roadmaps-progress-state = État d’avancement
roadmaps-progress-on = Depuis le, ou à la date du
# used: dynamic
roadmaps-progress-on-hint = Année-mois-jour, par exemple 2027-01-31. La date d’aujourd’hui si rien n’est indiqué.
roadmaps-progress-note = Ce qui s’est passé
# used: dynamic
roadmaps-progress-note-hint = En cas d’abandon, indiquez le motif. Tout le monde peut lire ce texte.
roadmaps-progress-link = Adresse web d’un élément de preuve
roadmaps-progress-value = Valeur
roadmaps-progress-value-add = Ajouter une valeur
roadmaps-state-not-begun = Non commencée
roadmaps-state-begun = Commencée
roadmaps-state-done = Accomplie
roadmaps-state-dropped = Abandonnée

## Checking, history, translation

roadmaps-check-heading = Vérifier toutes les réponses
roadmaps-check-priority = Priorité { $value }
roadmaps-check-stage = Étape { $n }
roadmaps-not-provided = Non fourni
roadmaps-place = { $first }, { $second }
roadmaps-missing-title = Rédigez le titre dans la langue originale
roadmaps-missing-summary = Rédigez le résumé dans la langue originale
roadmaps-missing-too-long = Ramenez à { $n } caractères : « { $text } »
roadmaps-missing-sector = Choisissez au moins un secteur
roadmaps-missing-sector-reason = Dites pourquoi ce secteur est prioritaire : { $value }
roadmaps-missing-position = Indiquez la position sur { $value }
roadmaps-missing-evidence = Ajoutez un élément de preuve montrant que { $value } est accomplie
roadmaps-missing-reason = Dites pourquoi { $value } est sans objet
roadmaps-missing-priority = Choisissez au moins une activité prioritaire
roadmaps-missing-priority-owner = Nommez le responsable de la priorité { $value }
roadmaps-missing-priority-due = Indiquez la date à laquelle la priorité { $value } doit être accomplie
roadmaps-missing-stage = Rédigez au moins une étape du plan
roadmaps-missing-stage-dates = Indiquez les deux dates de l’étape « { $value } »
roadmaps-missing-stage-order = L’étape « { $value } » se termine avant de commencer : corrigez ses dates
roadmaps-missing-stage-owner = Nommez le responsable de l’étape « { $value } »
roadmaps-missing-instrument = Nommez une loi, une mesure ou une stratégie de l’étape « { $value } »
roadmaps-missing-indicator = Donnez un indicateur de « { $value } » avec valeur de référence et valeur cible, ou dites pourquoi il n’y en a pas
roadmaps-missing-action-day = Cette date de « { $value } » ne peut pas être lue : corrigez-la ou laissez-la vide
roadmaps-missing-action-order = « { $value } » se termine avant de commencer : corrigez ses dates
roadmaps-missing-money = Le montant de « { $value } » ne peut pas être lu : indiquez montant, monnaie et année, ou laissez les trois vides
roadmaps-missing-currency = La monnaie de « { $value } » ne figure pas dans la norme ISO 4217 : corrigez-la
roadmaps-missing-indicator-number = Une valeur de référence ou une valeur cible de « { $value } » n’est pas un nombre : corrigez-la ou choisissez un autre type d’indicateur
roadmaps-missing-indicator-scale = Une valeur de référence ou une valeur cible de « { $value } » n’est pas sur l’échelle : indiquez un nombre entier de 0 à 5
roadmaps-missing-circle = Ces actions dépendent les unes des autres en boucle : { $value }. Supprimez l’une des dépendances
roadmaps-history-heading = Versions enregistrées
roadmaps-said = { $first } : { $second }
roadmaps-history-restored = Version { $value } rétablie
roadmaps-compare-before = Comparer avec la version précédente
roadmaps-compare-versions = Version { $first } et version { $second }
roadmaps-compare-same = Les deux versions sont identiques.
roadmaps-compare-heading = Comparaison de deux versions
roadmaps-compare-link = Comparer
roadmaps-translate-heading = Traductions
roadmaps-translate-lede = Les traductions portent la mention « fournie par la Partie » et ne créent pas de nouvelle version. L’original reste tel qu’il a été validé.
roadmaps-translate-into = Langue
roadmaps-translate-missing = Textes absents dans cette langue : { $n }
roadmaps-translate-still-right = La traduction dit toujours la même chose que l’original

## Work off line

roadmaps-workbook-heading = Travailler hors ligne
roadmaps-workbook-lede = Emportez le projet sous forme de classeur, remplissez-le sans connexion, puis rapportez-le. Rien n’est écrit avant que vous ayez vu ce qui changerait.
roadmaps-workbook-take = Emporter
roadmaps-workbook-take-why = Le classeur s’ouvre dans tout tableur. Ses libellés sont dans la langue de cette page.
roadmaps-workbook-whole = Toute la feuille de route
roadmaps-workbook-part = Une partie seulement
roadmaps-workbook-bring = Rapporter
roadmaps-workbook-limit = XLSX ou ODS, { $value } Mo au plus. Les macros sont refusées ; des formules, seules les valeurs sont lues.
roadmaps-workbook-file = Classeur
roadmaps-workbook-filled-by = Rempli par
# used: dynamic
roadmaps-workbook-filled-by-hint = Nom ou service, si c’est quelqu’un d’autre. Il ne figure dans aucun historique, n’est jamais publié et peut être effacé.
roadmaps-workbook-given = Il avait été confié à
roadmaps-workbook-look = Voir ce qui changerait
roadmaps-workbook-came = Classeurs revenus
roadmaps-workbook-none = Aucun classeur n’est encore revenu.
roadmaps-workbook-waiting = Pas appliqué
roadmaps-workbook-applied = Appliqué : { $n }
roadmaps-workbook-undone = Annulé
roadmaps-workbook-filled-in-by = Rempli par { $value }
roadmaps-workbook-out = Classeurs confiés à d’autres
roadmaps-workbook-out-why = Un autre ministère ou une organisation remplit sa partie sans compte. Inscrivez-le ici, envoyez le fichier et rapportez ce que vous recevez.
roadmaps-workbook-to = Organisme ou service destinataire
roadmaps-workbook-what = Contenu
roadmaps-workbook-due = Retour demandé pour le
# used: dynamic
roadmaps-workbook-due-hint = Année-mois-jour, par exemple 2028-06-30
roadmaps-workbook-back = Revenu le
roadmaps-workbook-still-out = Pas encore revenu
roadmaps-workbook-give = Inscrire et préparer le classeur
roadmaps-workbook-import = Un classeur revenu
roadmaps-workbook-again = Une personne de l’équipe a enregistré entre-temps. Relisez : rien n’a été écrit.
roadmaps-workbook-dry = Rien n’est encore écrit. Voici ce que ferait l’application du classeur.
roadmaps-workbook-is-new = Nouveau
roadmaps-workbook-is-changed = Modifié
roadmaps-workbook-is-same = Déjà ainsi dans le projet
roadmaps-workbook-is-conflict = Modifié entre-temps dans l’équipe
roadmaps-workbook-is-refused = Vous ne pouvez pas l’écrire maintenant
roadmaps-workbook-refused-why = Vous n’écrivez pas ces parties, ou le projet est fermé pour elles. Elles restent avec ce classeur : une personne de l’équipe qui les écrit peut les appliquer sur cette page.
roadmaps-workbook-n-unchanged = Inchangé
roadmaps-workbook-n-unread = Non compris
roadmaps-workbook-marked = Télécharger le classeur avec une colonne qui dit ce qu’il faut corriger
roadmaps-workbook-its = Dans le classeur
roadmaps-workbook-standing = Dans le projet
roadmaps-workbook-take-its = Prendre celle du classeur
roadmaps-workbook-keep = Garder celle du projet
roadmaps-workbook-apply = Appliquer les changements sans conflit : { $n }
roadmaps-workbook-apply-chosen = Appliquer ce qui est choisi
roadmaps-workbook-nothing = Le classeur dit la même chose que lorsqu’il a été préparé.
roadmaps-workbook-rows = Ce qui diffère, cellule par cellule
roadmaps-workbook-question = Question
roadmaps-workbook-place = Feuille et cellule
roadmaps-workbook-then = À sa préparation
roadmaps-workbook-typed = Tel que rempli
roadmaps-workbook-becomes = Ce qui se passe
roadmaps-workbook-deleted = Supprimé
roadmaps-workbook-notes = Sources et remarques
roadmaps-workbook-notes-why = Elles restent avec ce classeur et ne font pas partie de la feuille de route.
roadmaps-workbook-was-applied = Appliqué : { $value }
roadmaps-workbook-was-undone = Annulé : { $value }
roadmaps-workbook-undo = Annuler l’application
roadmaps-workbook-undo-why = Pendant 30 jours. Ce que l’équipe a modifié depuis reste tel quel.
roadmaps-workbook-erase = Effacer qui l’a rempli
roadmaps-workbook-error-undo = L’annulation n’est plus possible : 30 jours ont passé. Rétablissez une version antérieure depuis les versions enregistrées.
roadmaps-workbook-error-macros = Le classeur contient des macros et n’est pas ouvert. Enregistrez-le en XLSX sans macros et rapportez-le
roadmaps-workbook-error-password = Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et rapportez-le
roadmaps-workbook-error-heavy = Le classeur est trop volumineux pour être lu. Retirez ce que vous avez ajouté à côté des réponses, ou copiez les réponses dans un nouveau classeur
roadmaps-workbook-error-file = Ce fichier ne peut pas être lu comme classeur. Enregistrez-le en XLSX et rapportez-le
roadmaps-workbook-error-not-ours = Ce classeur n’a pas été préparé sur cette page, ou sa feuille masquée a disparu. Emportez-en un nouveau et copiez-y vos réponses
roadmaps-workbook-error-form = Ce classeur correspond à un autre formulaire de la feuille de route. Emportez-en un nouveau et copiez-y vos réponses
roadmaps-workbook-error-party = C’est le classeur d’une autre Partie : { $value }. Rien n’en a été gardé
roadmaps-workbook-error-unknown = La version dont ce classeur est issu n’est pas connue ici. Emportez-en un nouveau et copiez-y vos réponses
roadmaps-workbook-unread-unknown = Aucune question ne porte cet identifiant. Copiez la réponse sur la ligne de sa question.
roadmaps-workbook-unread-columns = La colonne des réponses manque. Remettez son titre, comme dans un nouveau classeur.
roadmaps-workbook-unread-language = Cette réponse n’a pas de seconde langue, ou la colonne est d’une autre langue. Écrivez-la dans la colonne des réponses.
roadmaps-workbook-unread-broken = Le tableur affiche une erreur dans cette cellule. Écrivez la réponse elle-même.
roadmaps-workbook-unread-day = Cette date n’existe pas. Écrivez année-mois-jour, par exemple 2028-06-30.
roadmaps-workbook-unread-choice = Ce n’est aucun des choix. Choisissez dans la liste de la cellule.
roadmaps-workbook-unread-code = L’un d’eux n’est pas une activité du cadre. Écrivez des codes tels que 1.1 ; 2.3.
roadmaps-workbook-unread-link = Ce n’est ni une adresse web ni l’identifiant d’une mesure. Commencez une adresse par https://.
roadmaps-workbook-unread-measure = Aucune mesure de cette Partie ne porte cet identifiant. Copiez-le de la page de la mesure.
roadmaps-workbook-unread-twice = Une autre ligne porte le même identifiant et une autre réponse. Gardez l’une des deux.
roadmaps-workbook-unread-lost = Elle porte sur ce qui n’existe pas. Remplissez d’abord le titre, ou choisissez oui, dans le même groupe.
roadmaps-workbook-new = Nouveau : { $value }
roadmaps-workbook-priority = À mener en premier
roadmaps-workbook-codes = Codes d’activités, tels que 1.1 ; 2.3
roadmaps-workbook-evidence = Une adresse web ou l’identifiant d’une mesure : il est ajouté. Les fichiers s’ajoutent sur la page de la position.
roadmaps-workbook-id = Identifiant
roadmaps-workbook-guidance = Indications
roadmaps-workbook-answer = Réponse
roadmaps-workbook-source = D’où vient la réponse
roadmaps-workbook-note = Remarque
roadmaps-workbook-fix = À corriger
roadmaps-workbook-stray = Hors de leur place
roadmaps-workbook-lists = Listes
roadmaps-workbook-cover = À propos du classeur
roadmaps-workbook-made = Préparé le
roadmaps-workbook-how = Comment le remplir
roadmaps-workbook-how-answer = Écrivez dans la colonne des réponses. Une cellule vide ne change rien.
roadmaps-workbook-how-choice = Là où une cellule a une liste, choisissez dans celle-ci.
roadmaps-workbook-how-day = Écrivez les dates en année-mois-jour, par exemple 2028-06-30.
roadmaps-workbook-how-new = Les groupes marqués comme nouveaux ajoutent ce qui n’existe pas encore. Laissez vides ceux dont vous n’avez pas besoin.
roadmaps-workbook-how-back = Rendez le fichier à la personne qui vous l’a donné. Feuilles, colonnes et lignes peuvent être déplacées.
roadmaps-workbook-how-clear = Pour supprimer une réponse, écrivez { $value } dans sa cellule.
roadmaps-workbook-clear = [supprimer]
roadmaps-workbook-history = D’un classeur
roadmaps-workbook-history-undone = Un classeur a été annulé

## Formal acts

roadmaps-act-heading = { $value }
roadmaps-act-finalize = La version complète est figée en vue de sa validation. L’autorité compétente en est informée.
roadmaps-act-discard = Le brouillon disparaît pour tout le monde. Il reste dans l’historique et n’est compté nulle part.
roadmaps-act-take-back = La version redevient un brouillon. L’autorité en est informée, avec votre note.
roadmaps-act-return = La version revient au point de contact à l’état de brouillon, avec votre note.
roadmaps-act-validate = Vous signez le texte exact affiché ici, avec votre nom, votre fonction et la date du jour.
roadmaps-act-reopen = La version redevient un brouillon. Sa validation reste dans l’historique et cesse de produire effet.
roadmaps-act-finalize-plan = Le plan d’action est envoyé à l’autorité compétente. Le texte validé reste tel quel.
roadmaps-act-validate-plan = Vous signez le plan d’action exact affiché ici.
roadmaps-act-return-plan = Le plan d’action revient au point de contact, avec votre note. Le texte validé demeure.
roadmaps-act-publish = Tout le monde peut désormais lire cette version. Une version publiée antérieure reste lisible, marquée comme remplacée.
roadmaps-act-withdraw = La page publique indique alors seulement que la feuille de route a été retirée, et votre motif.
roadmaps-act-offers = Activités accomplies, que vous pourrez ensuite proposer chacune comme bonne pratique : { $n }
roadmaps-act-what = Ce qui est signé
roadmaps-act-text = Le texte intégral
roadmaps-act-language = Voici ce qui est signé, dans cette langue et aucune autre : { $value }
roadmaps-act-others = Autres langues de cette version
roadmaps-act-others-why = Ce n’est pas ce que vous signez. Chacune a sa propre empreinte numérique.
roadmaps-act-note = Note
# used: dynamic
roadmaps-act-note-hint = Elle est conservée avec l’acte et envoyée aux personnes concernées.
roadmaps-act-remark = Remarque
roadmaps-act-confirm = Confirmation
roadmaps-act-sure = J’ai lu ce qui précède et je le confirme
roadmaps-acts-done = Actes officiels
roadmaps-fingerprints = Empreintes numériques
roadmaps-fingerprints-how = Une empreinte est le SHA-256 du JSON canonique d’une langue. Tout le monde peut la recalculer.
roadmaps-fingerprint-body = Texte
roadmaps-fingerprint-plan = Empreinte numérique du plan

## Submission

roadmaps-submit-heading = Transmettre au Secrétariat
roadmaps-submit-lede = Une copie figée est adressée à l’UNESCO en anglais ou en français. Vous recevez aussitôt un accusé de réception.
roadmaps-submit-language = Langue du texte que vous transmettez
roadmaps-submit-missing = Pas encore dans cette langue : { $value }
roadmaps-submit-texts = Ce qui est transmis
roadmaps-submit-read = Le texte intégral dans cette langue : { $value }
roadmaps-submit-replaces = Ce texte remplace la transmission { $value }.
roadmaps-submit-sure = Transmettre cette version dans la langue choisie
roadmaps-submit-button = Transmettre la feuille de route à l’UNESCO
roadmaps-submissions-heading = Transmissions
roadmaps-submission-heading = Transmission { $value }
roadmaps-sent-on = Transmise le
roadmaps-sent-by = Transmise par
roadmaps-came-as-package = Reçu sous forme de paquet d’une autre plateforme
roadmaps-since = Depuis
roadmaps-since-day = depuis le { $value }
roadmaps-turn = À qui d’agir
roadmaps-turn-secretariat = Au Secrétariat d’agir
roadmaps-turn-party = À la Partie d’agir
roadmaps-turn-nobody = Terminé
roadmaps-stage-word = État
roadmaps-days = Jours
roadmaps-n-days = { $n ->
    [0] aujourd’hui
    [one] depuis { $n } jour
   *[other] depuis { $n } jours
  }
roadmaps-receipt-next = Le Secrétariat ouvre la feuille de route, peut poser des questions, puis l’accepte. Cette page reste à son adresse. Pour corriger une erreur, transmettez une version plus récente.
roadmaps-as-package = L’envoyer à une autre plateforme sous forme de paquet signé
roadmaps-replaces = Remplace
roadmaps-replaced-by = Remplacée par
roadmaps-conversation = Échanges
roadmaps-conversation-empty = Rien n’a encore été dit.
roadmaps-open-points = En attente d’une réponse
roadmaps-question-n = Question { $value }
roadmaps-thread-answered = Réponse donnée
roadmaps-thread-closed = Close
roadmaps-thread-answer = Réponse
roadmaps-part-whole = Le texte dans son ensemble
roadmaps-part-stage = Plan d’action, étape { $value }
roadmaps-part-action = Plan d’action, action { $value }
roadmaps-respond-note = Ce que vous souhaitez dire
roadmaps-respond-bundle = Chaque question porte sur une partie du texte et s’affiche à côté d’elle. Toutes partent dans un seul message.
roadmaps-respond-point = Question ou correction, ligne { $value }
roadmaps-respond-said = Ce que vous demandez, ou ce qu’il faudrait corriger
roadmaps-respond-answer = Votre réponse, ou pourquoi rien n’est modifié
roadmaps-respond-more = Autres questions
roadmaps-respond-part = Partie du texte sur laquelle porte la question
roadmaps-respond-reason = Motif de la correction
roadmaps-frozen = Le texte tel qu’il a été transmis
roadmaps-desk-heading = Feuilles de route transmises
roadmaps-desk-found = Transmissions : { $n }
roadmaps-desk-empty = Rien n’est en attente ici.
roadmaps-claim-owner = Suivi par
roadmaps-claim-until = { $first }, jusqu’au { $second }
roadmaps-claim-held = { $name } suit ce dossier depuis le { $since }, jusqu’au { $until }.
roadmaps-claim-nobody = Personne ne suit ce dossier.
roadmaps-claim-take = Prendre ce dossier
roadmaps-claim-release = Libérer ce dossier
roadmaps-next-act = Prochain acte
roadmaps-next-open = Ouvrir ce qui a été transmis
roadmaps-next-decide = Poser une question ou accepter
roadmaps-next-answer = Répondre aux questions
roadmaps-next-correct = Corriger, ou dire pourquoi non
roadmaps-next-send = Transmettre au Secrétariat
roadmaps-next-prepare = Poursuivre la feuille de route
roadmaps-next-begin = Commencer une feuille de route
roadmaps-next-nothing = Rien
roadmaps-desk-states = Feuilles de route par état
roadmaps-desk-lede = Chaque Partie, avec l’état public de sa feuille de route, ce qui vient ensuite et à qui d’agir. L’adresse garde les filtres : enregistrez-la pour retrouver la même liste.
roadmaps-desk-none = Aucune Partie ne correspond à ces filtres.
roadmaps-desk-group = Groupe régional
roadmaps-desk-counter = Décompte à une date
roadmaps-sort = Ordre
roadmaps-sort-since = D’abord ce qui attend le Secrétariat depuis le plus longtemps
roadmaps-sort-party = Par nom de Partie
roadmaps-sort-state = Par état
roadmaps-remind = Rappeler
roadmaps-remind-choose = Rappel
roadmaps-remind-preview = Aperçu des rappels aux Parties choisies
roadmaps-remind-preview-all = Aperçu des rappels à toutes les Parties de cette liste qui doivent agir
roadmaps-remind-heading = Rappels avant l’envoi
roadmaps-remind-none = Aucune Partie choisie ne doit agir. Revenez et choisissez-en au moins une.
roadmaps-remind-undo = Ce qui est envoyé ne peut pas être repris. Ouvrez chaque nom pour lire le message dans sa langue.
roadmaps-remind-count = { $n ->
    [0] Personne ne reçoit de message.
    [one] { $n } personne reçoit un message.
   *[other] { $n } personnes reçoivent chacune un message.
  }
roadmaps-remind-nobody = Il n’y a personne à qui écrire : la Partie n’a pas de point de contact ici. Elle ne reçoit pas de message.
roadmaps-remind-lately = Rappel récent
roadmaps-remind-again = { $n ->
    [one] Écrire aussi à celles qui ont reçu un rappel depuis moins de { $n } jour
   *[other] Écrire aussi à celles qui ont reçu un rappel depuis moins de { $n } jours
  }
roadmaps-remind-confirm = Confirmation
roadmaps-remind-sure = J’ai lu qui reçoit quoi et je souhaite l’envoi
roadmaps-remind-send = Envoyer les rappels
roadmaps-reminded-on = Rappel le { $value }
roadmaps-remind-log = Rappels envoyés
roadmaps-remind-log-none = Aucun rappel n’a été envoyé.
roadmaps-remind-found = Rappels à des Parties : { $n }
roadmaps-remind-told = Destinataires
roadmaps-desk-by-state = Versions par état
roadmaps-desk-versions = Versions

## Offers, outside

roadmaps-offers-heading = Bonnes pratiques à partager
roadmaps-offers-lede = Chaque activité accomplie peut être proposée comme bonne pratique. Rien ne parvient au Secrétariat sans votre accord.
roadmaps-offers-none = Rien ne vous est proposé. Des propositions sont faites lors de la publication d’une feuille de route comportant des activités accomplies.
roadmaps-offer-open = Sans réponse
roadmaps-offer-later = Plus tard
roadmaps-offer-yes = Oui
roadmaps-offer-no = Non
roadmaps-offer-measure = La mesure
roadmaps-offer-who = Qui l’a fait réussir
# used: dynamic
roadmaps-offer-who-hint = Requis lorsque l’élément de preuve est une mesure publiée.
roadmaps-offer-title = Titre de la mesure
# used: dynamic
roadmaps-offer-title-hint = Utilisé lorsque l’élément de preuve est un lien ou un fichier : un brouillon en est tiré.
roadmaps-outside-heading = Une feuille de route adoptée ailleurs
roadmaps-outside-lede = Enregistrez une feuille de route adoptée hors de cette plateforme. Elle est publiée aussitôt et signalée comme telle.
roadmaps-outside-file = Fichier
roadmaps-outside-day = Adoptée le
# used: dynamic
roadmaps-outside-day-hint = Année-mois-jour, par exemple 2024-05-21
roadmaps-outside-source = Source
# used: dynamic
roadmaps-outside-source-hint = Qui l’a adoptée, et où elle a été publiée.
roadmaps-outside-language = Langue du fichier
roadmaps-outside-positions = Positions, pour autant qu’elles soient connues
roadmaps-outside-enter = Enregistrer et publier

## Public

roadmaps-list-heading = Feuilles de route nationales
roadmaps-list-lede = Ce que les Parties ont publié de leurs feuilles de route pour l’environnement numérique. Trouvez-les par activité, besoin, secteur ou instrument, et placez-en deux à quatre côte à côte.
roadmaps-none-found = Aucune feuille de route ne répond à tous ces critères. Supprimez l’un des filtres :
roadmaps-error-filter-day = Les filtres portent sur ce qui est publié aujourd’hui. Retirez le jour ou les filtres.
roadmaps-facet-activity = Activité abordée
roadmaps-facet-priority = Activité prioritaire
roadmaps-facet-planned = Activité prévue
roadmaps-facet-active = Activité en cours
roadmaps-facet-done = Activité réalisée
roadmaps-facet-position = Position sur une activité
roadmaps-facet-need = Besoin menant à l’activité
roadmaps-facet-instrument = Lois, mesures et stratégies
roadmaps-list-found = Parties : { $n }
roadmaps-list-none = Parties n’en ayant publié aucune : { $n }
roadmaps-list-empty = Aucune feuille de route n’a été publiée à cette date.
roadmaps-list-sectors = Comparaison par secteur
roadmaps-list-sectors-caption = Parties selon les secteurs prioritaires de leur feuille de route
roadmaps-list-parties = Parties
roadmaps-list-which = Lesquelles
roadmaps-counter-heading = Feuilles de route, situation au { $value }
roadmaps-counter-begun = avec une feuille de route commencée
roadmaps-counter-finalized = avec une feuille de route finalisée
roadmaps-counter-published = avec une feuille de route publiée
roadmaps-counter-implemented = avec une feuille de route en cours de mise en œuvre
roadmaps-counter-outside = avec une feuille de route adoptée hors de la plateforme
roadmaps-counter-how = Ce sont les Parties qui sont comptées. Commencée : une version existe, quelle qu’elle soit. Finalisée : une version a été finalisée un jour. En cours de mise en œuvre : le plan d’une version publiée comporte une action achevée.
roadmaps-shared-on = communiquée à l’UNESCO le { $value }
roadmaps-superseded-banner = Il existe une version plus récente de cette feuille de route.
roadmaps-superseded-link = Lire la version actuelle
roadmaps-withdrawn-heading = Cette feuille de route a été retirée
roadmaps-credit = Commencée à partir de la feuille de route d’une autre Partie : { $value }
roadmaps-revision-why = Ce que cette révision change
roadmaps-print = Version imprimable
roadmaps-document-contents = Sommaire
# At the top of every page of a file made of a draft.
roadmaps-document-draft = PROJET - NON TRANSMIS
roadmaps-document-unpublished = NON PUBLIÉ
roadmaps-document-download = La version en cours sous forme de fichier (DOCX)
roadmaps-address = Adresse permanente
roadmaps-page-title = { $first } - { $second }
roadmaps-disclaimer = Le contenu est celui de la Partie.

## After an act

roadmaps-done-saved = Enregistré.
roadmaps-done-start = Le brouillon est commencé.
roadmaps-done-evidence = L’élément de preuve est ajouté.
roadmaps-done-removed = Supprimé. L’historique en garde la trace.
roadmaps-done-restore = La version antérieure est rétablie, en tant que nouvelle version.
roadmaps-done-workbook = Appliqué. C’est une seule entrée parmi les versions enregistrées, et elle peut être annulée.
roadmaps-done-workbook-given = Inscrit. Téléchargez le classeur depuis la liste et envoyez-le.
roadmaps-done-workbook-undone = Annulé.
roadmaps-done-workbook-undone-kept = Annulé. Ce que l’équipe a modifié depuis reste.
roadmaps-done-discard = Le brouillon est abandonné.
roadmaps-done-finalize = Finalisée. L’autorité compétente a été informée. Rien n’a été transmis au Secrétariat.
roadmaps-done-take-back = Reprise : c’est de nouveau un brouillon.
roadmaps-done-return = Renvoyée avec votre note.
roadmaps-done-validate = Validée et signée.
roadmaps-done-reopen = Rouverte : c’est de nouveau un brouillon.
roadmaps-done-finalize-plan = Le plan d’action est en attente de l’autorité.
roadmaps-done-validate-plan = Le plan d’action est validé.
roadmaps-done-return-plan = Le plan d’action est renvoyé avec votre note.
roadmaps-done-publish = Publiée.
roadmaps-done-withdraw = Retirée, avec votre motif.
roadmaps-done-translation = La traduction est enregistrée.
roadmaps-done-progress = L’avancement est consigné.
roadmaps-done-submit = Transmise. Voici votre accusé de réception.
roadmaps-done-respond = C’est fait. L’autre partie à l’échange a été informée.
roadmaps-done-claim = Vous suivez désormais ce dossier.
roadmaps-done-release = Libéré. D’autres peuvent le prendre.
roadmaps-done-remind = Les rappels sont partis. Les destinataires figurent ici.
roadmaps-done-offer = Votre réponse est conservée.
roadmaps-done-outside = Enregistrée et publiée.

## Refusals

roadmaps-error-not-now = Cela n’est pas possible dans l’état actuel de la feuille de route.
roadmaps-error-note = Rédigez une note : cet acte est conservé avec son motif.
roadmaps-error-confirm = Cochez la case pour confirmer.
roadmaps-error-changed = Ce contenu a changé depuis que vous l’avez ouvert. Il est affiché dans son état actuel : relisez-le.
roadmaps-error-question = Écrivez au moins une question
roadmaps-error-answer = Répondez à chaque question, ou dites pourquoi rien n’est modifié
roadmaps-error-none-chosen = Choisissez au moins une Partie
roadmaps-error-nobody-reminded = Rien n’a été envoyé : les Parties choisies n’ont personne à qui écrire, ou ont reçu un rappel depuis moins de { $n } jours.
roadmaps-error-missing = Éléments manquants : { $n }. Complétez chacun des points de la liste ci-dessus.
roadmaps-error-open-exists = Une version est déjà en préparation. Menez-la d’abord à terme ou abandonnez-la.
roadmaps-error-none-published = Il n’existe aucune feuille de route publiée dont partir.
roadmaps-error-own-roadmap = Il s’agit de votre propre feuille de route. Commencez plutôt une révision.
roadmaps-error-not-in-draft = Cette version n’est plus un brouillon. Reprenez-la ou rouvrez-la pour la modifier.
roadmaps-error-not-your-part = Cette partie du travail ne vous a pas été confiée. Adressez-vous au point de contact.
roadmaps-error-same-person = La personne qui a finalisé ne peut pas valider. Une autre personne exerçant le rôle d’autorité doit le faire.
roadmaps-error-plan-validated = Le plan d’action est déjà validé.
roadmaps-error-circle = Ces actions dépendent les unes des autres en boucle : { $value }. Votre choix est conservé ; supprimez l’une des dépendances avant la finalisation.
roadmaps-error-value = Cette valeur ne correspond pas au type de l’indicateur : un nombre, un nombre entier de 0 à 5 sur l’échelle, ou oui ou non.
roadmaps-error-authority-withdraws = C’est l’autorité compétente qui retire la feuille de route.
roadmaps-error-measure = Choisissez une mesure de cette Partie.
roadmaps-error-not-of-framework = { $value } n’est pas une activité du cadre. Choisissez dans la liste.
roadmaps-error-original-language = C’est la langue originale. Choisissez-en une autre.
roadmaps-error-not-validated = Seule une version validée ou publiée peut être transmise.
roadmaps-error-language = Les feuilles de route sont transmises en anglais ou en français. Choisissez l’une de ces langues.
roadmaps-error-language-of-file = Transmettez-la dans la langue du fichier.
roadmaps-error-untranslated = Textes absents dans cette langue : { $n }. Ils sont énumérés ci-dessus.
roadmaps-error-recall-first = Votre dernière transmission n’a pas encore été ouverte. Rappelez-la avant d’en faire une autre.
roadmaps-error-same-text = C’est le texte que vous avez déjà transmis. Transmettez une version plus récente ou répondez au Secrétariat.
roadmaps-error-unreadable = Cette plateforme ne peut montrer tout le texte reçu ; il n’a donc pas été pris en compte.
roadmaps-error-offer-answered = Cette proposition a déjà reçu une réponse.
roadmaps-error-day-to-come = Indiquez un jour passé.
roadmaps-error-body-or-person = Indiquez un organisme ou une personne.
roadmaps-error-ends-before = La fin précède le début. Corrigez l’un des jours.
roadmaps-error-more-than-all = C’est plus que tous les participants. Corrigez l’un des nombres.
roadmaps-error-overtaken = Un collègue a enregistré cette entrée entre-temps. Ce qu’il a enregistré est affiché au-dessus de votre texte : réunissez les deux, puis enregistrez.

## Mine to do, desk

roadmaps-wait-draft = Poursuivre le brouillon de la feuille de route, version { $number } ({ $party })
roadmaps-wait-returned = Modifier la feuille de route renvoyée, version { $number } ({ $party })
roadmaps-wait-part = Rédiger votre partie de la feuille de route, version { $number } ({ $party })
roadmaps-wait-validate = Valider ou renvoyer la feuille de route, version { $number } ({ $party })
roadmaps-wait-validate-plan = Valider ou renvoyer le plan d’action, version { $number } ({ $party })
roadmaps-wait-plan-returned = Modifier le plan d’action renvoyé, version { $number } ({ $party })
roadmaps-wait-publish = Publier la feuille de route validée, version { $number } ({ $party })
roadmaps-wait-question = Répondre à la question du Secrétariat sur la version { $number } ({ $party })
roadmaps-wait-correction = Corriger la version { $number } ou dire pourquoi rien n’est changé ({ $party })
roadmaps-wait-offers = Bonnes pratiques qu’il vous est proposé de partager : { $number } ({ $party })
roadmaps-wait-open = Ouvrir la feuille de route transmise, version { $number } ({ $party })
roadmaps-wait-decide = Poser une question, demander une correction ou accepter la version { $number } ({ $party })

## Mail

# used: dynamic
roadmaps-notice-finalized-subject = { $party } - feuille de route : finalisée, en attente de votre validation
# used: dynamic
roadmaps-notice-finalized-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-taken-back-subject = { $party } - feuille de route : reprise par le point de contact
# used: dynamic
roadmaps-notice-taken-back-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-discarded-subject = { $party } - feuille de route : projet abandonné
# used: dynamic
roadmaps-notice-discarded-text = Feuille de route nationale : { $party }, version { $number }. { $note } Le projet ne figure plus dans le travail de votre Partie ; son historique est conservé.
# used: dynamic
roadmaps-notice-returned-subject = { $party } - feuille de route : renvoyée avec une note
# used: dynamic
roadmaps-notice-returned-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-reopened-subject = { $party } - feuille de route : rouverte, la validation ne produit plus effet
# used: dynamic
roadmaps-notice-reopened-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-validated-subject = { $party } - feuille de route : validée
# used: dynamic
roadmaps-notice-validated-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-plan-waiting-subject = { $party } - feuille de route : plan d’action en attente de votre validation
# used: dynamic
roadmaps-notice-plan-waiting-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-plan-validated-subject = { $party } - feuille de route : plan d’action validé
# used: dynamic
roadmaps-notice-plan-validated-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-plan-returned-subject = { $party } - feuille de route : plan d’action renvoyé avec une note
# used: dynamic
roadmaps-notice-plan-returned-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-what-changed-subject = { $party } - feuille de route : qu’est-ce qui a changé dans le plan d’action ?
# used: dynamic
roadmaps-notice-what-changed-text = Feuille de route nationale : { $party }, version { $number }. Quelles étapes et actions ont commencé, sont accomplies ou ont été abandonnées ? Ouvrez la page ci-dessous pour l’indiquer. Si rien n’a changé, vous n’avez rien à faire.
# used: dynamic
roadmaps-notice-published-subject = { $party } - feuille de route : publiée
# used: dynamic
roadmaps-notice-published-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-withdrawn-subject = { $party } - feuille de route : retirée
# used: dynamic
roadmaps-notice-withdrawn-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-entered-subject = { $party } - feuille de route : une version adoptée ailleurs a été enregistrée
# used: dynamic
roadmaps-notice-entered-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-submitted-subject = { $party } - feuille de route : transmise
# used: dynamic
roadmaps-notice-submitted-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-receipt-subject = { $party } - feuille de route : transmise, voici l’accusé de réception
# used: dynamic
roadmaps-notice-receipt-text = Feuille de route nationale : { $party }, version { $number }. Numéro de l’accusé de réception : { $receipt }. Transmission : { $sent }. SHA-256 du texte : { $fingerprint }. Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-receipt-plan-subject = { $party } - feuille de route : transmise, voici l’accusé de réception
# used: dynamic
roadmaps-notice-receipt-plan-text = Feuille de route nationale : { $party }, version { $number }. Numéro de l’accusé de réception : { $receipt }. Transmission : { $sent }. SHA-256 du texte : { $fingerprint }. SHA-256 du plan d’action : { $plan }. Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-recalled-subject = { $party } - feuille de route : transmission rappelée
# used: dynamic
roadmaps-notice-recalled-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-opened-subject = { $party } - feuille de route : reçue par le Secrétariat
# used: dynamic
roadmaps-notice-opened-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-answered-subject = { $party } - feuille de route : la Partie a répondu
# used: dynamic
roadmaps-notice-answered-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-question-subject = { $party } - feuille de route : une question attend une réponse
# used: dynamic
roadmaps-notice-question-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-correction-subject = { $party } - feuille de route : une correction est demandée
# used: dynamic
roadmaps-notice-correction-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-closed-subject = { $party } - feuille de route : question ou correction close
# used: dynamic
roadmaps-notice-closed-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
# used: dynamic
roadmaps-notice-remind-begin-subject = { $party } - feuille de route : invitation à commencer
# used: dynamic
roadmaps-notice-remind-begin-text = Le Secrétariat invite la Partie { $party } à commencer sa feuille de route nationale. La page ci-dessous guide d’étape en étape, et le Secrétariat aide sur demande.
# used: dynamic
roadmaps-notice-remind-prepare-subject = { $party } - feuille de route : la poursuivre
# used: dynamic
roadmaps-notice-remind-prepare-text = La Partie { $party } a fait savoir qu’elle prépare sa feuille de route nationale. La page ci-dessous montre les étapes suivantes. Écrivez au Secrétariat si une aide vous est utile.
# used: dynamic
roadmaps-notice-remind-send-subject = { $party } - feuille de route : transmettre la version publiée
# used: dynamic
roadmaps-notice-remind-send-text = La Partie { $party } a publié sa feuille de route nationale. La page ci-dessous mène au formulaire de transmission au Secrétariat, en anglais ou en français ; l’accusé de réception est immédiat.
# used: dynamic
roadmaps-notice-remind-answer-subject = { $party } - feuille de route : des questions attendent une réponse
# used: dynamic
roadmaps-notice-remind-answer-text = Le Secrétariat a posé des questions sur la feuille de route nationale transmise par la Partie { $party }. Elles figurent sur la page ci-dessous, à côté des parties concernées, avec une place pour chaque réponse.
# used: dynamic
roadmaps-notice-remind-correct-subject = { $party } - feuille de route : une correction est demandée
# used: dynamic
roadmaps-notice-remind-correct-text = Le Secrétariat a demandé une correction de la feuille de route nationale transmise par la Partie { $party }. La page ci-dessous dit laquelle et pourquoi. Transmettez une version corrigée, ou dites-y pourquoi rien n’est modifié.
# used: dynamic
roadmaps-notice-accepted-subject = { $party } - feuille de route : acceptée
# used: dynamic
roadmaps-notice-accepted-text = Feuille de route nationale : { $party }, version { $number }. { $note } Ouvrez la page ci-dessous pour la lire et agir.
roadmaps-column-title = Titre
roadmaps-column-state = État
roadmaps-column-published = Publiée le
roadmaps-column-shared = Communiquée à l’UNESCO
roadmaps-column-address = Adresse permanente

## Parts laid open in a consultation

roadmaps-consulted-text = Titre, résumé et profil
roadmaps-consulted-chapters = Texte en chapitres
roadmaps-consulted-sectors = Secteurs et leurs motifs
roadmaps-consulted-positions = Positions sur les activités
roadmaps-consulted-plan = Plan d’action
roadmaps-consultations = Consultations en cours
roadmaps-calls = Ce qui a été demandé aux Parties
roadmaps-status-reports = Rapports d’état
roadmaps-side-heading = Feuilles de route côte à côte
roadmaps-side-lede = Deux à quatre feuilles de route publiées, par résultat et par activité. Les colonnes suivent l’ordre du choix.
roadmaps-side-choose = Choisir les Parties
roadmaps-side-parties = Parties ayant publié une feuille de route
roadmaps-side-sectors = Secteurs prioritaires
roadmaps-side-priority = Priorité : { $first }, { $second }
roadmaps-side-needs = Besoins, avec les activités auxquelles ils mènent
roadmaps-side-stages = Étapes du plan d’action
roadmaps-side-no-plan = Aucun plan d’action validé n’est publié avec elle.
roadmaps-side-outside = Non consigné : elle a été adoptée hors de la plateforme et saisie sous forme de fichier.
roadmaps-side-without = { $value } : aucune feuille de route publiée, donc pas de colonne.
roadmaps-side-kept = À comparer
roadmaps-side-add = Ajouter à la comparaison
roadmaps-side-is-kept = Dans la comparaison
roadmaps-side-more = Choisissez encore une Partie pour les voir côte à côte.
roadmaps-error-side-most = Choisissez quatre Parties au plus
roadmaps-n-rounds = { $n ->
    [one] { $n } série
   *[other] { $n } séries
  }
roadmaps-n-contributions = { $n ->
    [one] { $n } contribution publiée
   *[other] { $n } contributions publiées
  }
roadmaps-rounds-heading = Consultations menées à son sujet
