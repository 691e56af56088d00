// French. The names of states and errors are the official ones of Microsoft Managed Desktop, corrected. Before
// ; : ! ? and inside « » stands a narrow no-break space (U+202F).
import type { Catalogue } from './en.ts';

export const fr: Catalogue = {
  'app.name': 'Enrollbench',
  'app.cannotStart': 'Enrollbench ne peut pas démarrer',
  'app.practice': 'Entraînement',
  'app.practiceHint':
    'Rien ne quitte cet ordinateur. Les appareils sont inscrits auprès d’un service d’entraînement qui se comporte comme le vrai.',
  'app.batches': 'Lots',
  'app.board': 'Tableau de suivi',
  'app.language': 'Langue',
  'app.close': 'Fermer',
  'app.cancel': 'Annuler',
  'app.save': 'Enregistrer',
  'app.loading': 'Chargement…',
  'app.tryAgain': 'Réessayer',
  'app.broken': 'Cette vue a cessé de fonctionner. Votre travail est en sécurité dans la base de données.',
  'app.databaseSetAside':
    'La base de données était endommagée. Elle a été conservée sous le nom {file} et une nouvelle a été créée. Ne supprimez pas l’ancienne : elle peut encore être lue.',

  'connection.unknown': 'Service pas encore contacté',
  'connection.online': 'Service joignable',
  'connection.offline': 'Service injoignable. Prochain essai : {time}',
  'connection.throttled': 'Le service demande d’attendre jusqu’à {time}',
  'connection.signedOut': 'Déconnecté. Prochain essai : {time}',
  'connection.failing': 'Le service a un problème. Prochain essai : {time}',
  'connection.tryNow': 'Essayer maintenant',

  'batches.title': 'Lots',
  'batches.new': 'Nouveau lot',
  'batches.defaultName': 'Lot du {date}',
  'batches.empty': 'Aucun lot pour le moment',
  'batches.emptyHint':
    'Déposez les fichiers ou les dossiers de vos clés USB n’importe où dans cette fenêtre. Ils forment un lot : les appareils que vous inscrivez ensemble.',
  'batches.devices': '{count, plural, =0 {Aucun appareil} one {# appareil} other {# appareils}}',
  'batches.sent': '{count} sur {total} transmis',
  'batches.leftOut': '{count, plural, one {# écarté} other {# écartés}}',
  'batches.rename': 'Renommer',
  'batches.renameSave': 'Enregistrer le nom',
  'batches.name': 'Nom du lot',

  'merge.drop': 'Déposez ici des fichiers ou des dossiers',
  'merge.dropHint':
    'Les CSV que le script a écrits sur vos clés USB. Les fichiers eux-mêmes ne sont jamais modifiés.',
  'merge.chooseFiles': 'Choisir des fichiers',
  'merge.chooseFolder': 'Choisir un dossier',
  'merge.reading': 'Fusion des fichiers',
  'merge.searching': 'Recherche de fichiers…',
  'merge.progress':
    '{done, number} sur {files, plural, one {# fichier} other {# fichiers}}, {read} sur {size} Mo',
  'merge.saving': 'Ajout des appareils au lot…',
  'merge.cancelled': 'Annulé. Rien n’a été fusionné et le lot est resté tel quel.',
  'merge.oneAtATime': 'Une fusion à la fois : déposez de nouveau ces fichiers quand l’autre sera terminée.',
  'merge.added':
    '{added, plural, =0 {Aucun nouvel appareil} one {# nouvel appareil} other {# nouveaux appareils}} dans {files, plural, one {# fichier} other {# fichiers}}.',
  'merge.duplicates':
    '{count, plural, one {# ligne concernait un appareil déjà présent} other {# lignes concernaient un appareil déjà présent}}.',
  'merge.known':
    '{count, plural, one {# fichier avait déjà été fusionné} other {# fichiers avaient déjà été fusionnés}}.',
  'merge.attention': '{count, plural, one {# fichier est à vérifier} other {# fichiers sont à vérifier}}.',
  'merge.nothing':
    'Rien à fusionner : ce que vous avez déposé ne contient ni CSV, ni archive ZIP, ni OA3.xml.',
  'merge.tooLarge': '{file} dépasse {megabytes} Mo et a été ignoré.',
  'merge.unreadable':
    '{file} n’a pas pu être lu et a été ignoré. S’il est sur une clé USB, vérifiez qu’elle est toujours branchée.',

  'devices.title': 'Appareils',
  'devices.empty': 'Aucun appareil dans ce lot pour le moment.',
  'devices.serial': 'Numéro de série',
  'devices.maker': 'Fabricant',
  'devices.model': 'Modèle',
  'devices.tag': 'Balise de groupe',
  'devices.verdict': 'Verdict',
  'devices.reason': 'Motif',
  'devices.source': '{path}, ligne {line}',
  'devices.details': 'Détails de {serial}',
  'devices.all': 'Tous',
  'devices.filter': 'Appareils affichés',
  'devices.leftOut': 'Écarté',
  'devices.isLeftOut': 'Il est conservé ici, mais n’est pas inscrit.',
  'devices.setHere': 'Défini ici',
  'devices.repaired': 'Son hachage matériel a été réparé ici.',
  'devices.locked':
    'Il est auprès du service : sa balise de groupe et son utilisateur ne peuvent plus changer.',

  'field.groupTag': 'Balise de groupe',
  'field.assignedUser': 'Utilisateur affecté',
  'field.orderId': 'ID de commande',
  'field.purchaseId': 'ID d’achat',
  'field.notes': 'Notes',

  'draft.toolbar': 'Actions sur les appareils',
  'draft.selected': '{count, plural, =0 {Aucun sélectionné} one {# sélectionné} other {# sélectionnés}}',
  'draft.edit': 'Modifier…',
  'draft.leaveOut': 'Écarter',
  'draft.restore': 'Réintégrer',
  'draft.repair': 'Réparer {count, number}',
  'draft.noUndo': 'Rien à annuler',
  'draft.noRedo': 'Rien à rétablir',
  'draft.undoWhat': 'Annuler : {what}',
  'draft.redoWhat': 'Rétablir : {what}',
  'draft.changed':
    '{count, plural, =0 {Il n’y avait rien à changer.} one {# appareil a été modifié.} other {# appareils ont été modifiés.}}',
  'draft.locked':
    '{count, plural, one {# appareil est déjà auprès du service et reste tel quel.} other {# appareils sont déjà auprès du service et restent tels quels.}}',
  'draftChange.edit': 'valeurs de {count, plural, one {# appareil} other {# appareils}}',
  'draftChange.leaveOut': 'mise à l’écart de {count, plural, one {# appareil} other {# appareils}}',
  'draftChange.restore': 'réintégration de {count, plural, one {# appareil} other {# appareils}}',
  'draftChange.repair': 'réparation de {count, plural, one {# appareil} other {# appareils}}',
  'draftChange.chooseCapture': 'choix de la capture de {count, plural, one {# appareil} other {# appareils}}',

  'edit.titleOne': 'Modifier {serial}',
  'edit.titleMany': 'Modifier {count, plural, one {# appareil} other {# appareils}}',
  'edit.hint': 'Seul ce que vous changez est défini ; les fichiers restent tels quels.',
  'edit.different': 'Valeurs différentes',
  'edit.asInFile': 'Comme dans le fichier',
  'edit.userHint': 'Comme anna@contoso.com',
  'edit.tagHint': 'Elle doit correspondre lettre pour lettre, majuscules comprises.',
  'edit.chooseTag': 'Choisir une balise',
  'edit.nearTag':
    'Presque {tag}, mais pas tout à fait. Avec une autre balise, les appareils ne reçoivent pas ce profil.',
  'edit.noTag': 'Sans balise de groupe, un appareil ne reçoit aucun profil, pas même celui du lot.',
  'edit.locked': 'Déjà auprès du service, ne peut donc plus changer.',
  'edit.wrongUser': 'Ce n’est pas un nom d’utilisateur. Écrivez-le comme anna@contoso.com.',
  'edit.tooLong': '{most, number} caractères au plus.',
  'edit.wrongCharacter': 'Un caractère ne peut pas être utilisé ici.',

  'fix.repair': 'Réparer',
  'fix.chooseCapture': 'Choisir la capture',
  'fix.editTag': 'Modifier la balise…',
  'fix.editUser': 'Modifier l’utilisateur…',
  'fix.use': 'Utiliser {value}',
  'forecast.always': 'Le service le refuserait : {failure}',
  'forecast.withoutHash': 'Dans une liste sans hachages, le service le refuserait : {failure}',

  'capture.title': 'Capturé {count, number} fois',
  'capture.hint': 'Une seule compte. Les autres sont conservées, mais pas envoyées.',
  'capture.used': 'Utilisée',
  'capture.use': 'Utiliser celle-ci',
  'capture.automatic': 'Choisir de nouveau automatiquement',
  'capture.noTime': 'Date inconnue',

  'export.button': 'Exporter…',
  'export.ofSelected': 'Les {count, number} appareils sélectionnés',
  'export.ofBatch': 'Tout le lot',
  'export.intune': 'CSV pour Intune',
  'export.partner-center': 'CSV pour l’Espace partenaires',
  'export.mmd-2020': 'CSV pour Managed Desktop',
  'export.partner-tuple': 'Liste sans hachages',
  'export.corporate-identifiers': 'Identificateurs d’entreprise',
  'export.csv-full': 'CSV pour tableur',
  'export.json': 'JSON',
  'exportFor.intune': 'Pour la page d’importation Windows Autopilot du centre d’administration Intune',
  'exportFor.partner-center':
    'Pour les partenaires qui inscrivent des appareils pour leurs clients, avec hachages',
  'exportFor.mmd-2020': 'Pour les outils faits pour l’ancienne page de Microsoft Managed Desktop',
  'exportFor.partner-tuple': 'Pour les fabricants et les partenaires : fabricant, modèle et numéro de série',
  'exportFor.corporate-identifiers': 'Pour la liste Intune des appareils qui appartiennent à l’organisation',
  'exportFor.csv-full': 'Pour les personnes : tout ce qui est connu, appareils bloqués compris',
  'exportFor.json': 'Pour les scripts : tout ce qui est connu, appareils bloqués compris',
  'export.nothing':
    'Aucun appareil ne peut être écrit dans ce type de fichier ; aucun fichier n’a donc été créé.',
  'export.notTaken':
    '{count, plural, one {# appareil n’y figure pas : bloqué ou écarté.} other {# appareils n’y figurent pas : bloqués ou écartés.}}',
  'export.refusedMore':
    '{count, plural, one {# autre appareil a été refusé pour une raison semblable.} other {# autres appareils ont été refusés pour des raisons semblables.}}',

  'facts.family': 'Gamme',
  'facts.uuid': 'UUID',
  'facts.tpm': 'TPM',
  'facts.noTpm': 'aucun',
  'facts.memory': 'Mémoire',
  'facts.gib': '{count, number} Gio',
  'facts.disk': 'Disque',
  'facts.gb': '{count, number} Go',
  'facts.network': 'Cartes réseau',
  'facts.cpu': 'Processeur',
  'facts.osBuild': 'Build de Windows',
  'facts.captured': 'Capturé le',

  'files.title': 'Fichiers',
  'files.path': 'Fichier',
  'files.rows': 'Lignes',
  'files.encoding': 'Encodage',
  'files.delimiter': 'Séparateur',
  'files.tab': 'tabulation',
  'files.problems': 'Problèmes',
  'files.fine': 'Aucun',
  'files.line': 'Ligne {line} :',

  'verdict.ready': 'Prêt',
  'verdict.check': 'À vérifier',
  'verdict.blocked': 'Bloqué',

  'profile.title': 'Profil d’appareil',
  'profile.hint':
    'Un seul profil pour tout le lot. Il détermine la balise de groupe que les appareils reçoivent.',
  'profile.standard': 'Standard',
  'profile.sensitive-data': 'Données sensibles',
  'profile.power-user': 'Utilisateur avancé',
  'profile.kiosk': 'Borne',
  'profile.otherTags':
    '{count, plural, one {# appareil a une autre balise de groupe dans son fichier} other {# appareils ont une autre balise de groupe dans leur fichier}}. La balise du profil sera utilisée.',
  'profile.ownTags':
    '{count, plural, one {# appareil a une balise définie ici ; il reçoit celle-là.} other {# appareils ont une balise définie ici ; ils reçoivent celle-là.}}',
  'profile.locked':
    'Des appareils de ce lot ont été transmis avec ce profil. Pour un autre profil, créez un nouveau lot.',
  'profileEffect.noRestrictions': 'Aucune restriction supplémentaire',
  'profileEffect.storageBlocked': 'Stockage externe bloqué',
  'profileEffect.localAdmin': 'L’utilisateur est administrateur local',
  'profileEffect.appsRestricted': 'Seules les applications autorisées s’exécutent',
  'profileEffect.storeBlocked': 'Store public bloqué',

  'register.button': 'Inscrire {count, plural, one {# appareil} other {# appareils}}',
  'register.pickProfile': 'Choisissez d’abord un profil.',
  'register.noDevices': 'Aucun appareil ne peut encore être inscrit.',
  'register.done': 'Tous les appareils qui peuvent être inscrits ont été transmis.',
  'register.queued':
    '{count, plural, =0 {Aucun appareil mis en file d’attente.} one {# appareil mis en file d’attente.} other {# appareils mis en file d’attente.}}',
  'register.skippedBlocked':
    '{count, plural, one {# appareil bloqué a été laissé de côté} other {# appareils bloqués ont été laissés de côté}}.',
  'register.skippedElsewhere':
    '{count, plural, one {# appareil déjà transmis dans un autre lot a été laissé de côté} other {# appareils déjà transmis dans un autre lot ont été laissés de côté}}.',
  'register.blockedStay':
    '{count, plural, one {# appareil bloqué reste ici jusqu’à sa correction} other {# appareils bloqués restent ici jusqu’à leur correction}}.',
  'register.keepOff':
    'Laissez les appareils éteints jusqu’à ce que le tableau indique « Prêt pour l’utilisateur ».',
  'register.toBoard': 'Aller au tableau de suivi',

  'board.title': 'Tableau de suivi',
  'board.empty': 'Rien à suivre pour le moment',
  'board.emptyHint':
    'Fusionnez des fichiers dans un lot et inscrivez-le. L’état de chaque appareil s’affiche alors ici.',
  'board.none': 'Aucun appareil dans cet état.',
  'board.search': 'Rechercher un numéro de série',
  'board.state': 'État',
  'board.since': 'Depuis',
  'board.sinceWhen': 'Depuis le',
  'board.batch': 'Lot',
  'board.retry': 'Réinscrire',
  'board.filterBy': 'Afficher {state} : {count}',
  'board.details': 'Appareil {serial}',

  'state.draft': 'Brouillon',
  'state.queued': 'En file d’attente',
  'state.sending': 'Envoi en cours',
  'state.pending': 'Inscription en attente',
  'state.failed': 'Échec de l’inscription',
  'state.ready': 'Prêt pour l’utilisateur',
  'state.active': 'Actif',
  'state.inactive': 'Inactif',
  'stateMeaning.draft': 'Dans un lot, pas encore transmis.',
  'stateMeaning.queued': 'Attend d’être envoyé. L’envoi se fait tout seul dès que le service est joignable.',
  'stateMeaning.sending': 'En route. Son arrivée n’est pas encore confirmée.',
  'stateMeaning.pending': 'Le service l’a reçu et le traite. Laissez l’appareil éteint.',
  'stateMeaning.failed': 'L’inscription n’a pas abouti.',
  'stateMeaning.ready': 'Inscrit, balise correcte, profil affecté. Peut être allumé sans risque.',
  'stateMeaning.active': 'Chez son utilisateur et en service.',
  'stateMeaning.inactive': 'Chez son utilisateur, mais sans contact depuis 7 jours.',

  'age.seconds': '{count} s',
  'age.minutes': '{count} min',
  'age.hours': '{count} h',
  'age.days': '{count} j',

  'failure.deviceNotFound': 'Appareil introuvable',
  'failure.hashNotValid': 'Hachage matériel non valide',
  'failure.alreadyRegistered': 'Appareil déjà inscrit',
  'failure.claimedByOther': 'Appareil revendiqué par une autre organisation',
  'failure.unexpected': 'Erreur inattendue',
  'failureMeaning.deviceNotFound':
    'Le service ne connaît aucun appareil avec ce fabricant, ce modèle et ce numéro de série.',
  'failureMeaning.hashNotValid': 'Le service n’a pas pu lire le hachage matériel de cet appareil.',
  'failureMeaning.alreadyRegistered': 'L’appareil était déjà inscrit dans votre organisation.',
  'failureMeaning.claimedByOther': 'Une autre organisation a inscrit cet appareil et le détient encore.',
  'failureMeaning.unexpected': 'Le service n’a pas pu traiter la demande et n’a pas dit pourquoi.',
  'failureRemedy.deviceNotFound':
    'Comparez les trois valeurs avec l’étiquette de l’appareil, majuscules comprises. Si elles sont exactes, interrogez votre fournisseur ou capturez de nouveau le hachage matériel sur l’appareil.',
  'failureRemedy.hashNotValid':
    'Capturez de nouveau le hachage sur l’appareil et fusionnez le nouveau fichier dans le même lot. Inscrivez-le ensuite de nouveau ici. N’ouvrez pas le fichier dans un tableur.',
  'failureRemedy.alreadyRegistered':
    'Rien à faire : son numéro de série et sa balise de groupe ont été vérifiés.',
  'failureRemedy.otherTag':
    'Il porte la balise de groupe « {found} » au lieu de « {asked} ». Changez la balise dans le centre d’administration Intune, puis inscrivez-le de nouveau ici.',
  'failureRemedy.otherTagNone':
    'Il n’a pas de balise de groupe au lieu de « {asked} ». Définissez la balise dans le centre d’administration Intune, puis inscrivez-le de nouveau ici.',
  'failureRemedy.claimedByOther':
    'Demandez à votre fournisseur, ou à l’organisation qui avait l’appareil, de le retirer de sa liste Windows Autopilot. Inscrivez-le ensuite de nouveau ici.',
  'failureRemedy.unexpected':
    'Inscrivez-le de nouveau. Si cela échoue encore, contactez le support Microsoft et indiquez l’ID de la demande.',
  'failure.requestId': 'ID de la demande',
  'failure.serviceSaid': 'Réponse du service',
  'failure.copy': 'Copier',
  'failure.copied': 'Copié',
  'failure.next': 'Que faire',

  'skip.blocked': 'bloqué',
  'skip.alreadySubmitted': 'déjà transmis',
  'skip.inOtherBatch': 'transmis dans un autre lot',

  'problem.pathNotFound': 'Il n’y a rien ici. Vérifiez le chemin ou rebranchez la clé USB.',
  'problem.pathNotReadable':
    'Lecture interdite. Vérifiez les autorisations ou copiez les fichiers dans un dossier à vous.',
  'problem.folderEmpty':
    'Le dossier ne contient ni fichier CSV, ni archive ZIP, ni OA3.xml avec des appareils.',
  'problem.fileEmpty': 'Le fichier est vide. Relancez le script sur l’appareil.',
  'problem.fileTooLarge':
    'Le fichier est trop gros pour être une liste d’appareils ({bytes, number} octets). Vérifiez ce que c’est.',
  'problem.fileNotText': 'Ce n’est pas un fichier texte : il ne contient donc aucun appareil.',
  'problem.fileNotDevices':
    'Le fichier n’a pas de colonnes pour un numéro de série et un hachage matériel ; il a été ignoré.',
  'problem.fileNoRows': 'Le fichier a un en-tête et aucun appareil. Relancez le script sur l’appareil.',
  'problem.fileAnsiAssumed':
    'Le fichier ne dit pas comment ses lettres sont codées ; la page de codes Windows 1252 a été supposée. Vérifiez les valeurs avec des accents.',
  'problem.archiveEmpty': 'L’archive ne contient aucun fichier d’appareils et a été ignorée.',
  'problem.archiveDamaged':
    'L’archive est endommagée et n’a pas pu être décompressée. Copiez-la de nouveau ou apportez les fichiers décompressés.',
  'problem.archiveEncrypted':
    'Un mot de passe est nécessaire pour décompresser ceci. Décompressez vous-même et apportez les fichiers.',
  'problem.archiveMethod':
    'La méthode de compression n’est pas prise en charge ici. Décompressez vous-même et apportez les fichiers.',
  'problem.archiveNested':
    'Une archive dans une archive n’est pas ouverte. Décompressez la première et apportez la seconde.',
  'problem.archiveTooLarge':
    'L’archive contient plus de {megabytes, number} Mo ou plus de {entries, number} fichiers ; le reste n’a pas été lu. Vérifiez ce que c’est ou apportez les fichiers décompressés.',
  'problem.rowNoSerial':
    'La ligne n’a pas de numéro de série. Saisissez celui de l’étiquette ou capturez de nouveau l’appareil.',
  'problem.rowColumns':
    'La ligne a {found} valeurs alors que l’en-tête en a {expected} : une virgule dans une valeur décale les colonnes. Capturez de nouveau l’appareil.',
  'problem.rowAboveHeader':
    'La ligne se trouve au-dessus de l’en-tête ; on ne peut pas distinguer ses colonnes. Placez l’en-tête au début du fichier ou capturez de nouveau l’appareil.',
  'problem.rowsMore':
    '{count, plural, one {# autre ligne de ce fichier est inutilisable} other {# autres lignes de ce fichier sont inutilisables}}, pour des raisons comme celles indiquées.',
  'problem.sampleRow':
    'La ligne avec le numéro de série {serial} est l’exemple du modèle de Microsoft, pas un appareil. Elle a été ignorée.',
  'problem.rowRepaired':
    'Une virgule avait décalé les colonnes. {columns} a été lu comme « {values} », car tout le reste concorde alors avec le hachage matériel. Vérifiez-le.',
  'problem.hashMissing': 'Le hachage matériel manque. Capturez de nouveau l’appareil.',
  'problem.hashWrapped':
    'Le hachage matériel était coupé sur plusieurs lignes et a été recollé. Comparez le numéro de série.',
  'problem.hashAlphabet':
    'Le hachage matériel a, à la position {position}, un caractère impossible. Capturez de nouveau l’appareil et ne copiez pas le hachage depuis une console.',
  'problem.hashLength':
    'Le hachage matériel a une longueur que le service refuse. Capturez de nouveau l’appareil.',
  'problem.hashNotRecognized':
    'Ce n’est pas un hachage matériel. Deux colonnes ont peut-être été inversées ; capturez de nouveau l’appareil.',
  'problem.hashRecords':
    'Le hachage matériel est endommagé vers sa partie {record}. Capturez de nouveau l’appareil.',
  'problem.hashTruncated':
    'Le hachage matériel a été coupé : {have} caractères sur {needed} sont présents{record, plural, =0 {} other {, jusqu’à la partie {record}}}. Capturez de nouveau l’appareil.',
  'problem.hashShifted':
    'Des caractères du hachage matériel ont été perdus ou ajoutés en route{record, plural, =0 {} other {, vers sa partie {record}}}. Capturez de nouveau l’appareil.',
  'problem.hashChecksum':
    'Le hachage matériel est endommagé : au moins un caractère a changé{record, plural, =0 {} other {, vers sa partie {record}}}. Capturez de nouveau l’appareil.',
  'problem.hashPadding': 'La fin du hachage matériel est endommagée. Capturez de nouveau l’appareil.',
  'problem.hashSize':
    'Le hachage matériel est entier mais n’a pas la taille habituelle : {bytes} octets au lieu de 3000. En général, cela fonctionne.',
  'problem.hashTpm':
    'La clé du TPM dans le hachage matériel ne correspond pas à son identifiant. Capturez de nouveau l’appareil.',
  'problem.hashNoSerial':
    'Le hachage matériel ne contient pas de numéro de série ; le service le refuserait. Définissez le numéro de série dans le microprogramme, puis capturez de nouveau.',
  'problem.hashNoManufacturer':
    'Le hachage matériel ne contient pas de fabricant ; le service le refuserait. Définissez-le dans le microprogramme, puis capturez de nouveau.',
  'problem.hashNoModel': 'Le hachage matériel ne contient pas de nom de modèle.',
  'problem.tpmMissing':
    'L’appareil ne signale aucun TPM. Il peut être inscrit, mais le déploiement automatique et le préprovisionnement ne fonctionneront pas. Vérifiez que le TPM est activé dans le microprogramme.',
  'problem.tpmVersion':
    'L’appareil a un TPM {version} ; Microsoft Managed Desktop exige un TPM 2.0. Il peut être inscrit ; cherchez dans le microprogramme un réglage ou une mise à jour vers 2.0.',
  'problem.memorySmall':
    'L’appareil a {gib} Gio de mémoire ; Microsoft Managed Desktop exige {needed} Go. Il peut être inscrit ; ajoutez de la mémoire ou choisissez un autre appareil.',
  'problem.diskSmall':
    'Le plus grand disque de l’appareil fait {gb} Go ; Microsoft Managed Desktop exige {needed} Go. Il peut être inscrit ; installez un disque plus grand ou choisissez un autre appareil.',
  'problem.architecture':
    '{architecture, select, arm64 {L’appareil exécute Windows pour ARM64, et Microsoft Managed Desktop ne prend en charge que x64. Il peut être inscrit, mais choisissez plutôt un autre appareil.} other {L’appareil exécute un Windows 32 bits, et Microsoft Managed Desktop ne prend en charge que le 64 bits. Il peut être inscrit ; installez Windows 64 bits si son processeur le permet.}}',
  'problem.capturedInFuture':
    'D’après sa propre horloge, l’appareil a été capturé {days, plural, one {# jour} other {# jours}} dans le futur. Réglez l’horloge : une horloge fausse fait échouer la connexion pendant la configuration.',
  'problem.capturedInWinPE':
    'Le hachage matériel a été capturé dans WinPE, qui ne voit pas tous les composants de l’appareil, et souvent pas le TPM. L’appareil peut être inscrit ; pour le déploiement automatique ou le préprovisionnement, capturez-le de nouveau dans Windows.',
  'problem.capturedLongAgo':
    'D’après sa propre horloge, l’appareil a été capturé il y a {days, plural, one {# jour} other {# jours}}. Si sa carte mère a été remplacée depuis, capturez-le de nouveau.',
  'problem.serialMismatch':
    'Le fichier indique le numéro de série {row}, le hachage matériel {hash}. Assurez-vous que la ligne est bien celle de cet appareil.',
  'problem.serialCase':
    'Le fichier écrit le numéro de série {row}, le hachage matériel {hash} : seules les majuscules diffèrent.',
  'problem.manufacturerMismatch': 'Le fichier indique le fabricant {row}, le hachage matériel {hash}.',
  'problem.modelMismatch': 'Le fichier indique le modèle {row}, le hachage matériel {hash}.',
  'problem.serialPlaceholder':
    'Le numéro de série est une valeur générique du microprogramme. Définissez-y le vrai, puis capturez de nouveau.',
  'problem.serialConflict':
    'Deux appareils différents disent avoir ce numéro de série. Comparez les étiquettes et écartez le mauvais.',
  'problem.tpmConflict':
    'La clé TPM de cet appareil est aussi celle de {serials} : cela ressemble à un seul appareil sous deux numéros de série. Écartez le mauvais.',
  'problem.tagConflict': 'Les fichiers demandent des balises de groupe différentes : {tags}.',
  'problem.userConflict':
    'Les fichiers nomment des utilisateurs différents pour cet appareil. Vérifiez à qui il est destiné.',

  'error.invalidRequest':
    'La demande n’a pas été comprise. Redémarrez le programme ; si cela se reproduit, c’est une erreur du programme.',
  'error.forbiddenSender': 'La demande ne venait pas de la fenêtre du programme lui-même et a été refusée.',
  'error.batchNotFound': 'Ce lot n’existe plus.',
  'error.deviceNotFound': 'Cet appareil n’est plus dans aucun lot.',
  'error.profileMissing': 'Choisissez d’abord un profil d’appareil.',
  'error.nothingToRegister':
    'Aucun appareil de ce lot ne peut être inscrit. Regardez les raisons à côté des appareils.',
  'error.batchSubmitted':
    'Des appareils de ce lot ont été transmis avec un autre profil. Créez un nouveau lot.',
  'error.mergeGone': 'Cette fusion a été annulée ou une autre a commencé. Rien n’en a été fusionné.',
  'error.captureNotFound': 'Cette capture de l’appareil n’existe plus.',
  'error.nothingToUndo': 'Il n’y a rien à annuler ni à rétablir.',
  'error.exportIsOriginal':
    '{path} a été fusionné dans un lot et n’est jamais écrasé. Choisissez un autre nom.',
  'error.exportExists': '{path} existe déjà et ne vient pas d’un tel export. Choisissez un autre nom.',
  'error.exportNotWritable':
    'Impossible d’écrire {path}. Vérifiez s’il est ouvert dans un autre programme ou choisissez un autre dossier.',
  'error.exportFolderMissing': 'Le dossier de {path} n’existe plus. Choisissez-en un autre.',
  'error.databaseNewer':
    'La base de données a été écrite par un Enrollbench plus récent (version {found} de sa structure, ce programme connaît la {known}). Installez le programme plus récent ; rien n’a été modifié.',
  'error.databaseUnusable':
    'La base de données dans {folder} ne peut pas être ouverte : {detail}. Rien n’a été modifié.',
  'error.dataFolderInUse': 'Un autre Enrollbench utilise {folder}. Fermez-le ou choisissez un autre dossier.',
  'error.dataFolderUnusable': 'Le dossier {folder} ne peut pas être utilisé : {detail}.',
  'error.practiceNotStarted': 'Le service d’entraînement n’a pas pu démarrer : {detail}.',
  'error.environmentInvalid':
    'La variable d’environnement {variable} a une valeur inutilisable. Corrigez-la ou supprimez-la.',
  'error.internal': 'Une erreur s’est produite dans le programme. Rien n’a été perdu.',
  'error.logId': 'Le journal en dit plus sous {id}.',

  'cli.noFiles': 'Il n’y a aucun fichier à lire.',
  'cli.outIsInput':
    '{path} fait partie des fichiers à fusionner et serait écrasé. Choisissez un autre nom avec --out.',
  'cli.nodeTooOld':
    'Enrollbench nécessite Node {oldest} ou une version plus récente ; ceci est Node {found}.',
  'cli.wroteRows': '{count, plural, one {# appareil écrit} other {# appareils écrits}} dans {path}.',
  'cli.fileExists': '{path} existe déjà. Ajoutez --force pour le remplacer.',
  'cli.folderMissing': 'Le dossier de {path} n’existe pas.',
  'cli.notWritable': 'Impossible d’écrire {path}.',
  'cli.nothingWritten': 'Aucun appareil ne peut être écrit ; {path} n’a donc pas été touché.',
  'cli.refusedRow':
    '{serial} a été laissé de côté : sa colonne {column} a un caractère que ce fichier ne peut pas contenir.',
  'cli.refusedEmpty': '{serial} a été laissé de côté : sa colonne {column} est vide.',
  'cli.refusedPlaceholder':
    '{serial} a été laissé de côté : sa colonne {column} a une valeur générique, et ce fichier n’a rien d’autre pour reconnaître l’appareil.',
  'cli.partLeftAlone':
    '{path} porte le nom d’un fichier de cette exportation. Il n’a pas été lu et reste tel quel.',
  'cli.notSettable':
    '--set {value} est incompréhensible. Écrivez CHAMP=VALEUR ou SÉRIE:CHAMP=VALEUR avec une valeur correcte ; CHAMP est l’un de {fields}.',
  'cli.unknownSerial': 'Aucun appareil ne porte le numéro de série {serial} ; rien n’a été fait.',
  'cli.cancelled': 'Annulé. Rien n’a été écrit.',
  'cli.repairable':
    '{count, plural, one {# hachage matériel peut être réparé} other {# hachages matériels peuvent être réparés}} sans aucun doute : ajoutez --repair.',
  'cli.totals':
    '{files, plural, one {# fichier} other {# fichiers}}, {rows, plural, one {# ligne} other {# lignes}} : {devices, plural, one {# appareil} other {# appareils}}, {duplicates, plural, =0 {aucun doublon} one {# doublon} other {# doublons}} ; {ready} prêts, {check} à vérifier, {blocked} bloqués.',
  'cli.practiceRuns': 'Le service d’entraînement est à l’écoute. Ctrl+C pour l’arrêter.',
  'cli.portTaken': 'Le port {port} n’est pas libre. Choisissez-en un autre.',
  'cli.scenarioInvalid': 'Le scénario de {path} ne peut pas être utilisé : {problem}',
  'cli.unknownProfile': 'Le profil {profile} n’existe pas. Choisissez parmi {profiles}.',
  'cli.notAPort': '{value} n’est pas un port. Donnez un nombre de 0 à 65535.',
  'cli.hashOrFile': 'Ce n’est ni un hachage matériel ni un fichier d’appareils : {value}',
  'cli.whole': 'entier',
  'cli.damaged': 'endommagé',
  'cli.mendable': 'Ce que l’appareil a écrit est complet : merge avec --repair répare le hachage.',
  'cli.handedOver':
    '{count, plural, one {# appareil transmis} other {# appareils transmis}} dans « {batch} », profil {profile}.',
  'cli.watching':
    'Suivi jusqu’à ce que chaque appareil soit prêt ou demande une intervention. Ctrl+C arrête le suivi, pas l’inscription.',
  'cli.practiceUrlInvalid': '{url} n’est pas l’adresse d’un service d’entraînement sur cet ordinateur.',
};
