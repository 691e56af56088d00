// Swedish. The names of states and errors are the official ones of Microsoft Managed Desktop, corrected.
import type { Catalogue } from './en.ts';

export const sv: Catalogue = {
  'app.name': 'Enrollbench',
  'app.cannotStart': 'Enrollbench kan inte starta',
  'app.practice': 'Övning',
  'app.practiceHint':
    'Inget lämnar den här datorn. Enheterna registreras hos en övningstjänst som beter sig som den riktiga.',
  'app.batches': 'Omgångar',
  'app.board': 'Statustavla',
  'app.language': 'Språk',
  'app.close': 'Stäng',
  'app.cancel': 'Avbryt',
  'app.save': 'Spara',
  'app.loading': 'Läser in …',
  'app.tryAgain': 'Försök igen',
  'app.broken': 'Den här vyn slutade fungera. Ditt arbete ligger tryggt i databasen.',
  'app.databaseSetAside':
    'Databasen var skadad. Den sparades som {file} och en ny påbörjades. Ta inte bort den gamla: den kanske fortfarande går att läsa.',

  'connection.unknown': 'Tjänsten har inte prövats än',
  'connection.online': 'Tjänsten kan nås',
  'connection.offline': 'Tjänsten kan inte nås. Nästa försök {time}',
  'connection.throttled': 'Tjänsten bad oss vänta till {time}',
  'connection.signedOut': 'Utloggad. Nästa försök {time}',
  'connection.failing': 'Tjänsten har problem. Nästa försök {time}',
  'connection.tryNow': 'Försök nu',

  'batches.title': 'Omgångar',
  'batches.new': 'Ny omgång',
  'batches.defaultName': 'Omgång {date}',
  'batches.empty': 'Ingen omgång än',
  'batches.emptyHint':
    'Släpp filerna eller mapparna från dina USB-minnen var som helst i fönstret. De blir en omgång: enheterna som du registrerar tillsammans.',
  'batches.devices': '{count, plural, =0 {Inga enheter} one {# enhet} other {# enheter}}',
  'batches.sent': '{count} av {total} överlämnade',
  'batches.leftOut': '{count, plural, one {# utelämnad} other {# utelämnade}}',
  'batches.rename': 'Byt namn',
  'batches.renameSave': 'Spara namnet',
  'batches.name': 'Omgångens namn',

  'merge.drop': 'Släpp filer eller mappar här',
  'merge.dropHint': 'CSV-filerna som skriptet skrev på dina USB-minnen. Själva filerna ändras aldrig.',
  'merge.chooseFiles': 'Välj filer',
  'merge.chooseFolder': 'Välj mapp',
  'merge.reading': 'Slår ihop filer',
  'merge.searching': 'Söker efter filer …',
  'merge.progress': '{done, number} av {files, plural, one {# fil} other {# filer}}, {read} av {size} MB',
  'merge.saving': 'Lägger in enheterna i omgången …',
  'merge.cancelled': 'Avbrutet. Inget slogs ihop och omgången är som den var.',
  'merge.oneAtATime': 'En sammanslagning i taget: släpp filerna igen när den andra är klar.',
  'merge.added':
    '{added, plural, =0 {Ingen ny enhet} one {# ny enhet} other {# nya enheter}} från {files, plural, one {# fil} other {# filer}}.',
  'merge.duplicates': '{count, plural, one {# rad} other {# rader}} gällde en enhet som redan finns här.',
  'merge.known': '{count, plural, one {# fil} other {# filer}} hade redan slagits ihop.',
  'merge.attention': '{count, plural, one {# fil behöver} other {# filer behöver}} ses över.',
  'merge.nothing':
    'Inget att slå ihop: det du släppte innehåller ingen CSV-fil, inget ZIP-arkiv och ingen OA3.xml.',
  'merge.tooLarge': '{file} är större än {megabytes} MB och togs inte med.',
  'merge.unreadable':
    '{file} kunde inte läsas och togs inte med. Om filen ligger på ett USB-minne, kontrollera att det fortfarande sitter i.',

  'devices.title': 'Enheter',
  'devices.empty': 'Inga enheter i den här omgången än.',
  'devices.serial': 'Serienummer',
  'devices.maker': 'Tillverkare',
  'devices.model': 'Modell',
  'devices.tag': 'Grupptagg',
  'devices.verdict': 'Bedömning',
  'devices.reason': 'Orsak',
  'devices.source': '{path}, rad {line}',
  'devices.details': 'Information om {serial}',
  'devices.all': 'Alla',
  'devices.filter': 'Vilka enheter som visas',
  'devices.leftOut': 'Utelämnad',
  'devices.isLeftOut': 'Den finns kvar här men registreras inte.',
  'devices.setHere': 'Angivet här',
  'devices.repaired': 'Maskinvaruhashen har reparerats här.',
  'devices.locked': 'Den är hos tjänsten: grupptaggen och användaren kan inte ändras längre.',

  'field.groupTag': 'Grupptagg',
  'field.assignedUser': 'Tilldelad användare',
  'field.orderId': 'Order-ID',
  'field.purchaseId': 'Inköps-ID',
  'field.notes': 'Anteckningar',

  'draft.toolbar': 'Åtgärder för enheter',
  'draft.selected': '{count, plural, =0 {Inga valda} one {# vald} other {# valda}}',
  'draft.edit': 'Redigera …',
  'draft.leaveOut': 'Utelämna',
  'draft.restore': 'Ta med igen',
  'draft.repair': 'Reparera {count, number}',
  'draft.noUndo': 'Inget att ångra',
  'draft.noRedo': 'Inget att göra om',
  'draft.undoWhat': 'Ångra: {what}',
  'draft.redoWhat': 'Gör om: {what}',
  'draft.changed':
    '{count, plural, =0 {Inget behövde ändras.} one {# enhet ändrades.} other {# enheter ändrades.}}',
  'draft.locked':
    '{count, plural, one {# enhet är redan hos tjänsten och förblir som den är.} other {# enheter är redan hos tjänsten och förblir som de är.}}',
  'draftChange.edit': 'värden för {count, plural, one {# enhet} other {# enheter}}',
  'draftChange.leaveOut': 'utelämning av {count, plural, one {# enhet} other {# enheter}}',
  'draftChange.restore': 'återtagande av {count, plural, one {# enhet} other {# enheter}}',
  'draftChange.repair': 'reparation av {count, plural, one {# enhet} other {# enheter}}',
  'draftChange.chooseCapture': 'val av hämtning för {count, plural, one {# enhet} other {# enheter}}',

  'edit.titleOne': 'Redigera {serial}',
  'edit.titleMany': 'Redigera {count, plural, one {# enhet} other {# enheter}}',
  'edit.hint': 'Bara det du ändrar anges; filerna förblir som de är.',
  'edit.different': 'Olika värden',
  'edit.asInFile': 'Som i filen',
  'edit.userHint': 'Till exempel anna@contoso.com',
  'edit.tagHint': 'Den måste stämma bokstav för bokstav, även stora och små.',
  'edit.chooseTag': 'Välj en tagg',
  'edit.nearTag': 'Nästan {tag}, men inte riktigt. Enheter med en annan tagg får inte den profilen.',
  'edit.noTag': 'Utan grupptagg får en enhet ingen profil, inte ens omgångens.',
  'edit.locked': 'Redan hos tjänsten och kan därför inte ändras längre.',
  'edit.wrongUser': 'Det här är inget användarnamn. Skriv det som anna@contoso.com.',
  'edit.tooLong': 'Högst {most, number} tecken.',
  'edit.wrongCharacter': 'Det innehåller ett tecken som inte kan användas här.',

  'fix.repair': 'Reparera',
  'fix.chooseCapture': 'Välj hämtning',
  'fix.editTag': 'Redigera grupptagg …',
  'fix.editUser': 'Redigera användare …',
  'fix.use': 'Använd {value}',
  'forecast.always': 'Tjänsten skulle avvisa den: {failure}',
  'forecast.withoutHash': 'I en lista utan hashar skulle tjänsten avvisa den: {failure}',

  'capture.title': 'Hämtad {count, number} gånger',
  'capture.hint': 'En av dem gäller. De andra finns kvar men skickas inte.',
  'capture.used': 'Används',
  'capture.use': 'Använd den här',
  'capture.automatic': 'Välj automatiskt igen',
  'capture.noTime': 'Okänd tid',

  'export.button': 'Exportera …',
  'export.ofSelected': 'De {count, number} valda enheterna',
  'export.ofBatch': 'Hela omgången',
  'export.intune': 'CSV för Intune',
  'export.partner-center': 'CSV för Partnercenter',
  'export.mmd-2020': 'CSV för Managed Desktop',
  'export.partner-tuple': 'Lista utan hashar',
  'export.corporate-identifiers': 'Företagsidentifierare',
  'export.csv-full': 'CSV för kalkylprogram',
  'export.json': 'JSON',
  'exportFor.intune': 'För importsidan för Windows Autopilot i administrationscentret för Intune',
  'exportFor.partner-center': 'För partner som registrerar enheter åt sina kunder, med hashar',
  'exportFor.mmd-2020': 'För verktyg gjorda för den gamla sidan i Microsoft Managed Desktop',
  'exportFor.partner-tuple': 'För tillverkare och partner: tillverkare, modell och serienummer',
  'exportFor.corporate-identifiers': 'För Intunes lista över enheter som organisationen äger',
  'exportFor.csv-full': 'För människor: allt som är känt, även blockerade enheter',
  'exportFor.json': 'För skript: allt som är känt, även blockerade enheter',
  'export.nothing': 'Ingen enhet kan skrivas till den här sortens fil, så ingen fil skapades.',
  'export.notTaken':
    '{count, plural, one {# enhet är inte med: blockerad eller utelämnad.} other {# enheter är inte med: blockerade eller utelämnade.}}',
  'export.refusedMore':
    '{count, plural, one {Ytterligare # enhet avvisades av ett liknande skäl.} other {Ytterligare # enheter avvisades av liknande skäl.}}',

  'facts.family': 'Produktfamilj',
  'facts.uuid': 'UUID',
  'facts.tpm': 'TPM',
  'facts.noTpm': 'saknas',
  'facts.memory': 'Minne',
  'facts.gib': '{count, number} GiB',
  'facts.disk': 'Disk',
  'facts.gb': '{count, number} GB',
  'facts.network': 'Nätverkskort',
  'facts.cpu': 'Processor',
  'facts.osBuild': 'Windows-version',
  'facts.captured': 'Hämtad',

  'files.title': 'Filer',
  'files.path': 'Fil',
  'files.rows': 'Rader',
  'files.encoding': 'Teckenkodning',
  'files.delimiter': 'Avgränsare',
  'files.tab': 'tabb',
  'files.problems': 'Vad som är fel',
  'files.fine': 'Inget',
  'files.line': 'Rad {line}:',

  'verdict.ready': 'Klar',
  'verdict.check': 'Kontrollera',
  'verdict.blocked': 'Blockerad',

  'profile.title': 'Enhetsprofil',
  'profile.hint': 'En profil för hela omgången. Den avgör vilken grupptagg enheterna får.',
  'profile.standard': 'Standard',
  'profile.sensitive-data': 'Känsliga data',
  'profile.power-user': 'Avancerad användare',
  'profile.kiosk': 'Kiosk',
  'profile.otherTags':
    '{count, plural, one {# enhet har} other {# enheter har}} en annan grupptagg i sin fil. Profilens tagg används.',
  'profile.ownTags':
    '{count, plural, one {# enhet har en tagg som angetts här; den får den taggen.} other {# enheter har en tagg som angetts här; de får den taggen.}}',
  'profile.locked':
    'Enheter i den här omgången har överlämnats med den här profilen. Skapa en ny omgång för en annan profil.',
  'profileEffect.noRestrictions': 'Inga extra begränsningar',
  'profileEffect.storageBlocked': 'Extern lagring blockerad',
  'profileEffect.localAdmin': 'Användaren är lokal administratör',
  'profileEffect.appsRestricted': 'Endast tillåtna appar körs',
  'profileEffect.storeBlocked': 'Offentliga butiken blockerad',

  'register.button': 'Registrera {count, plural, one {# enhet} other {# enheter}}',
  'register.pickProfile': 'Välj en profil först.',
  'register.noDevices': 'Ingen enhet kan registreras än.',
  'register.done': 'Alla enheter som kan registreras har överlämnats.',
  'register.queued':
    '{count, plural, =0 {Ingen enhet lades i kö.} one {# enhet lades i kö.} other {# enheter lades i kö.}}',
  'register.skippedBlocked':
    '{count, plural, one {# blockerad enhet} other {# blockerade enheter}} togs inte med.',
  'register.skippedElsewhere':
    '{count, plural, one {# enhet hade redan överlämnats} other {# enheter hade redan överlämnats}} i en annan omgång och togs inte med.',
  'register.blockedStay':
    '{count, plural, one {# blockerad enhet blir kvar här tills den är åtgärdad} other {# blockerade enheter blir kvar här tills de är åtgärdade}}.',
  'register.keepOff': 'Låt enheterna vara avstängda tills tavlan visar Redo för användare.',
  'register.toBoard': 'Gå till statustavlan',

  'board.title': 'Statustavla',
  'board.empty': 'Inget att följa än',
  'board.emptyHint': 'Slå ihop filer i en omgång och registrera den. Sedan visas varje enhets status här.',
  'board.none': 'Ingen enhet har den här statusen.',
  'board.search': 'Sök efter ett serienummer',
  'board.state': 'Status',
  'board.since': 'Hur länge',
  'board.sinceWhen': 'Sedan',
  'board.batch': 'Omgång',
  'board.retry': 'Registrera igen',
  'board.filterBy': 'Visa {state}: {count}',
  'board.details': 'Enhet {serial}',

  'state.draft': 'Utkast',
  'state.queued': 'I kö',
  'state.sending': 'Skickas',
  'state.pending': 'Väntar på registrering',
  'state.failed': 'Registreringen misslyckades',
  'state.ready': 'Redo för användare',
  'state.active': 'Aktiv',
  'state.inactive': 'Inaktiv',
  'stateMeaning.draft': 'I en omgång, inte överlämnad än.',
  'stateMeaning.queued': 'Väntar på att skickas. Det sker av sig självt när tjänsten kan nås.',
  'stateMeaning.sending': 'På väg. Det är inte bekräftat än om den kom fram.',
  'stateMeaning.pending': 'Tjänsten har tagit emot den och arbetar med den. Låt enheten vara avstängd.',
  'stateMeaning.failed': 'Den kunde inte registreras.',
  'stateMeaning.ready': 'Registrerad, rätt tagg, profil tilldelad. Kan startas utan risk.',
  'stateMeaning.active': 'Hos sin användare och i bruk.',
  'stateMeaning.inactive': 'Hos sin användare, men utan kontakt på 7 dagar.',

  'age.seconds': '{count} s',
  'age.minutes': '{count} min',
  'age.hours': '{count} h',
  'age.days': '{count} d',

  'failure.deviceNotFound': 'Enheten hittades inte',
  'failure.hashNotValid': 'Maskinvaruhashen är inte giltig',
  'failure.alreadyRegistered': 'Enheten är redan registrerad',
  'failure.claimedByOther': 'Enheten tillhör redan en annan organisation',
  'failure.unexpected': 'Oväntat fel',
  'failureMeaning.deviceNotFound':
    'Tjänsten känner inte till någon enhet med den här tillverkaren, modellen och serienumret.',
  'failureMeaning.hashNotValid': 'Tjänsten kunde inte läsa enhetens maskinvaruhash.',
  'failureMeaning.alreadyRegistered': 'Enheten var redan registrerad i din organisation.',
  'failureMeaning.claimedByOther': 'En annan organisation har registrerat enheten och har den fortfarande.',
  'failureMeaning.unexpected': 'Tjänsten kunde inte behandla begäran och sa inte varför.',
  'failureRemedy.deviceNotFound':
    'Jämför de tre värdena med etiketten på enheten, även stora och små bokstäver. Om de stämmer, fråga leverantören eller hämta maskinvaruhashen på nytt på enheten.',
  'failureRemedy.hashNotValid':
    'Hämta hashen på nytt på enheten och slå ihop den nya filen med samma omgång. Registrera den sedan igen här. Öppna inte filen i ett kalkylprogram.',
  'failureRemedy.alreadyRegistered': 'Inget att göra: serienumret och grupptaggen har verifierats.',
  'failureRemedy.otherTag':
    'Den har grupptaggen ”{found}” i stället för ”{asked}”. Ändra taggen i administrationscentret för Intune och registrera den sedan igen här.',
  'failureRemedy.otherTagNone':
    'Den saknar grupptagg i stället för att ha ”{asked}”. Ange taggen i administrationscentret för Intune och registrera den sedan igen här.',
  'failureRemedy.claimedByOther':
    'Be leverantören, eller organisationen som hade enheten, att ta bort den från sin Windows Autopilot-lista. Registrera den sedan igen här.',
  'failureRemedy.unexpected':
    'Registrera den igen. Om det också misslyckas, kontakta Microsofts support och uppge begärans ID.',
  'failure.requestId': 'Begärans ID',
  'failure.serviceSaid': 'Tjänstens svar',
  'failure.copy': 'Kopiera',
  'failure.copied': 'Kopierat',
  'failure.next': 'Vad du kan göra',

  'skip.blocked': 'blockerad',
  'skip.alreadySubmitted': 'redan överlämnad',
  'skip.inOtherBatch': 'överlämnad i en annan omgång',

  'problem.pathNotFound': 'Här finns inget. Kontrollera sökvägen eller sätt i USB-minnet igen.',
  'problem.pathNotReadable':
    'Får inte läsas. Kontrollera behörigheterna eller kopiera filerna till en egen mapp.',
  'problem.folderEmpty': 'Mappen innehåller ingen CSV-fil, inget ZIP-arkiv och ingen OA3.xml med enheter.',
  'problem.fileEmpty': 'Filen är tom. Kör skriptet igen på enheten.',
  'problem.fileTooLarge':
    'Filen är för stor för att vara en lista med enheter ({bytes, number} byte). Kontrollera vad det är.',
  'problem.fileNotText': 'Det här är inte en textfil, så den innehåller inga enheter.',
  'problem.fileNotDevices':
    'Filen saknar kolumner för serienummer och maskinvaruhash och hoppades därför över.',
  'problem.fileNoRows': 'Filen har en rubrikrad men ingen enhet. Kör skriptet igen på enheten.',
  'problem.fileAnsiAssumed':
    'Filen säger inte hur bokstäverna är kodade; Windows teckentabell 1252 antogs. Kontrollera värden med å, ä, ö eller accenter.',
  'problem.archiveEmpty': 'Arkivet innehåller ingen fil med enheter och hoppades över.',
  'problem.archiveDamaged':
    'Arkivet är skadat och kunde inte packas upp. Kopiera det igen eller ta med filerna uppackade.',
  'problem.archiveEncrypted':
    'Ett lösenord behövs för att packa upp detta. Packa upp själv och ta med filerna.',
  'problem.archiveMethod':
    'Detta är packat på ett sätt som inte kan packas upp här. Packa upp själv och ta med filerna.',
  'problem.archiveNested': 'Ett arkiv inuti ett arkiv öppnas inte. Packa upp det yttre och ta med det inre.',
  'problem.archiveTooLarge':
    'Arkivet innehåller mer än {megabytes, number} MB eller fler än {entries, number} filer, så resten lästes inte. Kontrollera vad det är eller ta med filerna uppackade.',
  'problem.rowNoSerial':
    'Raden saknar serienummer. Skriv in det från etiketten eller hämta enhetens uppgifter på nytt.',
  'problem.rowColumns':
    'Raden har {found} värden men rubrikraden {expected}: ett kommatecken i ett värde förskjuter kolumnerna. Hämta enhetens uppgifter på nytt.',
  'problem.rowAboveHeader':
    'Raden står ovanför rubrikraden, så dess kolumner kan inte skiljas åt. Flytta rubrikraden överst i filen eller hämta enhetens uppgifter på nytt.',
  'problem.rowsMore':
    '{count, plural, one {# rad till} other {# rader till}} i filen kan inte användas, av skäl som de nämnda.',
  'problem.sampleRow':
    'Raden med serienummer {serial} är exemplet i Microsofts mall, inte en enhet. Den togs inte med.',
  'problem.rowRepaired':
    'Ett kommatecken hade förskjutit kolumnerna. {columns} lästes som ”{values}”, eftersom allt annat då stämmer med maskinvaruhashen. Kontrollera det.',
  'problem.hashMissing': 'Maskinvaruhashen saknas. Hämta den på nytt på enheten.',
  'problem.hashWrapped':
    'Maskinvaruhashen var delad på flera rader och sattes ihop igen. Jämför serienumret.',
  'problem.hashAlphabet':
    'Maskinvaruhashen har ett otillåtet tecken på position {position}. Hämta den på nytt på enheten och kopiera inte hashen från ett konsolfönster.',
  'problem.hashLength': 'Maskinvaruhashen har en längd som tjänsten avvisar. Hämta den på nytt på enheten.',
  'problem.hashNotRecognized':
    'Det här är ingen maskinvaruhash. Två kolumner kan ha bytt plats; hämta den på nytt på enheten.',
  'problem.hashRecords': 'Maskinvaruhashen är skadad vid del {record}. Hämta den på nytt på enheten.',
  'problem.hashTruncated':
    'Maskinvaruhashen är avklippt: {have} av {needed} tecken finns kvar{record, plural, =0 {} other {, fram till del {record}}}. Hämta den på nytt på enheten.',
  'problem.hashShifted':
    'Tecken i maskinvaruhashen försvann eller lades till på vägen{record, plural, =0 {} other {, vid del {record}}}. Hämta den på nytt på enheten.',
  'problem.hashChecksum':
    'Maskinvaruhashen är skadad: minst ett tecken har ändrats{record, plural, =0 {} other {, vid del {record}}}. Hämta den på nytt på enheten.',
  'problem.hashPadding': 'Slutet av maskinvaruhashen är skadat. Hämta den på nytt på enheten.',
  'problem.hashSize':
    'Maskinvaruhashen är hel men har inte den vanliga storleken: {bytes} byte i stället för 3000. Det brukar fungera.',
  'problem.hashTpm':
    'TPM-nyckeln i maskinvaruhashen stämmer inte med sin identifierare. Hämta den på nytt på enheten.',
  'problem.hashNoSerial':
    'Maskinvaruhashen saknar serienummer och tjänsten skulle avvisa den. Ange serienumret i den inbyggda programvaran och hämta hashen på nytt.',
  'problem.hashNoManufacturer':
    'Maskinvaruhashen saknar tillverkare och tjänsten skulle avvisa den. Ange tillverkaren i den inbyggda programvaran och hämta hashen på nytt.',
  'problem.hashNoModel': 'Maskinvaruhashen saknar modellnamn.',
  'problem.tpmMissing':
    'Enheten rapporterar ingen TPM. Den kan registreras, men självdistribution och företablering kommer inte att fungera. Kontrollera att TPM är aktiverat i den inbyggda programvaran.',
  'problem.tpmVersion':
    'Enheten har TPM {version}, men Microsoft Managed Desktop kräver 2.0. Den kan registreras; se efter i den inbyggda programvaran om det går att byta eller uppdatera till 2.0.',
  'problem.memorySmall':
    'Enheten har {gib} GiB minne, men Microsoft Managed Desktop kräver {needed} GB. Den kan registreras; sätt i mer minne eller välj en annan enhet.',
  'problem.diskSmall':
    'Enhetens största disk rymmer {gb} GB, men Microsoft Managed Desktop kräver {needed} GB. Den kan registreras; sätt i en större disk eller välj en annan enhet.',
  'problem.architecture':
    '{architecture, select, arm64 {Enheten kör Windows för ARM64, men Microsoft Managed Desktop stöder bara x64. Den kan registreras, men välj hellre en annan enhet.} other {Enheten kör 32-bitars Windows, men Microsoft Managed Desktop stöder bara 64-bitars. Den kan registreras; installera 64-bitars Windows om processorn klarar det.}}',
  'problem.capturedInFuture':
    'Enligt enhetens egen klocka hämtades hashen {days, plural, one {# dag} other {# dagar}} in i framtiden. Ställ klockan rätt: med fel tid misslyckas inloggningen under konfigurationen.',
  'problem.capturedInWinPE':
    'Maskinvaruhashen hämtades i WinPE, som inte ser alla delar av enheten och ofta inte TPM. Enheten kan registreras; hämta hashen på nytt i Windows om enheten ska självdistribueras eller företableras.',
  'problem.capturedLongAgo':
    'Enligt enhetens egen klocka hämtades hashen för {days, plural, one {# dag} other {# dagar}} sedan. Hämta den på nytt om moderkortet har bytts sedan dess.',
  'problem.serialMismatch':
    'Filen anger serienumret {row}, maskinvaruhashen {hash}. Kontrollera att raden hör till den här enheten.',
  'problem.serialCase':
    'Filen skriver serienumret {row}, maskinvaruhashen {hash}: bara stora och små bokstäver skiljer.',
  'problem.manufacturerMismatch': 'Filen anger tillverkaren {row}, maskinvaruhashen {hash}.',
  'problem.modelMismatch': 'Filen anger modellen {row}, maskinvaruhashen {hash}.',
  'problem.serialPlaceholder':
    'Serienumret är en platshållare i den inbyggda programvaran. Ange det riktiga där och hämta hashen på nytt.',
  'problem.serialConflict':
    'Två olika enheter uppger det här serienumret. Jämför etiketterna och utelämna den felaktiga.',
  'problem.tpmConflict':
    'Enhetens TPM-nyckel hör även till {serials}: det ser ut som en enhet med två serienummer. Utelämna den felaktiga.',
  'problem.tagConflict': 'Filerna begär olika grupptaggar: {tags}.',
  'problem.userConflict': 'Filerna anger olika användare för den här enheten. Kontrollera vem den är till.',

  'error.invalidRequest':
    'Begäran kunde inte tolkas. Starta om programmet; om det händer igen är det ett fel i programmet.',
  'error.forbiddenSender': 'Begäran kom inte från programmets eget fönster och avvisades.',
  'error.batchNotFound': 'Den här omgången finns inte längre.',
  'error.deviceNotFound': 'Den här enheten finns inte längre i någon omgång.',
  'error.profileMissing': 'Välj en enhetsprofil först.',
  'error.nothingToRegister': 'Ingen enhet i den här omgången kan registreras. Se orsakerna vid enheterna.',
  'error.batchSubmitted':
    'Enheter i den här omgången har överlämnats med en annan profil. Skapa en ny omgång.',
  'error.mergeGone':
    'Den här sammanslagningen avbröts eller så påbörjades en annan. Inget av den slogs ihop.',
  'error.captureNotFound': 'Den här hämtningen av enheten finns inte längre.',
  'error.nothingToUndo': 'Det finns inget att ångra eller göra om.',
  'error.exportIsOriginal':
    '{path} har slagits ihop i en omgång och skrivs aldrig över. Välj ett annat namn.',
  'error.exportExists': '{path} finns redan och kommer inte från en sådan export. Välj ett annat namn.',
  'error.exportNotWritable':
    '{path} kan inte skrivas. Kontrollera om filen är öppen i ett annat program eller välj en annan mapp.',
  'error.exportFolderMissing': 'Mappen till {path} finns inte längre. Välj en annan.',
  'error.databaseNewer':
    'Databasen skrevs av en nyare Enrollbench (version {found} av dess struktur, det här programmet känner till {known}). Installera det nyare programmet; inget har ändrats.',
  'error.databaseUnusable': 'Databasen i {folder} kan inte öppnas: {detail}. Inget har ändrats.',
  'error.dataFolderInUse': 'En annan Enrollbench använder {folder}. Stäng den eller välj en annan mapp.',
  'error.dataFolderUnusable': 'Mappen {folder} kan inte användas: {detail}.',
  'error.practiceNotStarted': 'Övningstjänsten kunde inte startas: {detail}.',
  'error.environmentInvalid':
    'Miljövariabeln {variable} har ett värde som inte kan användas. Rätta eller ta bort den.',
  'error.internal': 'Något gick fel i programmet. Inget har gått förlorat.',
  'error.logId': 'Mer finns i loggen under {id}.',

  'cli.noFiles': 'Det finns ingen fil att läsa.',
  'cli.outIsInput':
    '{path} är en av filerna som ska slås ihop och skulle skrivas över. Välj ett annat namn med --out.',
  'cli.nodeTooOld': 'Enrollbench kräver Node {oldest} eller nyare. Det här är Node {found}.',
  'cli.wroteRows': '{count, plural, one {# enhet skrevs} other {# enheter skrevs}} till {path}.',
  'cli.fileExists': '{path} finns redan. Lägg till --force för att ersätta filen.',
  'cli.folderMissing': 'Mappen till {path} finns inte.',
  'cli.notWritable': '{path} kan inte skrivas.',
  'cli.nothingWritten': 'Ingen enhet kan skrivas, så {path} har inte rörts.',
  'cli.refusedRow':
    '{serial} togs inte med: kolumnen {column} har ett tecken som den här filen inte kan innehålla.',
  'cli.refusedEmpty': '{serial} togs inte med: kolumnen {column} är tom.',
  'cli.refusedPlaceholder':
    '{serial} togs inte med: kolumnen {column} har en platshållare, och filen har inget annat att känna igen enheten på.',
  'cli.partLeftAlone':
    '{path} har samma namn som en fil i den här exporten. Filen lästes inte och har inte ändrats.',
  'cli.notSettable':
    '--set {value} går inte att förstå. Skriv FÄLT=VÄRDE eller SERIENUMMER:FÄLT=VÄRDE med ett giltigt värde; FÄLT är ett av {fields}.',
  'cli.unknownSerial': 'Ingen enhet har serienumret {serial}, så inget gjordes.',
  'cli.cancelled': 'Avbrutet. Inget skrevs.',
  'cli.repairable':
    '{count, plural, one {# maskinvaruhash} other {# maskinvaruhashar}} kan rättas utan tvekan: lägg till --repair.',
  'cli.totals':
    '{files, plural, one {# fil} other {# filer}}, {rows, plural, one {# rad} other {# rader}}: {devices, plural, one {# enhet} other {# enheter}}, {duplicates, plural, =0 {inga dubbletter} one {# dubblett} other {# dubbletter}}; {ready} klara, {check} att kontrollera, {blocked} blockerade.',
  'cli.practiceRuns': 'Övningstjänsten lyssnar. Avsluta den med Ctrl+C.',
  'cli.portTaken': 'Port {port} är upptagen. Välj en annan.',
  'cli.scenarioInvalid': 'Scenariot i {path} kan inte användas: {problem}',
  'cli.unknownProfile': 'Profilen {profile} finns inte. Välj en av {profiles}.',
  'cli.notAPort': '{value} är ingen port. Ange ett tal från 0 till 65535.',
  'cli.hashOrFile': 'Det här är varken en maskinvaruhash eller en fil med enheter: {value}',
  'cli.whole': 'hel',
  'cli.damaged': 'skadad',
  'cli.mendable': 'Det som enheten skrev är komplett: merge med --repair rättar hashen.',
  'cli.handedOver':
    '{count, plural, one {# enhet överlämnades} other {# enheter överlämnades}} som ”{batch}”, profil {profile}.',
  'cli.watching':
    'Följer tills varje enhet är redo eller behöver ses över. Ctrl+C avslutar uppföljningen, inte registreringen.',
  'cli.practiceUrlInvalid': '{url} är inte adressen till en övningstjänst på den här datorn.',
};
