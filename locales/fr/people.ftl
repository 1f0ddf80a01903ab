### Comptes, rôles, invitations, connexion.

## Libellés

people-email = Adresse électronique
people-password = Mot de passe
people-new-password = Nouveau mot de passe
people-new-password-hint = Au moins 12 caractères. Une phrase à laquelle personne d’autre ne penserait est facile à retenir.
people-present-password = Mot de passe actuel
people-name = Nom
people-office = Fonction et institution
people-office-hint = Figure avec votre nom à côté des actes que vous signez.
people-lang = Langue
people-role = Rôle
people-parts = Parties du travail
people-state = État
people-since = Depuis
people-until = Jusqu’au
people-until-now = en cours
people-expires = Valable jusqu’au
people-invited-on = Invitation du
people-erased = Données personnelles effacées
people-erased-person = personne effacée
people-role-of-party = { $first }, { $second }
people-part-positions = Positions sur les activités
people-part-sectors = Secteurs
people-part-plan = Plan d’action
people-part-text = Titre et textes
people-part-consultation = Consultations
people-part-team = Équipe et formations
people-part-measures = Mesures
people-state-active = Actif
people-state-deactivated = Désactivé
people-state-erased = Effacé
people-invitation-waiting = En attente
people-invitation-expired = Expirée
people-invitation-used = Utilisée
people-invitation-withdrawn = Retirée
people-demonstration-name = { $value } (démonstration)

## Connexion

people-sign-in-title = Connexion
people-code-title = Connexion par code à usage unique
people-code = Code
people-code-hint = Les huit chiffres du message, valables dix minutes.
people-code-send = M’envoyer un code à usage unique
people-code-again = Envoyer un nouveau code
people-code-sent = Si un compte existe pour cette adresse, un code vient de lui être envoyé. Saisissez-le ici dans les dix minutes.
people-device = Êtes-vous la seule personne à utiliser cet appareil ?
people-device-hint = Sur un appareil partagé, la session se termine après une demi-heure sans activité.
people-device-own = Oui, personne d’autre ne l’utilise
people-device-shared = Non, d’autres l’utilisent aussi
people-no-account = Les comptes s’ouvrent sur invitation. Aucun compte n’est nécessaire pour consulter et télécharger.
people-done-signed-out = Vous êtes déconnecté.

## Mot de passe oublié

people-forgotten-title = Mot de passe oublié
people-forgotten-lede = Nous vous envoyons un lien pour définir un nouveau mot de passe. Il ne sert qu’une fois et pendant une heure.
people-forgotten-send = Envoyer le lien
people-forgotten-sent = Si un compte existe pour cette adresse, un lien vient de lui être envoyé.
people-reset-title = Définir un nouveau mot de passe
people-reset-over-title = Ce lien n’est plus valable
people-reset-over = Il a déjà servi, ou plus d’une heure s’est écoulée. Demandez-en un nouveau.
people-password-ends-sessions = Définir un mot de passe met fin à vos sessions sur tous les autres appareils.
people-done-password = Le nouveau mot de passe est enregistré. Les sessions sur les autres appareils sont terminées.

## Invitation

people-join-title = Invitation à Polyphony
people-join-inviter = Invitation de
people-join-way = Comment souhaitez-vous vous connecter ?
people-join-way-password = Avec un mot de passe
people-join-way-code = Avec un code à usage unique envoyé chaque fois par courriel
people-join-accept = Accepter l’invitation
people-join-known = Cette adresse a déjà un compte. Si vous acceptez, le rôle y est ajouté ; vous vous connectez comme auparavant.
people-join-public = Votre nom et votre fonction ne deviennent publics qu’à côté des actes que vous signez. Votre adresse électronique ne l’est jamais.
people-join-over-title = Cette invitation n’est plus valable
people-join-used = Elle a déjà servi. Si c’était vous, connectez-vous.
people-join-expired = Elle a expiré : une invitation est valable quatorze jours.
people-join-withdrawn = Elle a été retirée.
people-join-unknown = L’adresse est incomplète, ou un lien plus récent a été envoyé. Utilisez le lien du dernier message.
people-join-whom-to-ask = Pour en obtenir une nouvelle, adressez-vous à la personne dont vient l’invitation : le point de contact de la Partie pour son équipe, l’administrateur pour tout autre rôle.
people-done-joined = Votre compte est prêt. Connectez-vous.

## Mon compte

people-account-title = Mon compte
people-done-details = Vos données sont enregistrées.
people-roles-title = Rôles
people-roles-caption = Rôles exercés et rôles terminés
people-roles-none = Vous n’exercez aucun rôle. Adressez-vous à la personne qui vous a invité.
people-roles-none-here = Ce compte n’exerce aucun rôle.
people-password-change = Changer le mot de passe
people-password-set = Définir un mot de passe
people-sessions-title = Sessions
people-sessions-lede = Les appareils sur lesquels vous êtes connecté. Mettez fin à ce que vous ne reconnaissez pas, puis changez votre mot de passe.
people-sessions-caption = Sessions ouvertes
people-session-device = Appareil
people-session-began = Connexion
people-session-seen = Dernière activité
people-session-end = Mettre fin
people-session-shared = appareil partagé
people-session-this = Cette session
people-sessions-end-others = Mettre fin à toutes les autres sessions
people-done-session-ended = La session est terminée.
people-proof-sent = Un code vient d’être envoyé à votre adresse. Saisissez-le ici dans les dix minutes.
people-address-title = Modifier mon adresse électronique
people-address-lede = Un lien est envoyé à la nouvelle adresse, un avis à l’adresse actuelle. Celle-ci reste valable jusqu’à ce que le lien soit ouvert et confirmé.
people-address-new = Nouvelle adresse électronique
people-address-ask = Envoyer le lien
people-done-address-asked = Un message vient d’être envoyé à la nouvelle adresse. Le changement a lieu une fois son lien ouvert et confirmé.
people-address-confirm-title = Confirmer la nouvelle adresse
people-address-confirm-lede = Vous vous connecterez et recevrez désormais vos messages avec cette adresse.
people-address-confirm = Utiliser cette adresse
people-done-address = La nouvelle adresse est en service.
people-address-over = Il a déjà servi, un lien plus récent a été envoyé ou plus d’une heure s’est écoulée. Demandez-en un nouveau sur la page de votre compte.
people-erase-own-title = Effacer mon compte
people-erase-own-link = Ce qui disparaît, ce qui reste et comment procéder
people-erase-goes = Ce qui disparaît : nom, adresse électronique, fonction, mot de passe, rôles, codes, sessions, textes conservés après une session et messages envoyés à cette adresse.
people-erase-stays = Ce qui reste : les actes signés, avec le nom et la fonction du jour de la signature. Ailleurs, l’historique garde un numéro, et « personne effacée » remplace le nom.
people-erase-once = Cette opération est irréversible. Un dernier message à cette adresse la confirme.
people-erase-own = Effacer définitivement mon compte
people-done-erased-own = Votre compte et vos données personnelles sont effacés.

## Comptes, pour les administrateurs

people-accounts-title = Comptes
people-accounts-search = Nom ou adresse électronique
people-accounts-count = Comptes : { $n }
people-accounts-waiting = Invitations en attente : { $n }
people-accounts-parked = Messages non remis : { $n }
people-accounts-wish = { $first } : demande un compte pour son autorité compétente depuis le { $second }
people-role-give = Attribuer un rôle
people-role-end = Mettre fin à ce rôle
people-done-role-given = Le rôle est attribué. Son titulaire en est informé.
people-done-role-ended = Le rôle a pris fin. Son titulaire en est informé.
people-assign-title = Confier le travail en cours
people-assign-lede = Pour un point de contact parti sans transmettre : une autre personne reprend le rôle avec tout le travail en cours, et le rôle prend fin ici.
people-assign-work = Rôle à reprendre
people-assign-to = Adresse électronique du successeur
people-assign = Confier
people-done-assigned = Le travail est confié. En cas d’invitation, le rôle passe lors de son acceptation.
people-deactivate = Désactiver le compte
people-deactivate-lede = La personne est déconnectée aussitôt et ne peut plus se connecter. Ce qu’elle a signé reste signé.
people-done-deactivated = Le compte est désactivé et ses sessions sont terminées.
people-reactivate = Réactiver le compte
people-done-reactivated = Le compte est de nouveau actif.
people-erase-title = Effacer le compte
people-erase-link = À la demande de la personne : ce qui disparaît, ce qui reste et comment procéder
people-erase-why = Motif
people-erase-why-hint = Figure dans l’historique et ne peut être modifié. Ne nommez personne.
people-erase = Effacer définitivement le compte
people-done-erased = Le compte et ses données personnelles sont effacés.

## Inviter

people-invite-title = Inviter une personne
people-invite-lede = La personne reçoit un lien à usage unique, valable quatorze jours. Si elle a déjà un compte, le rôle lui est attribué aussitôt.
people-invite-party = Partie
people-invite-party-hint = Seulement pour les membres, les points de contact et les autorités.
people-invite-parts = Parties du travail
people-invite-parts-hint = Seulement pour les membres.
people-invite-lang = Langue du message
people-invite-send = Envoyer l’invitation
people-done-invited = L’invitation est envoyée.
people-bulk-title = Inviter plusieurs personnes
people-bulk-lede = Collez une ligne par personne. Vous voyez ce qui sera envoyé avant tout envoi.
people-bulk-lines = Lignes
people-bulk-lines-hint = Adresse électronique, rôle, code de la Partie, langue : ministre@culture.example, focal-point, KE, fr. Laissez la Partie vide pour les rôles sans Partie.
people-bulk-preview = Aperçu
people-bulk-caption = Ce qui sera envoyé
people-bulk-line = Ligne
people-bulk-what = Effet
people-bulk-sends = Un lien est envoyé
people-bulk-gives = A un compte : le rôle est attribué aussitôt
people-bulk-ready = Lignes prêtes : { $n }. Rien n’a encore été envoyé.
people-bulk-problems = Lignes à corriger : { $n }. Rien n’a été envoyé. Corrigez-les ou supprimez-les ci-dessous, puis demandez un nouvel aperçu.
people-bulk-confirm = Envoyer toutes les invitations
people-bulk-change = Modifier les lignes
people-done-invited-many = Toutes les invitations sont envoyées.
people-invitations-title = Invitations
people-invitations-none = Aucune invitation n’est ouverte.
people-resend = Envoyer un nouveau lien
people-withdraw = Retirer
people-done-resent = Un nouveau lien est envoyé. Le précédent ne fonctionne plus.
people-done-withdrawn = L’invitation est retirée.

## Courriels envoyés

people-outbox-title = Messages envoyés
people-outbox-lede = Ce qui a été communiqué par courriel, du plus récent au plus ancien. Le texte n’est destiné qu’au destinataire. Une fois le message envoyé, seuls son objet et le domaine de l’adresse sont conservés.
people-outbox-none = Aucun message n’a encore été envoyé.
people-outbox-subject = Objet
people-outbox-to = Destinataire
people-outbox-queued = Mis en file
people-mail-state-waiting = En attente
people-mail-state-done = Envoyé
people-mail-state-parked = Non remis
people-mail-retry = Renvoyer
people-mail-give-up = Abandonner
people-done-mail-retried = Le message est envoyé de nouveau.
people-done-mail-given-up = Le message est abandonné et retiré de la liste.

## Équipe d’une Partie

people-team-title = Équipe
people-team-caption = Qui travaille pour cette Partie
people-team-no-authority = Personne ne peut encore valider : l’autorité compétente de cette Partie n’a pas de compte. Demandez une invitation à l’administrateur.
people-authority-ask = Demander aux administrateurs un compte d’autorité
people-authority-asked = Les administrateurs ont été sollicités le { $value }.
people-done-authority-asked = Les administrateurs ont été sollicités.
people-member-invite = Inviter un membre
people-member-end = Mettre fin à la participation
people-done-parts = Les parties du travail sont modifiées.
people-hand-over-title = Transmettre le rôle de point de contact
people-hand-over-link = Transmettre le rôle à une autre personne
people-hand-over-lede = Tout le travail en cours de la Partie se poursuit avec votre successeur et votre rôle prend fin. Vers une nouvelle adresse, cela se fait lors de l’acceptation de l’invitation.
people-hand-over-colleague = Une personne de l’équipe
people-hand-over-email = Ou une adresse électronique
people-hand-over = Transmettre
people-done-handed-over = Le rôle est transmis avec le travail en cours.
people-done-hand-over-invited = L’invitation est envoyée. Vous restez point de contact jusqu’à son acceptation.

## Courriels

people-mail-subject-of-party = { $first } - { $second }
people-mail-foot = Polyphony. Vous recevez ce message en raison de votre rôle ou de votre compte. Un lien ne vous connecte jamais de lui-même.
people-mail-invited-subject = Invitation : { $role }
people-mail-invited-text = Une invitation à assumer ce rôle sur Polyphony vous est adressée : { $role } ({ $place }). Le lien ci-dessous ne sert qu’une fois, jusqu’au { $day }. Ouvrez-le pour indiquer votre nom et choisir comment vous connecter.
people-mail-invited-known-subject = Invitation : { $role }
people-mail-invited-known-text = Une invitation à assumer ce rôle sur Polyphony vous est adressée : { $role } ({ $place }). Vous avez déjà un compte : le lien ci-dessous lui ajoute le rôle. Il ne sert qu’une fois, jusqu’au { $day }.
people-mail-withdrawn-subject = Invitation retirée : { $role }
people-mail-withdrawn-text = L’invitation à ce rôle a été retirée : { $role } ({ $place }). Son lien ne fonctionne plus.
people-mail-joined-subject = Invitation acceptée : { $role }
people-mail-joined-text = { $name } a accepté l’invitation à ce rôle : { $role } ({ $place }).
people-mail-role-given-subject = Nouveau rôle : { $role }
people-mail-role-given-text = Ce rôle vous a été attribué : { $role } ({ $place }). Connectez-vous comme auparavant ; il figure dans votre compte.
people-mail-role-ended-subject = Fin du rôle : { $role }
people-mail-role-ended-text = Votre rôle a pris fin : { $role } ({ $place }). Ce que vous avez signé à ce titre reste signé.
# used: dynamic
people-mail-parts-subject = Vos parties du travail ont changé
# used: dynamic
people-mail-parts-text = Le point de contact a modifié les parties du travail que vous rédigez : { $role } ({ $place }). Votre compte les indique.
people-mail-handed-over-subject = Rôle transmis : { $role }
people-mail-handed-over-text = { $name } reprend ce rôle : { $role } ({ $place }), avec tout le travail en cours.
people-mail-authority-wanted-subject = Un compte de l’autorité compétente est demandé
people-mail-authority-wanted-text = Le point de contact de cette Partie demande un compte pour son autorité compétente : { $place }. Sans lui, rien ne peut être validé. La page ci-dessous permet d’envoyer l’invitation.
people-mail-deactivated-subject = Votre compte est désactivé
people-mail-deactivated-text = L’administrateur a désactivé votre compte sur Polyphony. Ce que vous avez signé reste signé. S’il s’agit d’une erreur, adressez-vous à la personne qui vous a invité.
people-mail-reactivated-subject = Votre compte est de nouveau actif
people-mail-reactivated-text = Vous pouvez de nouveau vous connecter à Polyphony, avec les mêmes rôles qu’auparavant.
people-mail-erased-subject = Votre compte est effacé
people-mail-erased-text = Votre compte sur Polyphony et les données personnelles qui s’y trouvaient sont effacés. Les actes que vous avez signés gardent votre nom et votre fonction de ce jour-là. Ceci est le dernier message concernant ce compte.
people-mail-password-subject = Votre mot de passe a été changé
people-mail-password-text = Un nouveau mot de passe a été défini pour votre compte et vos sessions sur les autres appareils sont terminées. Si ce n’était pas vous, définissez-en un autre sans attendre :
people-mail-address-subject = Confirmez votre nouvelle adresse électronique
people-mail-address-text = Cette adresse a été indiquée comme nouvelle adresse d’un compte sur Polyphony. Ouvrez le lien ci-dessous dans les { $n } minutes et confirmez-la. Si vous ne l’avez pas demandé, ignorez ce message : rien ne change.
people-mail-address-taken-subject = Cette adresse a déjà un compte
people-mail-address-taken-text = Cette adresse a été indiquée comme nouvelle adresse d’un autre compte sur Polyphony. Elle a déjà un compte : rien n’a donc changé. Si c’était vous, connectez-vous avec cette adresse.
people-mail-address-notice-subject = Une nouvelle adresse électronique a été demandée
people-mail-address-notice-text = Une nouvelle adresse électronique a été demandée pour votre compte. Elle remplacera celle-ci une fois le lien qui lui a été envoyé ouvert et confirmé. Si ce n’était pas vous, définissez aussitôt un nouveau mot de passe :
people-mail-code-subject = Votre code à usage unique
people-mail-code-text = Votre code de connexion est { $code }. Il ne sert qu’une fois et pendant { $n } minutes. Personne ne vous le demandera ; si vous ne l’avez pas demandé, ignorez ce message.
people-mail-reset-subject = Définir un nouveau mot de passe
people-mail-reset-text = Le lien ci-dessous permet de définir un nouveau mot de passe. Il ne sert qu’une fois et pendant { $n } minutes. Si vous ne l’avez pas demandé, ignorez ce message : rien n’a changé.

## Problèmes

people-error-email = Indiquez une adresse électronique complète, par exemple nom@ministere.example
people-error-email-taken = Cette adresse a déjà un compte. Indiquez-en une autre.
people-error-sign-in = L’adresse ou le mot de passe est erroné. Réessayez, ou connectez-vous avec un code à usage unique.
people-error-code = Le code est erroné ou n’est plus valable. Vérifiez-le ou demandez-en un nouveau.
people-error-name = Indiquez votre nom.
people-error-password-short = Utilisez au moins { $n } caractères. Une phrase est facile à retenir.
people-error-password-common = Beaucoup de gens utilisent ce mot de passe : il sera deviné en premier. Choisissez-en un autre.
people-error-password-own = Ce mot de passe est tiré de votre adresse ou du nom de la plateforme. Choisissez-en un autre.
people-error-present-password = Le mot de passe actuel est erroné.
people-error-party-needed = Choisissez la Partie : ce rôle s’exerce pour une Partie.
people-error-party-not-for-role = Laissez la Partie vide : ce rôle ne s’exerce pas pour une Partie.
people-error-party-unknown = Aucune Partie n’a ce code. Utilisez deux lettres, par exemple KE.
people-error-parts = Choisissez au moins une partie du travail.
people-error-deactivated = Le compte de cette adresse est désactivé. L’administrateur peut le réactiver.
people-error-already-invited = Cette adresse est déjà invitée à ce rôle. Envoyez plutôt un nouveau lien.
people-error-holds-already = Le compte de cette adresse exerce déjà ce rôle.
people-error-invitation-over = Cette invitation a été utilisée ou retirée entre-temps.
people-error-last-administrator = C’est le dernier administrateur. Nommez d’abord un autre administrateur.
people-error-hand-over-first = Personne d’autre n’est point de contact de la Partie de cette personne. Transmettez d’abord le rôle avec le travail en cours.
people-error-why = Indiquez le motif.
people-error-address-same = C’est déjà votre adresse. Indiquez-en une autre.
people-error-authority-there = Cette Partie a déjà un compte de son autorité compétente.
people-error-authority-asked = Les administrateurs ont déjà été sollicités.
people-error-line-role = Le rôle « { $value } » n’existe pas.
people-error-line-lang = La langue « { $value } » n’existe pas. Utilisez ar, en, es, fr, ru ou zh.
people-error-line-twice = La même adresse et le même rôle figurent dans une ligne précédente.
people-error-lines = Collez au moins une ligne avec une adresse électronique.
people-error-lines-many = Envoyez au plus { $n } lignes à la fois.
people-mail-organization-subject = Confirmez l’adresse de { $name }
people-mail-organization-text = Quelqu’un, sans doute vous, souhaite agir au nom de { $name } sur la plateforme. Utilisez le lien au plus tard le { $day } pour confirmer l’adresse. Si ce n’était pas vous, ne faites rien.
people-mail-colleague-subject = Agir au nom de { $name }
people-mail-colleague-text = Vous êtes invité à agir au nom de { $name } sur la plateforme. Utilisez le lien au plus tard le { $day }. Si vous ne connaissez pas cette organisation, ne faites rien.
# Tokens for programs.
people-tokens-title = Jetons pour les programmes
people-tokens-link = Créer ou retirer des jetons
people-tokens-lede = Avec un jeton, un programme écrit en votre nom, dans la limite de vos droits et de ce pour quoi le jeton a été créé. Ne le donnez à personne.
people-tokens-how = Comment les programmes écrivent
people-tokens-none = Vous n’avez aucun jeton.
people-tokens-caption = Vos jetons, les plus récents d’abord
people-token-made = Le jeton a été créé
people-token-once = Copiez-le maintenant : il n’est montré que cette fois.
people-token-new = Créer un jeton
people-token-make = Créer le jeton
people-token-name = Nom du programme
people-token-scopes = Ce qu’il peut faire
people-token-since = Créé
people-token-last-day = Dernier jour, par exemple 2027-06-30
people-token-seen = Dernière utilisation
people-token-never = Jamais
people-token-over = Expiré
people-token-withdraw = Retirer
people-done-token-withdrawn = Le jeton a été retiré. Les programmes qui le possèdent ne peuvent plus rien en faire.
people-scope-measures-draft = Commencer des mesures et modifier des brouillons
people-scope-measures-submit = Soumettre des mesures au point focal
people-error-token-day = Choisissez un jour à partir d’aujourd’hui, dans { $n } jours au plus
people-error-tokens-full = Vous avez déjà { $n } jetons. Retirez-en un d’abord.
# used: dynamic
people-mail-token-subject = Un jeton pour un programme a été créé
# used: dynamic
people-mail-token-text = Un jeton a été créé sur votre compte ; le programme « { $name } » peut ainsi écrire en votre nom. Si ce n’était pas vous, retirez-le et changez aussitôt de mot de passe :
