// Dutch. The names of states and errors are the official ones of Microsoft Managed Desktop, corrected.
import type { Catalogue } from './en.ts';

export const nl: Catalogue = {
  'app.name': 'Enrollbench',
  'app.cannotStart': 'Enrollbench kan niet starten',
  'app.practice': 'Oefening',
  'app.practiceHint':
    'Er verlaat niets deze computer. Apparaten worden geregistreerd bij een oefenservice die zich gedraagt als de echte.',
  'app.batches': 'Batches',
  'app.board': 'Statusbord',
  'app.language': 'Taal',
  'app.close': 'Sluiten',
  'app.cancel': 'Annuleren',
  'app.save': 'Opslaan',
  'app.loading': 'Laden…',
  'app.tryAgain': 'Opnieuw proberen',
  'app.broken': 'Deze weergave werkt niet meer. Uw werk staat veilig in de database.',
  'app.databaseSetAside':
    'De database was beschadigd. Die is bewaard als {file} en er is een nieuwe begonnen. Verwijder de oude niet: mogelijk is die nog te lezen.',

  'connection.unknown': 'Service nog niet geprobeerd',
  'connection.online': 'Service bereikbaar',
  'connection.offline': 'Service onbereikbaar. Volgende poging {time}',
  'connection.throttled': 'De service vraagt te wachten tot {time}',
  'connection.signedOut': 'Afgemeld. Volgende poging {time}',
  'connection.failing': 'De service heeft een storing. Volgende poging {time}',
  'connection.tryNow': 'Nu proberen',

  'batches.title': 'Batches',
  'batches.new': 'Nieuwe batch',
  'batches.defaultName': 'Batch van {date}',
  'batches.empty': 'Nog geen batch',
  'batches.emptyHint':
    'Zet de bestanden of mappen van uw sticks ergens in dit venster neer. Ze worden een batch: de apparaten die u samen registreert.',
  'batches.devices': '{count, plural, =0 {Geen apparaten} one {# apparaat} other {# apparaten}}',
  'batches.sent': '{count} van {total} ingediend',
  'batches.leftOut': '{count, number} weggelaten',
  'batches.rename': 'Naam wijzigen',
  'batches.renameSave': 'Naam opslaan',
  'batches.name': 'Naam van de batch',

  'merge.drop': 'Zet hier bestanden of mappen neer',
  'merge.dropHint':
    'De CSV-bestanden die het script op uw sticks heeft geschreven. De bestanden zelf worden nooit gewijzigd.',
  'merge.chooseFiles': 'Bestanden kiezen',
  'merge.chooseFolder': 'Map kiezen',
  'merge.reading': 'Bestanden samenvoegen',
  'merge.searching': 'Bestanden zoeken…',
  'merge.progress':
    '{done, number} van {files, plural, one {# bestand} other {# bestanden}}, {read} van {size} MB',
  'merge.saving': 'De apparaten in de batch zetten…',
  'merge.cancelled': 'Geannuleerd. Er is niets samengevoegd en de batch is zoals die was.',
  'merge.oneAtATime':
    'Eén samenvoeging tegelijk: zet deze bestanden opnieuw neer wanneer de andere klaar is.',
  'merge.added':
    '{added, plural, =0 {Geen nieuw apparaat} one {# nieuw apparaat} other {# nieuwe apparaten}} uit {files, plural, one {# bestand} other {# bestanden}}.',
  'merge.duplicates':
    '{count, plural, one {# rij hoorde} other {# rijen hoorden}} bij een apparaat dat hier al staat.',
  'merge.known': '{count, plural, one {# bestand was} other {# bestanden waren}} al samengevoegd.',
  'merge.attention': '{count, plural, one {# bestand moet} other {# bestanden moeten}} worden bekeken.',
  'merge.nothing': 'Niets samen te voegen: er was geen CSV-bestand, ZIP-archief of OA3.xml bij.',
  'merge.tooLarge': '{file} is groter dan {megabytes} MB en is overgeslagen.',
  'merge.unreadable':
    '{file} kon niet worden gelezen en is overgeslagen. Staat het op een stick, controleer dan of die nog is aangesloten.',

  'devices.title': 'Apparaten',
  'devices.empty': 'Nog geen apparaten in deze batch.',
  'devices.serial': 'Serienummer',
  'devices.maker': 'Fabrikant',
  'devices.model': 'Model',
  'devices.tag': 'Groepstag',
  'devices.verdict': 'Oordeel',
  'devices.reason': 'Reden',
  'devices.source': '{path}, regel {line}',
  'devices.details': 'Details van {serial}',
  'devices.all': 'Alle',
  'devices.filter': 'Welke apparaten worden getoond',
  'devices.leftOut': 'Weggelaten',
  'devices.isLeftOut': 'Het blijft hier bewaard, maar wordt niet geregistreerd.',
  'devices.setHere': 'Hier ingesteld',
  'devices.repaired': 'De hardwarehash is hier hersteld.',
  'devices.locked': 'Het is bij de service: de groepstag en de gebruiker kunnen niet meer veranderen.',

  'field.groupTag': 'Groepstag',
  'field.assignedUser': 'Toegewezen gebruiker',
  'field.orderId': 'Order-id',
  'field.purchaseId': 'Aankoop-id',
  'field.notes': 'Notities',

  'draft.toolbar': 'Acties voor apparaten',
  'draft.selected': '{count, plural, =0 {Geen geselecteerd} other {{count, number} geselecteerd}}',
  'draft.edit': 'Bewerken…',
  'draft.leaveOut': 'Weglaten',
  'draft.restore': 'Terugzetten',
  'draft.repair': '{count, number} herstellen',
  'draft.noUndo': 'Niets om ongedaan te maken',
  'draft.noRedo': 'Niets om opnieuw te doen',
  'draft.undoWhat': 'Ongedaan maken: {what}',
  'draft.redoWhat': 'Opnieuw doen: {what}',
  'draft.changed':
    '{count, plural, =0 {Er hoefde niets te veranderen.} one {# apparaat is gewijzigd.} other {# apparaten zijn gewijzigd.}}',
  'draft.locked':
    '{count, plural, one {# apparaat is al bij de service en blijft zoals het is.} other {# apparaten zijn al bij de service en blijven zoals ze zijn.}}',
  'draftChange.edit': 'waarden van {count, plural, one {# apparaat} other {# apparaten}}',
  'draftChange.leaveOut': 'weglaten van {count, plural, one {# apparaat} other {# apparaten}}',
  'draftChange.restore': 'terugzetten van {count, plural, one {# apparaat} other {# apparaten}}',
  'draftChange.repair': 'herstel van {count, plural, one {# apparaat} other {# apparaten}}',
  'draftChange.chooseCapture':
    'keuze van de vastlegging van {count, plural, one {# apparaat} other {# apparaten}}',

  'edit.titleOne': '{serial} bewerken',
  'edit.titleMany': '{count, plural, one {# apparaat} other {# apparaten}} bewerken',
  'edit.hint': 'Alleen wat u wijzigt, wordt ingesteld; de bestanden blijven zoals ze zijn.',
  'edit.different': 'Verschillende waarden',
  'edit.asInFile': 'Zoals in het bestand',
  'edit.userHint': 'Zoals anna@contoso.com',
  'edit.tagHint': 'Deze moet letter voor letter kloppen, ook de hoofdletters.',
  'edit.chooseTag': 'Een tag kiezen',
  'edit.nearTag': 'Bijna {tag}, maar niet helemaal. Apparaten met een andere tag krijgen dat profiel niet.',
  'edit.noTag': 'Zonder groepstag krijgt een apparaat geen profiel, ook niet dat van de batch.',
  'edit.locked': 'Al bij de service en kan dus niet meer veranderen.',
  'edit.wrongUser': 'Dit is geen gebruikersnaam. Schrijf die zoals anna@contoso.com.',
  'edit.tooLong': 'Hoogstens {most, number} tekens.',
  'edit.wrongCharacter': 'Er staat een teken in dat hier niet kan worden gebruikt.',

  'fix.repair': 'Herstellen',
  'fix.chooseCapture': 'Vastlegging kiezen',
  'fix.editTag': 'Groepstag bewerken…',
  'fix.editUser': 'Gebruiker bewerken…',
  'fix.use': '{value} gebruiken',
  'forecast.always': 'De service zou het weigeren: {failure}',
  'forecast.withoutHash': 'In een lijst zonder hashes zou de service het weigeren: {failure}',

  'capture.title': '{count, number} keer vastgelegd',
  'capture.hint': 'Eén ervan telt. De andere blijven bewaard, maar worden niet verzonden.',
  'capture.used': 'Gebruikt',
  'capture.use': 'Deze gebruiken',
  'capture.automatic': 'Weer automatisch kiezen',
  'capture.noTime': 'Tijd onbekend',

  'export.button': 'Exporteren…',
  'export.ofSelected': 'De {count, number} geselecteerde apparaten',
  'export.ofBatch': 'De hele batch',
  'export.intune': 'CSV voor Intune',
  'export.partner-center': 'CSV voor Partnercentrum',
  'export.mmd-2020': 'CSV voor Managed Desktop',
  'export.partner-tuple': 'Lijst zonder hashes',
  'export.corporate-identifiers': 'Bedrijfs-id’s',
  'export.csv-full': 'CSV voor een spreadsheet',
  'export.json': 'JSON',
  'exportFor.intune': 'Voor de Windows Autopilot-importpagina van het Intune-beheercentrum',
  'exportFor.partner-center': 'Voor partners die apparaten voor hun klanten registreren, met hashes',
  'exportFor.mmd-2020': 'Voor hulpmiddelen die op de oude pagina van Microsoft Managed Desktop zijn gemaakt',
  'exportFor.partner-tuple': 'Voor fabrikanten en partners: fabrikant, model en serienummer',
  'exportFor.corporate-identifiers': 'Voor de lijst in Intune met apparaten die van de organisatie zijn',
  'exportFor.csv-full': 'Voor mensen: alles wat bekend is, ook geblokkeerde apparaten',
  'exportFor.json': 'Voor scripts: alles wat bekend is, ook geblokkeerde apparaten',
  'export.nothing':
    'Geen enkel apparaat kan in dit soort bestand worden geschreven; er is dus geen bestand gemaakt.',
  'export.notTaken':
    '{count, plural, one {# apparaat staat er niet in: geblokkeerd of weggelaten.} other {# apparaten staan er niet in: geblokkeerd of weggelaten.}}',
  'export.refusedMore':
    '{count, plural, one {Nog # apparaat is om zo’n reden geweigerd.} other {Nog # apparaten zijn om zulke redenen geweigerd.}}',

  'facts.family': 'Familie',
  'facts.uuid': 'UUID',
  'facts.tpm': 'TPM',
  'facts.noTpm': 'geen',
  'facts.memory': 'Geheugen',
  'facts.gib': '{count, number} GiB',
  'facts.disk': 'Schijf',
  'facts.gb': '{count, number} GB',
  'facts.network': 'Netwerkkaarten',
  'facts.cpu': 'Processor',
  'facts.osBuild': 'Windows-build',
  'facts.captured': 'Vastgelegd op',

  'files.title': 'Bestanden',
  'files.path': 'Bestand',
  'files.rows': 'Rijen',
  'files.encoding': 'Codering',
  'files.delimiter': 'Scheidingsteken',
  'files.tab': 'tab',
  'files.problems': 'Wat er mis is',
  'files.fine': 'Niets',
  'files.line': 'Regel {line}:',

  'verdict.ready': 'Gereed',
  'verdict.check': 'Controleren',
  'verdict.blocked': 'Geblokkeerd',

  'profile.title': 'Apparaatprofiel',
  'profile.hint': 'Eén profiel voor de hele batch. Het bepaalt welke groepstag de apparaten krijgen.',
  'profile.standard': 'Standaard',
  'profile.sensitive-data': 'Gevoelige gegevens',
  'profile.power-user': 'Geavanceerde gebruiker',
  'profile.kiosk': 'Kiosk',
  'profile.otherTags':
    '{count, plural, one {# apparaat heeft} other {# apparaten hebben}} in het bestand een andere groepstag. De tag van het profiel wordt gebruikt.',
  'profile.ownTags':
    '{count, plural, one {# apparaat heeft een tag die hier is ingesteld; het krijgt die tag.} other {# apparaten hebben een tag die hier is ingesteld; ze krijgen die tag.}}',
  'profile.locked':
    'Apparaten van deze batch zijn met dit profiel ingediend. Maak voor een ander profiel een nieuwe batch.',
  'profileEffect.noRestrictions': 'Geen extra beperkingen',
  'profileEffect.storageBlocked': 'Externe opslag geblokkeerd',
  'profileEffect.localAdmin': 'Gebruiker is lokale beheerder',
  'profileEffect.appsRestricted': 'Alleen toegestane apps werken',
  'profileEffect.storeBlocked': 'Openbare Store geblokkeerd',

  'register.button': '{count, plural, one {# apparaat} other {# apparaten}} registreren',
  'register.pickProfile': 'Kies eerst een profiel.',
  'register.noDevices': 'Er kan nog geen apparaat worden geregistreerd.',
  'register.done': 'Elk apparaat dat kan worden geregistreerd, is ingediend.',
  'register.queued':
    '{count, plural, =0 {Geen apparaat in de wachtrij gezet.} one {# apparaat in de wachtrij gezet.} other {# apparaten in de wachtrij gezet.}}',
  'register.skippedBlocked':
    '{count, plural, one {# geblokkeerd apparaat is} other {# geblokkeerde apparaten zijn}} overgeslagen.',
  'register.skippedElsewhere':
    '{count, plural, one {# apparaat was al in een andere batch ingediend en is} other {# apparaten waren al in een andere batch ingediend en zijn}} overgeslagen.',
  'register.blockedStay':
    '{count, plural, one {# geblokkeerd apparaat blijft} other {# geblokkeerde apparaten blijven}} hier tot het probleem is opgelost.',
  'register.keepOff': 'Laat de apparaten uit tot het bord ‘Klaar voor gebruiker’ aangeeft.',
  'register.toBoard': 'Naar het statusbord',

  'board.title': 'Statusbord',
  'board.empty': 'Nog niets te volgen',
  'board.emptyHint':
    'Voeg bestanden samen in een batch en registreer die. Daarna staat hier de status van elk apparaat.',
  'board.none': 'Geen enkel apparaat heeft deze status.',
  'board.search': 'Zoek een serienummer',
  'board.state': 'Status',
  'board.since': 'Hoe lang',
  'board.sinceWhen': 'Sinds',
  'board.batch': 'Batch',
  'board.retry': 'Opnieuw registreren',
  'board.filterBy': '{state} tonen: {count}',
  'board.details': 'Apparaat {serial}',

  'state.draft': 'Concept',
  'state.queued': 'In wachtrij',
  'state.sending': 'Wordt verzonden',
  'state.pending': 'Registratie in behandeling',
  'state.failed': 'Registratie mislukt',
  'state.ready': 'Klaar voor gebruiker',
  'state.active': 'Actief',
  'state.inactive': 'Inactief',
  'stateMeaning.draft': 'In een batch, nog niet ingediend.',
  'stateMeaning.queued': 'Wacht op verzending. Dat gebeurt vanzelf zodra de service bereikbaar is.',
  'stateMeaning.sending': 'Onderweg. Of het is aangekomen, is nog niet bevestigd.',
  'stateMeaning.pending': 'De service heeft het en is ermee bezig. Laat het apparaat uit.',
  'stateMeaning.failed': 'Het kon niet worden geregistreerd.',
  'stateMeaning.ready': 'Geregistreerd, juiste tag, profiel toegewezen. Kan veilig worden aangezet.',
  'stateMeaning.active': 'Bij de gebruiker en in gebruik.',
  'stateMeaning.inactive': 'Bij de gebruiker, maar al 7 dagen zonder contact.',

  'age.seconds': '{count} s',
  'age.minutes': '{count} min',
  'age.hours': '{count} u',
  'age.days': '{count} d',

  'failure.deviceNotFound': 'Apparaat niet gevonden',
  'failure.hashNotValid': 'Hardwarehash niet geldig',
  'failure.alreadyRegistered': 'Apparaat al geregistreerd',
  'failure.claimedByOther': 'Apparaat geclaimd door een andere organisatie',
  'failure.unexpected': 'Onverwachte fout',
  'failureMeaning.deviceNotFound':
    'De service kent geen apparaat met deze fabrikant, dit model en dit serienummer.',
  'failureMeaning.hashNotValid': 'De service kon de hardwarehash van dit apparaat niet lezen.',
  'failureMeaning.alreadyRegistered': 'Het apparaat was al bij uw organisatie geregistreerd.',
  'failureMeaning.claimedByOther':
    'Een andere organisatie heeft dit apparaat geregistreerd en heeft het nog steeds op naam.',
  'failureMeaning.unexpected': 'De service kon de aanvraag niet verwerken en gaf geen reden.',
  'failureRemedy.deviceNotFound':
    'Vergelijk de drie waarden met het etiket van het apparaat, ook de hoofdletters. Kloppen ze, vraag het dan aan uw leverancier of leg de hardwarehash opnieuw vast op het apparaat.',
  'failureRemedy.hashNotValid':
    'Leg de hash opnieuw vast op het apparaat en voeg het nieuwe bestand aan dezelfde batch toe. Registreer het daarna hier opnieuw. Open het bestand niet in een spreadsheet.',
  'failureRemedy.alreadyRegistered': 'Niets te doen: het serienummer en de groepstag zijn gecontroleerd.',
  'failureRemedy.otherTag':
    'Het heeft de groepstag ‘{found}’ in plaats van ‘{asked}’. Wijzig de tag in het Intune-beheercentrum en registreer het hier daarna opnieuw.',
  'failureRemedy.otherTagNone':
    'Het heeft geen groepstag in plaats van ‘{asked}’. Stel de tag in het Intune-beheercentrum in en registreer het hier daarna opnieuw.',
  'failureRemedy.claimedByOther':
    'Vraag uw leverancier, of de organisatie die het apparaat had, om het uit hun Windows Autopilot-lijst te verwijderen. Registreer het hier daarna opnieuw.',
  'failureRemedy.unexpected':
    'Registreer het opnieuw. Mislukt dat ook, neem dan contact op met Microsoft-ondersteuning en geef de aanvraag-id door.',
  'failure.requestId': 'Aanvraag-id',
  'failure.serviceSaid': 'Antwoord van de service',
  'failure.copy': 'Kopiëren',
  'failure.copied': 'Gekopieerd',
  'failure.next': 'Wat te doen',

  'skip.blocked': 'geblokkeerd',
  'skip.alreadySubmitted': 'al ingediend',
  'skip.inOtherBatch': 'in een andere batch ingediend',

  'problem.pathNotFound': 'Hier staat niets. Controleer het pad of sluit de stick opnieuw aan.',
  'problem.pathNotReadable':
    'Lezen is niet toegestaan. Controleer de machtigingen of kopieer de bestanden naar een eigen map.',
  'problem.folderEmpty': 'De map bevat geen CSV-bestand, ZIP-archief of OA3.xml met apparaten.',
  'problem.fileEmpty': 'Het bestand is leeg. Voer het script opnieuw uit op het apparaat.',
  'problem.fileTooLarge':
    'Het bestand is te groot voor een lijst met apparaten ({bytes, number} bytes). Controleer wat het is.',
  'problem.fileNotText': 'Dit is geen tekstbestand en bevat dus geen apparaten.',
  'problem.fileNotDevices':
    'Het bestand heeft geen kolommen voor een serienummer en een hardwarehash en is overgeslagen.',
  'problem.fileNoRows':
    'Het bestand heeft een kopregel maar geen apparaat. Voer het script opnieuw uit op het apparaat.',
  'problem.fileAnsiAssumed':
    'Het bestand zegt niet hoe de letters zijn gecodeerd; Windows-codetabel 1252 is aangenomen. Controleer waarden met accenten.',
  'problem.archiveEmpty': 'Het archief bevat geen bestand met apparaten en is overgeslagen.',
  'problem.archiveDamaged':
    'Het archief is beschadigd en kon niet worden uitgepakt. Kopieer het opnieuw of breng de bestanden uitgepakt.',
  'problem.archiveEncrypted':
    'Er is een wachtwoord nodig om dit uit te pakken. Pak het zelf uit en breng de bestanden.',
  'problem.archiveMethod':
    'Dit is ingepakt op een manier die hier niet kan worden uitgepakt. Pak het zelf uit en breng de bestanden.',
  'problem.archiveNested':
    'Een archief in een archief wordt niet geopend. Pak het buitenste uit en breng het binnenste.',
  'problem.archiveTooLarge':
    'Het archief bevat meer dan {megabytes, number} MB of meer dan {entries, number} bestanden; de rest is niet gelezen. Controleer wat het is of breng de bestanden uitgepakt.',
  'problem.rowNoSerial':
    'De rij heeft geen serienummer. Vul het in vanaf het etiket of leg het apparaat opnieuw vast.',
  'problem.rowColumns':
    'De rij heeft {found} waarden en de kopregel {expected}: een komma in een waarde verschuift de kolommen. Leg het apparaat opnieuw vast.',
  'problem.rowAboveHeader':
    'De rij staat boven de kopregel, dus de kolommen zijn niet te onderscheiden. Zet de kopregel bovenaan of leg het apparaat opnieuw vast.',
  'problem.rowsMore':
    'Nog {count, plural, one {# rij} other {# rijen}} van dit bestand kunnen niet worden gebruikt, om redenen als de genoemde.',
  'problem.sampleRow':
    'De rij met serienummer {serial} is het voorbeeld uit Microsofts sjabloon, geen apparaat. Hij is overgeslagen.',
  'problem.rowRepaired':
    'Een komma had de kolommen verschoven. {columns} is gelezen als “{values}”, omdat al het andere dan met de hardwarehash overeenkomt. Controleer het.',
  'problem.hashMissing': 'De hardwarehash ontbreekt. Leg het apparaat opnieuw vast.',
  'problem.hashWrapped':
    'De hardwarehash stond op meerdere regels en is weer samengevoegd. Vergelijk het serienummer.',
  'problem.hashAlphabet':
    'De hardwarehash heeft op positie {position} een teken dat er niet in kan voorkomen. Leg het apparaat opnieuw vast en kopieer de hash niet uit een consolevenster.',
  'problem.hashLength':
    'De hardwarehash heeft een lengte die de service weigert. Leg het apparaat opnieuw vast.',
  'problem.hashNotRecognized':
    'Dit is geen hardwarehash. Misschien zijn twee kolommen verwisseld; leg het apparaat opnieuw vast.',
  'problem.hashRecords': 'De hardwarehash is beschadigd bij deel {record}. Leg het apparaat opnieuw vast.',
  'problem.hashTruncated':
    'De hardwarehash is afgebroken: {have} van de {needed} tekens zijn er{record, plural, =0 {} other {, tot in deel {record}}}. Leg het apparaat opnieuw vast.',
  'problem.hashShifted':
    'Onderweg zijn tekens van de hardwarehash verloren gegaan of toegevoegd{record, plural, =0 {} other {, bij deel {record}}}. Leg het apparaat opnieuw vast.',
  'problem.hashChecksum':
    'De hardwarehash is beschadigd: minstens één teken is veranderd{record, plural, =0 {} other {, bij deel {record}}}. Leg het apparaat opnieuw vast.',
  'problem.hashPadding': 'Het einde van de hardwarehash is beschadigd. Leg het apparaat opnieuw vast.',
  'problem.hashSize':
    'De hardwarehash is heel, maar heeft niet de gebruikelijke grootte: {bytes} bytes in plaats van 3000. Meestal werkt dat.',
  'problem.hashTpm':
    'De TPM-sleutel in de hardwarehash past niet bij de bijbehorende id. Leg het apparaat opnieuw vast.',
  'problem.hashNoSerial':
    'De hardwarehash bevat geen serienummer; de service zou die weigeren. Stel het serienummer in de firmware in en leg het apparaat opnieuw vast.',
  'problem.hashNoManufacturer':
    'De hardwarehash bevat geen fabrikant; de service zou die weigeren. Stel de fabrikant in de firmware in en leg het apparaat opnieuw vast.',
  'problem.hashNoModel': 'De hardwarehash bevat geen modelnaam.',
  'problem.tpmMissing':
    'Het apparaat meldt geen TPM. Het kan worden geregistreerd, maar zelfimplementatie en vooraf inrichten zullen niet werken. Controleer of de TPM in de firmware is ingeschakeld.',
  'problem.tpmVersion':
    'Het apparaat heeft TPM {version}, maar Microsoft Managed Desktop vereist 2.0. Het kan worden geregistreerd; kijk of de TPM in de firmware naar 2.0 kan worden omgezet of bijgewerkt.',
  'problem.memorySmall':
    'Het apparaat heeft {gib} GiB geheugen, maar Microsoft Managed Desktop vereist {needed} GB. Het kan worden geregistreerd; plaats meer geheugen of kies een ander apparaat.',
  'problem.diskSmall':
    'De grootste schijf van het apparaat is {gb} GB, maar Microsoft Managed Desktop vereist {needed} GB. Het kan worden geregistreerd; plaats een grotere schijf of kies een ander apparaat.',
  'problem.architecture':
    '{architecture, select, arm64 {Op het apparaat draait Windows voor ARM64, maar Microsoft Managed Desktop ondersteunt alleen x64. Het kan worden geregistreerd, maar kies liever een ander apparaat.} other {Op het apparaat draait 32-bits Windows, maar Microsoft Managed Desktop ondersteunt alleen 64-bits. Het kan worden geregistreerd; installeer 64-bits Windows als de processor dat aankan.}}',
  'problem.capturedInFuture':
    'Volgens zijn eigen klok is het apparaat {days, plural, one {# dag} other {# dagen}} in de toekomst vastgelegd. Zet de klok goed: met een verkeerde klok mislukt het aanmelden tijdens de installatie.',
  'problem.capturedInWinPE':
    'De hardwarehash is vastgelegd in WinPE, dat niet elk onderdeel van het apparaat ziet en vaak de TPM niet. Het apparaat kan worden geregistreerd; leg het voor zelfimplementatie of vooraf inrichten opnieuw vast in Windows.',
  'problem.capturedLongAgo':
    'Volgens zijn eigen klok is het apparaat {days, plural, one {# dag} other {# dagen}} geleden vastgelegd. Leg het opnieuw vast als het moederbord sindsdien is vervangen.',
  'problem.serialMismatch':
    'Het bestand noemt serienummer {row}, de hardwarehash {hash}. Controleer of de rij bij dit apparaat hoort.',
  'problem.serialCase':
    'Het bestand schrijft serienummer {row}, de hardwarehash {hash}: alleen de hoofdletters verschillen.',
  'problem.manufacturerMismatch': 'Het bestand noemt fabrikant {row}, de hardwarehash {hash}.',
  'problem.modelMismatch': 'Het bestand noemt model {row}, de hardwarehash {hash}.',
  'problem.serialPlaceholder':
    'Het serienummer is een plaatshouder van de firmware. Stel daar het echte in en leg het apparaat opnieuw vast.',
  'problem.serialConflict':
    'Twee verschillende apparaten geven dit serienummer op. Vergelijk de etiketten en laat het verkeerde weg.',
  'problem.tpmConflict':
    'De TPM-sleutel van dit apparaat hoort ook bij {serials}: het lijkt één apparaat met twee serienummers. Laat het verkeerde weg.',
  'problem.tagConflict': 'De bestanden vragen om verschillende groepstags: {tags}.',
  'problem.userConflict':
    'De bestanden noemen verschillende gebruikers voor dit apparaat. Controleer voor wie het is.',

  'error.invalidRequest':
    'De aanvraag is niet begrepen. Start het programma opnieuw; gebeurt het weer, dan is het een fout in het programma.',
  'error.forbiddenSender': 'De aanvraag kwam niet uit het eigen venster van het programma en is geweigerd.',
  'error.batchNotFound': 'Deze batch bestaat niet meer.',
  'error.deviceNotFound': 'Dit apparaat staat in geen enkele batch meer.',
  'error.profileMissing': 'Kies eerst een apparaatprofiel.',
  'error.nothingToRegister':
    'Geen enkel apparaat van deze batch kan worden geregistreerd. Bekijk de redenen bij de apparaten.',
  'error.batchSubmitted':
    'Apparaten van deze batch zijn met een ander profiel ingediend. Maak een nieuwe batch.',
  'error.mergeGone':
    'Deze samenvoeging is geannuleerd of er is een andere begonnen. Er is niets van samengevoegd.',
  'error.captureNotFound': 'Deze vastlegging van het apparaat bestaat niet meer.',
  'error.nothingToUndo': 'Er is niets om ongedaan te maken of opnieuw te doen.',
  'error.exportIsOriginal':
    '{path} is in een batch samengevoegd en wordt nooit overschreven. Kies een andere naam.',
  'error.exportExists': '{path} bestaat al en komt niet van zo’n export. Kies een andere naam.',
  'error.exportNotWritable':
    '{path} kan niet worden geschreven. Controleer of het in een ander programma is geopend of kies een andere map.',
  'error.exportFolderMissing': 'De map van {path} bestaat niet meer. Kies een andere.',
  'error.databaseNewer':
    'De database is geschreven door een nieuwere Enrollbench (versie {found} van de indeling, dit programma kent {known}). Installeer het nieuwere programma; er is niets gewijzigd.',
  'error.databaseUnusable':
    'De database in {folder} kan niet worden geopend: {detail}. Er is niets gewijzigd.',
  'error.dataFolderInUse': 'Een andere Enrollbench gebruikt {folder}. Sluit die of kies een andere map.',
  'error.dataFolderUnusable': 'De map {folder} kan niet worden gebruikt: {detail}.',
  'error.practiceNotStarted': 'De oefenservice kon niet worden gestart: {detail}.',
  'error.environmentInvalid':
    'De omgevingsvariabele {variable} heeft een onbruikbare waarde. Verbeter of verwijder die.',
  'error.internal': 'Er ging iets mis in het programma. Er is niets verloren gegaan.',
  'error.logId': 'Meer staat in het logboek onder {id}.',

  'cli.noFiles': 'Er is geen bestand om te lezen.',
  'cli.outIsInput':
    '{path} is een van de samen te voegen bestanden en zou worden overschreven. Kies een andere naam met --out.',
  'cli.nodeTooOld': 'Enrollbench heeft Node {oldest} of nieuwer nodig; dit is Node {found}.',
  'cli.wroteRows': '{count, plural, one {# apparaat} other {# apparaten}} geschreven naar {path}.',
  'cli.fileExists': '{path} bestaat al. Voeg --force toe om het te vervangen.',
  'cli.folderMissing': 'De map van {path} bestaat niet.',
  'cli.notWritable': '{path} kan niet worden geschreven.',
  'cli.nothingWritten': 'Er kan geen apparaat worden geschreven; {path} is dus niet aangeraakt.',
  'cli.refusedRow':
    '{serial} is weggelaten: de kolom {column} heeft een teken dat dit bestand niet kan bevatten.',
  'cli.refusedEmpty': '{serial} is weggelaten: de kolom {column} is leeg.',
  'cli.refusedPlaceholder':
    '{serial} is weggelaten: de kolom {column} heeft een plaatshouder, en dit bestand heeft niets anders om het apparaat aan te herkennen.',
  'cli.partLeftAlone':
    '{path} heeft de naam van een bestand van deze export. Het is niet gelezen en blijft zoals het is.',
  'cli.notSettable':
    '--set {value} is niet te begrijpen. Schrijf VELD=WAARDE of SERIENUMMER:VELD=WAARDE met een geldige waarde; VELD is een van {fields}.',
  'cli.unknownSerial': 'Geen apparaat heeft serienummer {serial}, dus er is niets gedaan.',
  'cli.cancelled': 'Geannuleerd. Er is niets geschreven.',
  'cli.repairable':
    '{count, plural, one {# hardwarehash kan} other {# hardwarehashes kunnen}} met zekerheid worden hersteld: voeg --repair toe.',
  'cli.totals':
    '{files, plural, one {# bestand} other {# bestanden}}, {rows, plural, one {# rij} other {# rijen}}: {devices, plural, one {# apparaat} other {# apparaten}}, {duplicates, plural, =0 {geen dubbele} one {# dubbele} other {# dubbele}}; {ready} gereed, {check} te controleren, {blocked} geblokkeerd.',
  'cli.practiceRuns': 'De oefenservice luistert. Stop met Ctrl+C.',
  'cli.portTaken': 'Poort {port} is bezet. Kies een andere.',
  'cli.scenarioInvalid': 'Het scenario in {path} kan niet worden gebruikt: {problem}',
  'cli.unknownProfile': 'Het profiel {profile} bestaat niet. Kies uit {profiles}.',
  'cli.notAPort': '{value} is geen poort. Geef een getal van 0 tot 65535.',
  'cli.hashOrFile': 'Dit is geen hardwarehash en geen bestand met apparaten: {value}',
  'cli.whole': 'heel',
  'cli.damaged': 'beschadigd',
  'cli.mendable': 'Wat het apparaat heeft geschreven is compleet: merge met --repair herstelt de hash.',
  'cli.handedOver':
    '{count, plural, one {# apparaat} other {# apparaten}} ingediend als ‘{batch}’, profiel {profile}.',
  'cli.watching':
    'Volgen tot elk apparaat klaar is of aandacht nodig heeft. Ctrl+C stopt het volgen, niet de registratie.',
  'cli.practiceUrlInvalid': '{url} is niet het adres van een oefenservice op deze computer.',
};
