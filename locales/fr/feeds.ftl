# Importations.

feeds-title = Importations
feeds-lede = Apportez des fiches depuis un classeur, un tableau ou du JSON. Vous voyez d’abord ce qui changerait ; rien n’est écrit avant que vous le demandiez.
feeds-file = Fichier
feeds-file-hint = Classeur (XLSX, XLS, ODS), CSV, JSON ou JSON par lignes. 100 Mo au plus.
feeds-mapping-optional = Correspondance
feeds-button-look = Voir ce qui changerait
feeds-known-heads = En-têtes de colonnes reconnus d’emblée
feeds-known-heads-lede = Chaque champ par son nom dans l’une des six langues ou par son code.
feeds-column-code = Code
feeds-column-row = Ligne
feeds-column-source = Colonne
feeds-column-field = Champ
feeds-runs = Importations effectuées
feeds-runs-empty = Rien n’a encore été importé.
feeds-run = Importation { $n }
feeds-brought = { $file }, { $when }
feeds-state-reading = Lecture en cours
feeds-state-ready = Vous attend
feeds-state-refused = Illisible
feeds-state-applying = Application en cours
feeds-state-applied = Appliquée
feeds-state-undoing = Annulation en cours
feeds-state-undone = Annulée
feeds-state-discarded = Abandonnée
feeds-at-work = Le fichier est en cours de traitement. Vous pouvez quitter cette page ; le travail continue.
feeds-at-work-rows = { $n ->
    [one] { $n } ligne jusqu’ici
    [many] { $n } de lignes jusqu’ici
   *[other] { $n } lignes jusqu’ici
}
feeds-look-again = Actualiser
feeds-found-format = Lu comme
feeds-found-sheet = Feuille
feeds-found-encoding = Encodage
feeds-found-delimiter = Séparateur des cellules
feeds-found-head = Ligne des en-têtes
feeds-found-items = Chemin des éléments
feeds-counts = Ce que font les lignes
feeds-verdict-new = Nouvelles
feeds-verdict-changed = Modifiées
feeds-verdict-unchanged = Inchangées
feeds-verdict-conflict = En conflit
feeds-verdict-blocked = Retenues
feeds-about-new = Une fiche est ajoutée.
feeds-about-changed = La fiche prend ce que dit la source.
feeds-about-unchanged = La fiche dit déjà la même chose.
feeds-about-conflict = Modifiée à la source et ici depuis la dernière importation. La fiche reste telle quelle.
feeds-about-blocked = Il faut d’abord corriger quelque chose à la source.
feeds-n-new = { $n ->
    [one] { $n } nouvelle fiche
    [many] { $n } de nouvelles fiches
   *[other] { $n } nouvelles fiches
}
feeds-n-changed = { $n ->
    [one] { $n } fiche modifiée
    [many] { $n } de fiches modifiées
   *[other] { $n } fiches modifiées
}
feeds-n-unchanged = { $n ->
    [one] { $n } fiche inchangée
    [many] { $n } de fiches inchangées
   *[other] { $n } fiches inchangées
}
feeds-n-conflict = { $n ->
    [one] { $n } conflit
    [many] { $n } de conflits
   *[other] { $n } conflits
}
feeds-n-blocked = { $n ->
    [one] { $n } ligne retenue
    [many] { $n } de lignes retenues
   *[other] { $n } lignes retenues
}
feeds-said-applied = Les lignes ont été appliquées.
feeds-said-nothing = Rien n’a été écrit.
feeds-said-undone = L’importation { $n } a été annulée.
feeds-rows-of = Lignes : { $value }
feeds-rows-shown = Les { $n } premières lignes sont affichées ; le fichier à télécharger les contient toutes.
feeds-place-row = ligne { $value }
feeds-warning = Avertissement
feeds-error = Erreur
feeds-blocker = Ne peut être prise
feeds-download-problems = Lignes avec ce qu’il faut corriger :
feeds-problems-cure = Que faire
feeds-problems-what = Ce qui ne va pas
feeds-apply = Appliquer
feeds-apply-all = Toutes les lignes ou aucune
feeds-apply-clean = Seulement les lignes sans conflit ni erreur
feeds-apply-which = Quelles lignes
feeds-apply-lede = Tout le monde les voit toutes au même moment. Vous pourrez annuler l’importation entière plus tard.
feeds-discard = Abandonner
feeds-undo = Annuler l’importation
feeds-undo-lede = Les fiches ajoutées par l’importation sont retirées, celles qu’elle a modifiées redeviennent ce qu’elles étaient.
feeds-undo-reason = Motif, que tout le monde peut lire
feeds-undo-partly = Laisser telles quelles les fiches modifiées depuis
feeds-map = Colonnes et champs
feeds-map-lede = Pour chaque champ, choisissez la colonne qui le remplit. Les champs sans colonne restent tels quels.
feeds-map-none = Aucune
feeds-map-first-rows = Premières lignes du fichier
feeds-map-items = Chemin des éléments
feeds-map-items-hint = JSONPath, par exemple $.name[*] pour les éléments d’une liste nommée name.
feeds-map-use = Utiliser cette correspondance
feeds-map-save = Garder cette correspondance sous un nom
feeds-map-name = Nom de la correspondance
feeds-map-download = La correspondance en fichier
feeds-done-started = Le fichier est arrivé. On examine ce qu’il changerait.
feeds-done-applied = L’importation est en cours d’application.
feeds-done-discarded = L’importation est abandonnée. Rien n’a été écrit.
feeds-done-undo = L’importation est en cours d’annulation.
feeds-done-mapped = Le fichier est relu avec cette correspondance.
feeds-done-kept = La correspondance est gardée.
feeds-error-file = Choisissez un fichier.
feeds-error-held = Lignes retenues : { $n }. Corrigez-les à la source, ou ne prenez que les autres.
feeds-error-nothing = Aucune ligne ne peut être prise.
feeds-error-reason = Indiquez le motif.
feeds-error-built-upon = Fiches modifiées depuis : { $n }. Indiquez qu’elles restent telles quelles, ou n’annulez rien.
feeds-error-name = Écrivez un nom de 80 caractères au plus.
feeds-refused-unreadable = Le fichier ne peut être lu : { $cause }.
feeds-refused-empty = Le fichier est vide.
feeds-refused-too-large = Le fichier dépasse { $limit } Mo.
feeds-refused-unknown-format = Ce n’est ni un classeur, ni un tableau, ni du JSON, quel que soit le nom du fichier.
feeds-refused-not-a-table = C’est un document bureautique, mais pas un classeur.
feeds-refused-damaged = Le fichier est abîmé ou tronqué.
feeds-refused-password = Le classeur est protégé par un mot de passe.
feeds-refused-macros = Le classeur contient des macros.
feeds-refused-bomb = Décompressé, le classeur occuperait { $size } Mo.
feeds-refused-too-many-cells = La feuille { $sheet } compte plus de { $limit } cellules.
feeds-refused-no-sheet = Il n’y a pas de feuille { $sheet }. Il y a : { $sheets }.
feeds-refused-no-head = Aucune ligne d’en-têtes de colonnes n’a été trouvée.
feeds-refused-merged-head = Dans la feuille { $sheet }, des en-têtes sont fusionnés en { $cell }.
feeds-refused-open-quote = Un guillemet ouvert avant la ligne { $row } n’est jamais fermé.
feeds-refused-no-encoding = L’encodage { $encoding } n’existe pas.
feeds-refused-json-encoding = Le JSON n’est pas écrit en UTF-8.
feeds-refused-json-deep = Le JSON est trop imbriqué, ligne { $line }, colonne { $column }.
feeds-refused-json-twice = Un nom figure deux fois dans un même objet, ligne { $line }, colonne { $column }.
feeds-refused-json-syntax = Ce JSON est incorrect, ligne { $line }, colonne { $column } : { $cause }.
feeds-refused-json-line-long = La ligne { $row } dépasse 1 Mo.
feeds-refused-path-wrong = Le chemin { $path } est incorrect à la position { $position } : { $cause }.
feeds-refused-path-nothing = Le chemin { $path } ne trouve rien.
feeds-refused-path-too-much = Le chemin { $path } trouve plus de { $limit } éléments.
feeds-refused-items-unknown = On ne sait pas quelle liste du JSON contient les éléments.
feeds-refused-reader-missing = Le lecteur de fichiers n’a pas pu démarrer.
feeds-refused-too-heavy = La lecture du fichier demande plus de mémoire ou de temps que permis.
feeds-refused-columns-missing = Des colonnes de la correspondance manquent dans le fichier : { $columns }.
feeds-refused-fields-unknown = La correspondance nomme des champs qui n’existent pas : { $fields }.
feeds-refused-not-mapped = Aucune colonne ne remplit le champ { $field }, nécessaire à toute fiche.
feeds-refused-cure-save = Enregistrez-le de nouveau en XLSX, CSV ou JSON et apportez-le encore.
feeds-refused-cure-password = Retirez le mot de passe et apportez-le encore.
feeds-refused-cure-macros = Enregistrez-le en classeur sans macros (XLSX) et apportez-le encore.
feeds-refused-cure-smaller = Divisez-le en fichiers plus petits, ou apportez-le en CSV ou en JSON par lignes.
feeds-refused-cure-head = Donnez à chaque colonne une cellule avec son nom, sur une même ligne, ou choisissez vous-même les colonnes.
feeds-refused-cure-text = Enregistrez-le en UTF-8 et apportez-le encore.
feeds-refused-cure-json = Corrigez-le là où le fichier est produit et apportez-le encore.
feeds-refused-cure-path = Corrigez le chemin. $.name[*] trouve les éléments d’une liste nommée name.
feeds-refused-cure-again = Réessayez. Si cela persiste, prévenez l’administrateur.
feeds-problem-ragged = La ligne n’a pas autant de cellules que l’en-tête.
feeds-cure-ragged = Cherchez dans cette ligne un séparateur en trop ou en moins.
feeds-problem-encoding = Des lettres de cette ligne sont abîmées : { $value }
feeds-cure-encoding = Enregistrez tout le fichier dans un seul encodage, de préférence UTF-8.
feeds-problem-json = Cette ligne n’est pas du JSON correct : { $value }
feeds-cure-json = Corrigez-la là où le fichier est produit.
feeds-problem-unknown = « { $value } » n’est pas connu dans ce champ.
feeds-cure-unknown = Écrivez un code ou un libellé de la liste, dans l’une des six langues. Séparez plusieurs valeurs par un point-virgule.
feeds-problem-code-as-day = Le tableur a transformé un code en la date { $value }.
feeds-cure-code-as-day = Mettez la colonne au format texte et ressaisissez le code.
feeds-problem-broken-cell = La cellule affiche l’erreur { $value }.
feeds-cure-broken-cell = Corrigez la formule ou écrivez la valeur elle-même.
feeds-problem-several = Plusieurs valeurs pour un champ qui n’en prend qu’une : { $value }
feeds-cure-several = Laissez une seule valeur.
feeds-problem-empty = Cette cellule ne doit pas être vide.
feeds-cure-empty = Remplissez-la.
feeds-problem-year = « { $value } » n’est pas une année.
feeds-cure-year = Écrivez l’année en quatre chiffres.
feeds-problem-serial-day = Le nombre { $value } est une date qui a perdu son format.
feeds-cure-serial-day = Mettez la cellule au format date, ou écrivez l’année en quatre chiffres.
feeds-problem-day = « { $value } » n’est pas une date.
feeds-cure-day = Écrivez année, mois et jour : 2027-06-30.
feeds-problem-day-ambiguous = « { $value } » peut être deux dates différentes.
feeds-cure-day-ambiguous = Écrivez année, mois et jour, ou indiquez l’ordre des dates dans la correspondance.
feeds-problem-address = « { $value } » n’est pas une adresse web.
feeds-cure-address = Écrivez l’adresse entière, à partir de https://.
feeds-problem-money = Le montant de « { $value } » n’a pas été compris ; le texte est gardé.
feeds-cure-money = Écrivez le nombre et la monnaie, par exemple 1,4 million EUR.
feeds-problem-key-twice = La clé { $value } figure deux fois dans le fichier.
feeds-cure-key-twice = Donnez à chaque fiche sa propre clé.
feeds-problem-row-twice = La même fiche figure deux fois dans le fichier.
feeds-cure-row-twice = Laissez une seule des lignes, ou ajoutez une colonne avec une clé.
feeds-problem-missing = Des champs que les personnes doivent remplir sont vides : { $value }.
feeds-cure-missing = La fiche est prise et montre ce qui manque. Ajoutez des colonnes si la source en sait plus.
feeds-problem-too-long = Le texte est plus long que son champ ne le permet.
feeds-cure-too-long = Raccourcissez-le.
feeds-problem-rule = Les valeurs ne vont pas ensemble.
feeds-cure-rule = Comparez les années, et voyez si chaque chiffre a une unité, une année et une source.
feeds-problem-other-party = La fiche nomme une autre Partie : { $value }
feeds-cure-other-party = N’apportez que des fiches de votre Partie.
feeds-problem-other-record = La clé désigne une fiche qui n’est pas la vôtre.
feeds-cure-other-record = Utilisez une autre clé.
feeds-problem-not-published = La fiche de cette clé n’est pas publiée.
feeds-cure-not-published = Publiez-la ou montrez-la d’abord, ou utilisez une autre clé.

feeds-state-fetching = Récupération en cours
feeds-state-nothing-new = Rien de nouveau
feeds-of-feed = Du flux de données
feeds-cleared = Les lignes sans problème et le fichier ont été supprimés le { $value } ; les totaux et les problèmes sont conservés.
feeds-feeds = Flux de données
feeds-feeds-lede = Un flux de données est une adresse consultée régulièrement. Chaque consultation devient une importation comme une autre, avec ce qu’elle changerait, et peut être annulée.
feeds-next = Prochaine : { $value }
feeds-feed-new = Nouveau flux de données
feeds-feed-edit = Modifier le flux de données
feeds-feed-lede = Classeur, tableau ou JSON à une adresse du Web. La première fois montre ce qui changerait avant que rien ne soit écrit.
feeds-feed-save = Enregistrer
feeds-feed-name = Nom
feeds-feed-name-hint = Tout le monde peut le lire sur les fiches qui en proviennent.
feeds-feed-address = Adresse
feeds-feed-address-hint = Commence par https://. Ce qui suit un point d’interrogation n’est montré à personne d’extérieur.
feeds-feed-mapping = Correspondance
feeds-feed-mapping-hint = Laissée vide, elle est trouvée d’après les colonnes et gardée dès la première importation.
feeds-feed-mapping-found = Trouvée d’après les colonnes
feeds-feed-mapping-own = La sienne
feeds-feed-mapping-kept = Telle quelle
feeds-feed-sheet = Feuille
feeds-feed-sheet-hint = D’un classeur ; la première qui contient quelque chose si ce champ est vide.
feeds-feed-items = Chemin des éléments
feeds-feed-items-hint = Du JSON, par exemple $.name[*] pour les éléments d’une liste nommée name ; trouvé si ce champ est vide.
feeds-feed-when = Quand il est consulté
feeds-feed-next = Prochaine fois
feeds-feed-rhythm = Fréquence
feeds-rhythm-hand = Seulement sur demande
feeds-rhythm-daily = Chaque jour
feeds-rhythm-weekly = Chaque semaine
feeds-rhythm-monthly = Chaque mois
feeds-feed-hour = Heure
feeds-feed-hour-hint = De 0 à 23, temps universel (UTC)
feeds-feed-weekday = Jour de la semaine
feeds-feed-weekday-hint = Pour chaque semaine
feeds-feed-day = Jour du mois
feeds-feed-day-hint = Pour chaque mois, de 1 à 28
feeds-weekday-1 = lundi
feeds-weekday-2 = mardi
feeds-weekday-3 = mercredi
feeds-weekday-4 = jeudi
feeds-weekday-5 = vendredi
feeds-weekday-6 = samedi
feeds-weekday-7 = dimanche
feeds-schedule-daily = Chaque jour à { $hour } UTC
feeds-schedule-weekly = Chaque semaine ({ $weekday }) à { $hour } UTC
feeds-schedule-monthly = Chaque mois (le { $day }) à { $hour } UTC
feeds-feed-alone = Qui applique
feeds-alone-no = Une personne regarde d’abord
feeds-alone-yes = Le programme, si aucune ligne n’est retenue ni en conflit
feeds-feed-run = Consulter maintenant
feeds-feed-pause = Suspendre
feeds-feed-resume = Reprendre
feeds-feed-end = Arrêter définitivement
feeds-feed-state-on = Actif
feeds-feed-state-paused = Suspendu
feeds-feed-state-ended = Arrêté
feeds-feed-state-broken = En panne
feeds-feed-state-waiting = Vous attend
feeds-feed-waits = Une importation vous attend :
feeds-since = Depuis le { $value }
feeds-done-saved = Le flux de données est enregistré.
feeds-done-fetching = L’adresse est en cours de consultation.
feeds-done-paused = Le flux de données est suspendu.
feeds-done-resumed = Le flux de données est de nouveau actif.
feeds-done-ended = Le flux de données est arrêté. Ses importations et ses fiches demeurent.
feeds-error-name-taken = Un autre flux de données porte ce nom.
feeds-error-address = Écrivez une adresse complète qui commence par https:// et ne contient pas de mot de passe.
feeds-error-hour = Indiquez une heure de 0 à 23.
feeds-error-day = Indiquez un jour de 1 à 28, que chaque mois possède.
feeds-refused-address-wrong = Cette adresse, ou une autre à laquelle elle renvoie, ne peut être consultée : elle doit commencer par https:// et ne pas contenir de mot de passe.
feeds-refused-address-unknown = Le nom { $host } est inconnu.
feeds-refused-address-inside = { $host } mène à un réseau privé, où rien n’est consulté.
feeds-refused-address-silent = { $host } ne répond pas, ou la connexion n’est pas sûre.
feeds-refused-address-slow = { $host } met trop de temps à répondre.
feeds-refused-address-gone = Il n’y a plus rien à cette adresse.
feeds-refused-address-refused = Le serveur ne nous donne pas le fichier.
feeds-refused-address-status = Le serveur répond avec le code { $status }.
feeds-refused-address-redirects = L’adresse renvoie sans fin d’une autre à l’autre.
feeds-refused-address-kept = Ce qui a été récupéré n’a pas pu être conservé.
feeds-refused-target-missing = Cette installation ne peut importer { $target }.
feeds-refused-rows-none = Le fichier n’a plus aucune ligne.
feeds-refused-column-empty = La colonne { $columns } est vide dans toutes les lignes.
feeds-refused-cure-address = Vérifiez que l’adresse s’ouvre dans un navigateur et corrigez-la dans le flux de données.
feeds-refused-cure-source = Adressez-vous à ceux qui tiennent la source. La prochaine consultation réessaiera.
feeds-mail-broken-subject = Flux de données en panne : { $feed }
feeds-mail-broken-text = Le flux de données « { $feed } » n’apporte plus rien. { $what } { $cure } Rien n’a été écrit et les visiteurs n’en voient rien. Vous recevrez un autre message quand il fonctionnera de nouveau.
feeds-mail-mended-subject = Flux de données rétabli : { $feed }
feeds-mail-mended-text = Le flux de données « { $feed } » fonctionne de nouveau. Vous n’avez rien à faire.
feeds-mail-waiting-subject = Une importation vous attend : { $feed }
feeds-mail-waiting-text = Le flux de données « { $feed } » apporte du nouveau. Ouvrez le lien, regardez ce qui changerait, puis appliquez ou abandonnez.
feeds-problem-merged = La fiche de cette clé a été fusionnée dans { $value } ; la ligne y est rattachée.
feeds-cure-merged = Rien à faire. Si cette fiche a sa propre ligne dans la source, c’est celle-ci qui compte.
feeds-target = Ce qui est importé
feeds-error-mapping = Cette correspondance vaut pour d’autres fiches. Choisissez-en une pour ce qui est importé.
# used: dynamic
feeds-refused-rows-many = Le fichier compte plus de { $limit } lignes, qui sont écrites ensemble.
# used: dynamic
feeds-problem-not-a-party = { $value } n’est pas Partie à la Convention ici.
# used: dynamic
feeds-cure-not-a-party = Les noms des Parties viennent avec le programme. Retirez la ligne ; si l’État a adhéré, demandez à l’administrateur la version qui le connaît.
# used: dynamic
feeds-problem-not-owed = Cette Partie n’a pas l’obligation pour laquelle figure { $value }.
# used: dynamic
feeds-cure-not-owed = Videz la cellule, ou voyez si elle concerne une autre Partie.
# used: dynamic
feeds-problem-article-29 = Le jour { $value } ne découle pas du dépôt selon l’article 29 et n’est pas repris.
# used: dynamic
feeds-cure-article-29 = Vérifiez le jour du dépôt. S’il n’est pas connu, donnez plutôt un jour au plus tard avec ce qui l’établit.
# used: dynamic
feeds-problem-before-adoption = Le jour du dépôt précède le 20 octobre 2005, jour de l’adoption de la Convention.
# used: dynamic
feeds-cure-before-adoption = Écrivez le jour où l’instrument a été déposé.
# used: dynamic
feeds-problem-own-people = { $value } a ici ses propres représentants, qui seuls modifient sa fiche.
# used: dynamic
feeds-cure-own-people = Retirez la ligne, ou demandez à l’organisation de modifier sa fiche.
# used: dynamic
feeds-problem-name-several = Plusieurs organisations s’appellent ici { $value } dans ce pays.
# used: dynamic
feeds-cure-name-several = Donnez notre identifiant comme clé.
# used: dynamic
feeds-problem-email = « { $value } » n’est pas une adresse électronique.
# used: dynamic
feeds-cure-email = Écrivez une adresse de l’organisation, par exemple contact@example.org.
# used: dynamic
feeds-problem-plain-name = Un nom n’a ni retour à la ligne ni adresse web : { $value }
# used: dynamic
feeds-cure-plain-name = Écrivez le nom officiel seul.
