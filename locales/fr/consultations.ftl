### Words of the slice consultations. Keys begin with consultations-.

consultations-title = Consultations
consultations-lede = Les Parties exposent ce qu’elles préparent et demandent l’avis de chacun. Tout le monde peut contribuer, sans compte, et lire la suite donnée.
consultations-open-now = Ouvertes actuellement
consultations-ended = Closes
consultations-none-open = Aucune Partie ne recueille de contributions en ce moment.
consultations-steps = Étapes de la feuille de route
consultations-steps-open = Étapes ouvertes aux commentaires
consultations-until = Contributions jusqu’au { $value } à 23 h 59 UTC
consultations-opened-on = Ouverte le { $value }
consultations-reopened-because = Rouverte :
consultations-questions = Questions
consultations-answer-this = Répondre à cette question
consultations-documents = Documents
consultations-meetings = Réunions
consultations-minutes = Compte rendu
consultations-text = Le texte soumis à consultation
consultations-read-text = { $n ->
    [one] Lire le texte ({ $n } paragraphe)
   *[other] Lire le texte ({ $n } paragraphes)
  }
consultations-laid-open = Texte de la version { $first } de la feuille de route nationale, tel qu’il était le { $second }. Les numéros des paragraphes ne changent plus.
consultations-comment-this = Commenter ce paragraphe
consultations-contributions = Contributions
consultations-n-contributions = { $n ->
    [one] { $n } contribution
   *[other] { $n } contributions
  }
consultations-contribution-n = Contribution { $value }
consultations-waiting = { $n ->
    [one] { $n } contribution attend d’être examinée depuis le { $day }.
   *[other] { $n } contributions attendent d’être examinées, la première depuis le { $day }.
  }
consultations-none-yet = Il n’y a pas encore de contribution à afficher ici.
consultations-all-on-one = Toutes sur une page, pour l’impression
consultations-filter = Restreindre la liste
consultations-place = Objet
consultations-place-round = Dans son ensemble
consultations-place-question = Question { $value }
consultations-place-paragraph = Paragraphe { $value }
consultations-activities = Activités de la Feuille de route ouverte
consultations-label-of = { $first } : { $second }
consultations-label-number = { $first } : { $second }
consultations-kind = Vous vous exprimez en tant que
consultations-who-person = Personne s’exprimant en son nom
consultations-who-unsaid = Non indiqué
consultations-source = Voie de réception
consultations-source-visitor = En ligne
consultations-source-organization = En ligne, par une organisation
consultations-source-paper = Sur papier
consultations-source-meeting = En réunion
consultations-hidden-for = Masquée. Motif : { $value }
consultations-outcome = Suite donnée
consultations-no-outcome = Suite non encore donnée
consultations-answered = Avec suite donnée
consultations-unanswered = En attente de suite
consultations-used-in = Version { $first }, paragraphe { $second }
consultations-summary = Synthèse
consultations-summary-made = Établie par le programme à partir des données de cette consultation.
consultations-summary-edited = Modifiée par la Partie.
consultations-summary-program = Telle que le programme l’établit
consultations-summary-back = Revenir à la synthèse du programme
consultations-summary-total = { $n ->
    [one] { $n } contribution a été reçue et examinée.
   *[other] { $n } contributions ont été reçues et examinées.
  }
consultations-summary-kinds = Selon les contributeurs : { $value }.
consultations-summary-meetings = { $n ->
    [one] { $n } réunion a été tenue.
   *[other] { $n } réunions ont été tenues.
  }
consultations-summary-present = { $n ->
    [one] { $n } personne y a été comptée.
   *[other] { $n } personnes y ont été comptées.
  }
consultations-summary-outcomes = Suite donnée : retenues { $used }, retenues en partie { $partly }, prises en note { $noted }, non retenues { $not }, en attente de suite { $open }, masquées { $hidden }.
consultations-counts-outcome = Suite donnée aux contributions
consultations-counts-kind = Qui a participé
consultations-bar = Barre
consultations-few = Ce que moins de trois partagent n’est pas détaillé.
consultations-n-present = { $n ->
    [one] { $n } personne présente
   *[other] { $n } personnes présentes
  }
consultations-n-women = { $n ->
    [one] { $n } femme
   *[other] { $n } femmes
  }
consultations-n-young = { $n ->
    [one] { $n } de moins de trente ans
   *[other] { $n } de moins de trente ans
  }
consultations-rules = Règles
consultations-rules-text = L’équipe de la Partie examine chaque contribution avant qu’elle soit affichée. Elle n’y change rien. Elle n’en masque une que pour un motif de cette liste, et le motif est affiché à sa place :
consultations-closed-heading = Consultation close
consultations-closed-on = Cette série s’est terminée le { $value }. Ce que vous avez écrit est encore sur cette page ; rien n’a été envoyé.
consultations-back-round = Retour à la consultation
consultations-words = Votre contribution
consultations-words-hint = Texte simple. N’y mettez ni noms ni adresses de personnes : tout le monde la lira.
consultations-lang = Langue de rédaction
consultations-as = Au nom de qui
consultations-as-person = En mon nom, sans être nommé
consultations-kind-hint = Si vous l’indiquez, cela figure à côté de votre contribution.
consultations-who = Pour le décompte seulement
consultations-who-hint = Seulement si vous le souhaitez. Ce n’est jamais affiché à côté de votre texte. Les décomptes sont affichés une fois la série close, et seulement si trois au moins partagent une valeur.
consultations-region = Région du pays
consultations-gender = Genre
consultations-gender-woman = Femme
consultations-gender-man = Homme
consultations-gender-other = Autre
consultations-age = Âge
consultations-age-young = Moins de 30 ans
consultations-age-middle = De 30 à 59 ans
consultations-age-old = 60 ans ou plus
consultations-trap = Laissez ce champ vide
consultations-what-next = La suite : l’équipe de la Partie l’examine, puis elle figure au registre public sous son numéro, et plus tard la suite donnée.
consultations-send = Envoyer la contribution
consultations-done-received = Votre contribution a été reçue. L’équipe l’examine avant de l’afficher.
consultations-done-published = Votre contribution figure au registre.
consultations-mark = Cocher la contribution { $value }
consultations-ended-on = Close le { $value }
consultations-lang-other = Une autre langue
consultations-read-whole = Lire toute la contribution
consultations-received-on = Jour où vous l’avez reçue
consultations-view-doubtful = Mises à part
consultations-erase = Effacer le texte
consultations-erase-explains = L’effacement supprime définitivement le texte et ce qui a été dit de la personne. Le numéro et le motif restent.
consultations-error-received = Indiquez un jour déjà venu
consultations-work-lede = Chaque série demande, à une période donnée, l’avis de chacun. Tout ce qui est dit figure dans un registre public avec la suite donnée.
consultations-none-planned = Aucune série n’a encore été prévue.
consultations-rounds = Séries
consultations-round = Série
consultations-state = État
consultations-plan = Prévoir une série
consultations-round-title = Titre de la série
consultations-steps-lede = Ouvrez une étape à tout le monde : son journal daté devient public et chacun peut la commenter, selon les mêmes règles que dans une consultation. Une étape non ouverte ne dit rien.
consultations-step-open = Ouvrir cette étape
consultations-step-not-open = Non ouverte
consultations-step-title = Commentaires sur l’étape « { $value } »
consultations-n-wait = { $n ->
    [one] { $n } en attente d’examen
   *[other] { $n } en attente d’examen
  }
consultations-about = De quoi il s’agit et ce qui sera fait des réponses
consultations-opens-on = Ouverture prévue le
consultations-closes-on = Dernier jour pour contribuer
consultations-parts = Parties de la feuille de route exposées
consultations-parts-hint = Leur texte au moment de l’ouverture est montré à tous en paragraphes numérotés. Rien d’autre du projet ne l’est.
consultations-questions-hint = Dans l’ordre où elles sont posées. Une fois la série ouverte, une question peut être reformulée, pas retirée.
consultations-question = Question
consultations-document-title = Titre d’un document
consultations-document-url = Son adresse web
consultations-no-meetings = Aucune réunion n’a encore été notée.
consultations-meeting = Réunion
consultations-meeting-add = Ajouter une réunion
consultations-meeting-title = Intitulé
consultations-meeting-day = Jour
consultations-meeting-place = Lieu
consultations-meeting-present = Personnes présentes
consultations-meeting-women = Dont femmes
consultations-meeting-young = Dont moins de trente ans
consultations-acts = Ce que vous pouvez faire maintenant
consultations-open = Ouvrir la série
consultations-open-explains = La série devient publique et recueille des contributions jusqu’à son dernier jour. Le texte exposé est celui de ce moment.
consultations-close = Clore la série
consultations-close-explains = Plus aucune contribution n’est recueillie. Le registre reste, et la suite peut encore être donnée.
consultations-reopen = Rouvrir la série
consultations-reopen-explains = Modifiez d’abord le dernier jour. La note est montrée à tous.
consultations-discard = Abandonner la série
consultations-discard-explains = Elle n’a jamais été ouverte : seule votre équipe en a connaissance. Elle reste dans l’historique.
consultations-note = Note
consultations-public-page = La page publique
consultations-enter = Saisir une contribution
consultations-enter-lede = Ce qui est venu sur papier ou a été dit en réunion figure au registre comme le reste. Notez-le tel quel.
consultations-enter-next = Enregistrer et saisir la suivante
consultations-view-waiting = En attente d’examen
consultations-view-published = Publiées
consultations-view-hidden = Masquées
consultations-view-empty = Rien ici.
consultations-hide-reason = Motif du masquage
consultations-publish-marked = Publier celles qui sont cochées
consultations-hide-marked = Masquer celles qui sont cochées
consultations-moderation = Afficher ou masquer
consultations-in-version = Version de la feuille de route
consultations-version-n = Version { $value }
consultations-in-paragraph = Paragraphe
consultations-in-paragraph-hint = Où elle est retenue, par exemple 12. Nécessaire si elle est retenue, même en partie, avec la version.
consultations-why = Motif
consultations-why-hint = Nécessaire si elle n’est pas retenue, ou en partie seulement. Tout le monde le lit.
consultations-done-planned = La série est prévue. Indiquez maintenant de quoi il s’agit et quand elle se termine.
consultations-done-step = L’étape est ouverte à tout le monde. Chacun peut désormais la commenter.
consultations-done-saved = Enregistré.
consultations-done-opened = La série est ouverte.
consultations-done-closed = La série est close.
consultations-done-reopened = La série est rouverte.
consultations-done-discarded = La série a été abandonnée.
consultations-done-entered = Elle figure au registre. Saisissez la suivante.
consultations-done-moderated = C’est fait.
consultations-error-act = Ce n’est pas possible dans l’état de la série.
consultations-error-moved = Quelqu’un d’autre a changé l’état de cette contribution entre-temps. Regardez-la de nouveau.
consultations-error-step = Cette étape a déjà été ouverte. Rouvrez-la sur sa propre page.
consultations-error-closed = Cette série ne recueille plus de contributions.
consultations-error-focal = Seul le point de contact peut le faire.
consultations-error-day = Indiquez un jour, par exemple 2026-03-31
consultations-error-past = Choisissez un jour qui n’est pas passé
consultations-error-order = Le dernier jour précède le premier
consultations-error-address = Indiquez une adresse web commençant par https://
consultations-error-number = Indiquez un nombre entier, au plus le nombre de personnes présentes
consultations-error-questions = Une question d’une série ouverte peut être reformulée, pas retirée
consultations-error-none-chosen = Cochez au moins une contribution
consultations-wait-look = { $number ->
    [one] Examiner { $number } contribution
   *[other] Examiner { $number } contributions
  }
consultations-wait-outcome = { $number ->
    [one] Indiquer la suite donnée à { $number } contribution
   *[other] Indiquer la suite donnée à { $number } contributions
  }
consultations-wait-close = Le dernier jour d’une série est passé : la clore
consultations-notice-received-subject = Une contribution attend : { $party }
consultations-notice-received-text = Une contribution à la consultation « { $title } » attend d’être examinée. Tout le monde voit qu’elle attend, et depuis quand.
consultations-notice-outcome-subject = Suite donnée à la contribution { $number } : { $party }
consultations-notice-outcome-text = La Partie a indiqué la suite donnée à votre contribution. Elle figure à la page ci-dessous.
