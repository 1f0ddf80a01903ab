# Mots de l’enveloppe elle-même.
web-error-bad-day = Indiquez un jour sous la forme année-mois-jour, par exemple 2026-11-22
web-error-form-broken = Le formulaire est arrivé incomplet. Envoyez-le de nouveau
web-scheme-light = Clair
web-scheme-dark = Sombre
web-scheme-device = Comme l’appareil
web-kept-title = Votre texte a été conservé
web-kept-lede = Votre session était terminée au moment de l’envoi. Rien n’est perdu : vérifiez et envoyez de nouveau.
web-kept-files = Les fichiers ne sont pas conservés : si vous en aviez choisi, choisissez-les à nouveau après cet envoi.
web-kept-send = Envoyer de nouveau
web-done-kept = Votre session était terminée. Votre texte est conservé : connectez-vous pour continuer.
web-pages = Pages
web-active-filters = Filtres actifs
web-facet-more =
    { $n ->
        [one] { $n } autre valeur
       *[other] { $n } autres valeurs
    }
web-saving-under-way = Enregistrement en cours
web-saving-saved = Enregistré à { $value }
web-saving-failed = Non enregistré. Votre texte est toujours sur cette page ; nous continuons d’essayer.
web-saving-signed-out = Vous avez été déconnecté. Connectez-vous dans un nouvel onglet, puis continuez ici.
web-saving-conflict = Quelqu’un d’autre a modifié la même réponse. Rien de ce que vous avez écrit n’est perdu.
web-saving-both = Voir les deux versions
web-recover = Cet appareil garde du texte qui n’a pas été envoyé :
web-recover-use = L’utiliser
web-recover-discard = L’abandonner
web-typed-heading = Ce que vous aviez saisi
web-typed-lede = Rien n’en a été enregistré ici. Copiez ce dont vous avez encore besoin.
web-counter = Caractères : { $n } sur { $limit }
web-counter-over = Caractères : { $n } sur { $limit }. Raccourcissez avant d’envoyer.
web-param-q = Mots qui doivent figurer
web-param-page = Numéro de la page, à partir de 1
web-param-next = Où s’est arrêtée la page précédente ; à prendre dans son « next »
web-param-on = Situation à cette date
web-param-bom = 1 pour les tableurs : avec une marque d’ordre des octets, et aucune cellule qui s’exécuterait comme formule
web-param-by = Filtre selon lequel compter
web-param-version = Numéro d’une version
web-param-since = Curseur, jour ou instant ; ce qui a suivi est donné
web-param-lang = Langue des textes
web-problem-too-large = L’envoi est trop volumineux
web-problem-invalid = Une valeur manque ou est erronée ; « errors » nomme les champs
web-problem-rule = Une règle n’est pas respectée ; « errors » la nomme
web-problem-malformed = L’envoi n’est pas lisible comme JSON, ou un champ d’en-tête est mal formé
web-problem-token = Il faut un jeton valable : ni retiré ni expiré
web-problem-scope = Le jeton n’a pas reçu la portée nécessaire
web-problem-forbidden = La personne du jeton n’a pas ce droit pour cette Partie
web-problem-precondition-failed = La fiche a changé depuis la version nommée dans If-Match
web-problem-media-type = Ce type de média n’est pas accepté ici
web-problem-key-reused = Un autre envoi a été fait sous cette Idempotency-Key
web-problem-precondition-required = Nommez dans If-Match la version modifiée
web-error-field-unknown = Ce champ n’existe pas
web-error-field-kind = La valeur n’est pas du genre attendu par ce champ
web-error-repeated = Ce nom ne peut figurer qu’une fois
web-problem-filters-on-a-day = Les filtres portent sur ce qui est publié aujourd’hui ; il n’existe pas de liste filtrée d’un autre jour. Omettez le jour ou les filtres
web-problem-method = Cette adresse n’accepte pas cette méthode ; « Allow » nomme celles qu’elle accepte
web-error-at-most = Indiquez-le { $n } fois au plus
