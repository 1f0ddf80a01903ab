### Articles, glossaire, chronologie, corrections des données fondatrices.

## Articles

convention-articles-title = Articles de la Convention
convention-articles-lede = Les 35 articles et l’annexe, chacun à sa propre adresse, avec ce à quoi ils se rattachent.
convention-articles-note = Les titres sont cités. Le texte lui-même se lit à la source :
# $value is a number.
convention-article = Article { $value }
convention-annex = Annexe
convention-article-text = Texte de la Convention
convention-article-unofficial = La formulation de ce titre n’est pas confirmée par un texte officiel dans la langue de cette page.
convention-article-about = Ce qu’il dit
convention-article-summary-note = Résumé rédigé pour cette plateforme. Ce n’est pas le texte de la Convention.
convention-article-kinds = Types de mesures visés à l’article 6.2
convention-article-objectives = Objectifs de la Convention qui s’y appuient
convention-article-no-objectives = Aucun des six objectifs généraux ne le cite.
convention-article-objectives-note = Le lien entre objectifs et articles relève d’une appréciation éditoriale. Chaque objectif mène à ses mesures.
convention-article-framework = Objectifs, produits et activités de la feuille de route ouverte
convention-article-terms = Termes qui le citent
convention-article-others = Autres articles
convention-article-source = Convention du 20 octobre 2005

## Glossary

convention-glossary-title = Glossaire
convention-glossary-lede = Termes de la Convention et des travaux qui l’entourent, en anglais, en français et en espagnol.
convention-term-caption = Terme
convention-term-definition = Définition
convention-term-definition-note = Rédigée pour cette plateforme. Elle ne remplace pas le texte de la Convention.
convention-term-articles = Articles

## Timeline

convention-timeline-title = Chronologie de la Convention
convention-timeline-lede = Ce qui s’est passé et quand, avec la source de chaque entrée.
convention-timeline-calendar = Fichier de calendrier avec la Journée mondiale, le 21 mai
convention-timeline-empty = Aucun jalon n’a encore été saisi.
# $value is the first year of ten, such as 1980.
convention-decade = Années { $value }
convention-world-day = Journée mondiale de la diversité culturelle pour le dialogue et le développement
convention-milestone-new-title = Ajouter un jalon
convention-milestone-change-title = Modifier un jalon
convention-milestone-when = Date
# used: dynamic
convention-milestone-when-hint = Un jour (2027-06-30), un mois (2027-06), une année (2027), une période (2003/2005) ou une décennie (198X), avec la précision de la source.
convention-milestone-title-en = Titre en anglais
# used: dynamic
convention-milestone-title-en-hint = Un titre en anglais ou en français est nécessaire ; les deux sont bienvenus.
convention-milestone-title-fr = Titre en français
convention-milestone-address = Adresse de la source
convention-milestone-why = Motif de la modification
convention-done-milestone-added = Le jalon a été ajouté à la chronologie.
convention-done-milestone-changed = Le jalon a été modifié. L’état antérieur est conservé dans son historique.
convention-error-when = Saisissez un jour, un mois, une année, une période ou une décennie, par exemple 2027-06-30, 2027-06, 2027, 2003/2005 ou 198X.

## Corrections of founding data

convention-proposals-title = Corrections des données fondatrices
convention-proposals-lede = Dans cette version, certaines données fondatrices diffèrent de la précédente. Rien ne change sans votre accord.
convention-proposals-empty = Rien n’est en attente.
convention-proposals-count =
    { $n ->
        [one] { $n } correction en attente
       *[other] { $n } corrections en attente
    }
convention-proposals-record = Fiche
convention-proposals-fields = Champs
convention-proposals-since = Depuis
# $value is the name of a record, such as that of a Party.
convention-proposal-title = Correction : { $value }
convention-proposal-lede = Accepter crée une nouvelle version de la fiche avec les valeurs proposées ; tous les autres champs restent tels qu’ils sont enregistrés.
convention-proposal-record = Ouvrir la fiche
convention-proposal-differences = Ce qui changerait
convention-proposal-field = Champ
convention-proposal-recorded = Enregistré
convention-proposal-proposed = Proposé
convention-proposal-note = Note
# used: dynamic
convention-proposal-note-hint = Nécessaire en cas de refus ; conservée avec la décision.
convention-proposal-accept = Accepter
convention-proposal-refuse = Refuser
convention-done-accepted = Correction acceptée. La fiche a une nouvelle version.
convention-done-refused = Correction refusée. La fiche reste inchangée.
convention-error-decided = Cette correction a déjà fait l’objet d’une décision.
convention-error-record-gone = La fiche n’existe plus : rien ne peut être corrigé.

## Two people changed the same

convention-versions-caption = Les deux versions
convention-versions-yours = La vôtre
