### Messages shared by all pages. Keys begin with action-, common- or error-.

## Actions: words on buttons and links

action-save = Enregistrer
action-save-continue = Enregistrer et continuer
action-search = Rechercher
action-filter = Filtrer
action-apply = Appliquer
action-remove = Supprimer
action-add = Ajouter
action-change = Modifier
action-cancel = Annuler
action-back = Retour
action-next = Suivant
action-previous = Précédent
action-download = Télécharger
action-print = Imprimer
action-sign-in = Se connecter
action-sign-out = Se déconnecter
action-send = Envoyer
action-show = Afficher
action-close = Fermer
action-confirm = Confirmer
action-open = Ouvrir
action-upload = Téléverser

## The platform and the frame of every page

common-platform-name = Polyphony
common-tagline = La Convention de 2005 de l’UNESCO en action
common-language = Langue
common-text-language = Langue du texte
common-menu = Menu
common-skip-to-content = Aller au contenu
common-breadcrumb = Vous êtes ici

## Navigation

common-nav-home = Accueil
common-nav-framework = Cadre
common-nav-parties = Parties
common-nav-measures = Mesures
common-nav-roadmaps = Feuilles de route
common-nav-grid = Grille des lacunes
common-nav-articles = Articles
common-nav-glossary = Glossaire
common-nav-timeline = Chronologie
common-nav-data = Données
common-nav-work = Mes tâches
common-nav-desk = Espace de travail
common-nav-admin = Administration

## Foot of every page

common-footer-help = Aide
common-footer-about-data = À propos des données
common-footer-report-error = Signaler une erreur
common-data-licence = Licence des données

## Plain answers

common-yes = Oui
common-no = Non
# Beside the label of a field that may stay empty.
common-optional = (facultatif)
common-unknown = Inconnu
common-not-recorded = Non consigné
common-none = Aucun
common-required-before-sending = À remplir avant l’envoi

## Labels

common-source = Source
common-sources = Sources
common-confidence = Degré de certitude
common-confidence-high = élevé
common-confidence-medium = moyen
common-confidence-low = faible
# Beside wording that is not confirmed as that of an official text.
common-unconfirmed = formulation non confirmée
# Beside a link or tag that was assigned here and not by a source.
common-editorial-judgement = Appréciation éditoriale
common-date = Date
common-year = Année
common-title = Titre
common-party = Partie
common-activity = Activité
common-output = Produit
common-goal = Objectif
# Heads of columns: who did it, when.
# Label before a day: the state of things recorded by its end.
common-as-of = Situation au
common-provisional = Provisoire
common-cite = Citer cette page
common-download-as = Télécharger au format
common-formats = Formats
common-history = Historique
common-version = Version { $n }
# $day is a day in words, $time is HH:MM.
common-moment = { $day }, { $time } UTC
# Who acted where it was no account.
common-actor-operator = Exploitant de l’installation
common-actor-founding = Documents fondateurs

## Lists

common-results =
    { $n ->
        [0] Aucun résultat
        [one] { $n } résultat
       *[other] { $n } résultats
    }
common-filters-active =
    { $n ->
        [one] Filtrer ({ $n } filtre actif)
       *[other] Filtrer ({ $n } filtres actifs)
    }
common-remove-filter = Supprimer le filtre { $value }
common-clear-filters = Supprimer tous les filtres
common-search-words = Mots à rechercher
common-search-hint = Les « mots entre guillemets » sont cherchés tels quels ; une étoile termine un début de mot : cult*.
common-searched = « { $value } »
common-suggestion = Vouliez-vous dire « { $value } » ?
common-more-facets = Autres filtres
common-no-results = Aucun résultat
common-no-results-hint = Supprimez un filtre ou employez moins de mots.
common-sort = Trier par
common-sort-newest = Du plus récent au plus ancien
common-sort-oldest = Du plus ancien au plus récent
common-sort-title = Titre
common-sort-relevance = Pertinence
common-per-page = Par page

## Languages and translations

# Names of languages in the language of the page; they stand alone and inside the two sentences below.
common-lang-ar = arabe
common-lang-zh = chinois
common-lang-en = anglais
common-lang-fr = français
common-lang-ru = russe
common-lang-es = espagnol
# $shown and $wanted are names of languages as above.
common-fallback-original = Affiché en { $shown }, langue originale. Pas de traduction en { $wanted }.
common-fallback-other = Affiché en { $shown }. Pas de traduction en { $wanted }.
# How a text in one language came about.
common-text-state-original = Original
common-text-state-official = Libellé officiel
common-text-state-party = Fourni par la Partie
common-text-state-machine = Traduction automatique, non vérifiée
common-text-state-unchecked = Traduction non officielle, non vérifiée
common-text-state-outdated = Obsolète : l’original a changé

## Errors: pages

# Stands before the title of a page that shows errors.
error-title-prefix = Erreur :{" "}
error-not-found-title = Cette page n’existe pas
error-not-found-text = L’adresse est peut-être mal saisie, ou ce qui s’y trouvait n’est pas public. Faites une recherche ou repartez de l’accueil.
error-problem-title = Un problème est survenu
error-problem-text = Le problème vient de notre côté. Tout ce dont l’enregistrement a été confirmé est conservé. Réessayez dans quelques minutes ; si le problème persiste, signalez-nous le numéro ci-dessous.
error-operation = Numéro de l’opération : { $value }
error-too-large = Votre envoi dépasse { $value }. Envoyez un fichier plus petit ou envoyez-en moins à la fois.
error-too-many-title = Trop de tentatives
error-too-many =
    { $n ->
        [one] Réessayez dans { $n } seconde.
       *[other] Réessayez dans { $n } secondes.
    }
error-conflict-title = Une autre personne a modifié ce contenu entre-temps
error-conflict-text = Rien de ce que vous avez saisi n’est perdu. Les deux versions figurent ci-dessous : gardez l’une d’elles ou combinez-les, puis enregistrez de nouveau.
error-expired-title = Votre session a pris fin
error-signin-needed = Connectez-vous pour voir cette page.
error-query-too-long = Le texte de la recherche est trop long. Raccourcissez-le et relancez la recherche.
error-bad-filter = Le filtre « { $value } » est inconnu ici. Supprimez-le ou choisissez-en un dans la liste.
error-bad-page = Cette liste n’a pas de telle page. Repartez de la première page.
error-csrf = Ce formulaire est resté ouvert trop longtemps ou provenait d’ailleurs. Votre texte figure ci-dessous : vérifiez-le et renvoyez-le.
error-too-slow = Le formulaire n’est pas arrivé en entier : la connexion était très lente ou a été interrompue. Rien n’a été enregistré. Revenez en arrière et renvoyez-le.

## Errors: forms

error-form-title = Il y a un problème
error-required = Remplissez ce champ.
error-choice = Choisissez l’une des réponses.
error-year = Indiquez l’année en quatre chiffres, par exemple 2026.
error-day = Indiquez une date qui existe, avec le jour, le mois et l’année, par exemple 30 6 2027.
error-number = Indiquez un nombre, par exemple 1250.
error-link = Indiquez une adresse web complète commençant par https://
error-too-long =
    { $n ->
        [one] Raccourcissez ce texte à { $n } caractère.
       *[other] Raccourcissez ce texte à { $n } caractères.
    }
common-sheet-about = À propos de cette liste
common-sheet-filters = Filtres
common-sheet-address = Adresse de la liste
common-sheet-day = État au
error-unknown-title = L’adresse contient des noms inconnus
error-unknown-text = Inconnus ici : { $names }. Noms connus : { $known }.
