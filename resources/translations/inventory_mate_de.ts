<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>About Inventory Mate Desktop</source>
        <translation>Über Inventory Mate Desktop</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the versions as text</source>
        <translation>Die Versionen als Text kopieren</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Sends a shop&apos;s purchase orders to QuickBooks Online and keeps them in step until the bill is paid.</source>
        <translation>Sendet die Bestellungen eines Shops an QuickBooks Online und hält sie dort aktuell, bis die Rechnung bezahlt ist.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>AccountCombo</name>
    <message>
        <source>An account that cannot be used here (id {id})</source>
        <translation>Ein Konto, das hier nicht verwendet werden kann (ID {id})</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Choose a purchase order in the list first.</source>
        <translation>Wählen Sie zuerst eine Bestellung in der Liste.</translation>
    </message>
    <message>
        <source>{number} is not in QuickBooks yet.</source>
        <translation>{number} ist noch nicht in QuickBooks.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>&amp;CSV (for a spreadsheet)</source>
        <translation>&amp;CSV (für eine Tabellenkalkulation)</translation>
    </message>
    <message>
        <source>&amp;JSON (for programs)</source>
        <translation>&amp;JSON (für Programme)</translation>
    </message>
    <message>
        <source>&amp;Text (to read)</source>
        <translation>&amp;Text (zum Lesen)</translation>
    </message>
    <message>
        <source>After a save</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>After an answer</source>
        <translation>Nach einer Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>By schedule</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>Changed after billing</source>
        <translation>Nach Rechnung geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Intuit reference (intuit_tid)</source>
        <translation>Intuit-Referenz (intuit_tid)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>QuickBooks code</source>
        <translation>QuickBooks-Code</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation>Listen gelesen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Started by hand</source>
        <translation>Von Hand gestartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Noch einmal versucht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Warnings and errors</source>
        <translation>&amp;Warnungen und Fehler</translation>
    </message>
    <message>
        <source>1 new row</source>
        <translation>1 neue Zeile</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>For support, so it is always in English</source>
        <translation>Für den Support, darum immer auf Englisch</translation>
    </message>
    <message>
        <source>Only {number}. Press to show all POs</source>
        <translation>Nur {number}. Drücken, um alle Bestellungen zu zeigen</translation>
    </message>
    <message>
        <source>Search text, PO or Intuit reference</source>
        <translation>Text, Bestellung oder Intuit-Referenz suchen</translation>
    </message>
    <message>
        <source>Show all POs again</source>
        <translation>Wieder alle Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Show the newest rows</source>
        <translation>Die neuesten Zeilen zeigen</translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation>{count} neue Zeilen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%n row(s) are saved in {path}</source>
        <translation>
            <numerusform>%n Zeile ist gespeichert in {path}</numerusform>
            <numerusform>%n Zeilen sind gespeichert in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Every import, every sync and every answer of QuickBooks will be listed here.</source>
        <translation>Hier stehen jeder Import, jedes Senden und jede Antwort von QuickBooks.</translation>
    </message>
    <message>
        <source>Export the activity (for support, in English)</source>
        <translation>Aktivität exportieren (für den Support, auf Englisch)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>Die Aktivität wird exportiert</translation>
    </message>
    <message>
        <source>No row fits this filter and search.</source>
        <translation>Keine Zeile passt zu diesem Filter und dieser Suche.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Es ist noch nichts geschehen</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>AddShopDialog</name>
    <message>
        <source>&amp;Add and open</source>
        <translation>&amp;Hinzufügen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation>&amp;Name des Shops</translation>
    </message>
    <message>
        <source>Add another shop</source>
        <translation>Weiteren Shop hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It gets purchase orders, settings, a connection and a log of its own; nothing of {present} is changed.</source>
        <translation>Er bekommt eigene Bestellungen, Einstellungen, eine eigene Verbindung und ein eigenes Protokoll; an {present} ändert sich nichts.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Answer the question below, then it is sent.</source>
        <translation>Beantworten Sie die Frage unten, dann wird sie gesendet.</translation>
    </message>
    <message>
        <source>Choose below whether it is sent again.</source>
        <translation>Wählen Sie unten, ob sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Choose below which version is right. Nothing is written until then.</source>
        <translation>Wählen Sie unten, welche Fassung stimmt. Bis dahin wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Correct what the reason says, then press Sync this.</source>
        <translation>Beheben Sie, was der Grund nennt, und drücken Sie dann „Diese senden“.</translation>
    </message>
    <message>
        <source>Every sync leaves it out until you take it off hold.</source>
        <translation>Sie wird ausgelassen, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>It goes to QuickBooks with a sync once the shop is connected.</source>
        <translation>Sie geht an QuickBooks, sobald der Shop verbunden ist und gesendet wird.</translation>
    </message>
    <message>
        <source>It goes to QuickBooks with the next sync.</source>
        <translation>Sie geht beim nächsten Senden an QuickBooks.</translation>
    </message>
    <message>
        <source>It is on its way to QuickBooks.</source>
        <translation>Sie ist unterwegs zu QuickBooks.</translation>
    </message>
    <message>
        <source>It was changed here after it was sent. The next sync brings QuickBooks up to date.</source>
        <translation>Sie wurde nach dem Senden hier geändert. Beim nächsten Senden wird QuickBooks aktualisiert.</translation>
    </message>
    <message>
        <source>Its bill is paid. There is nothing left to do.</source>
        <translation>Ihre Rechnung ist bezahlt. Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Its purchase order in QuickBooks is not changed any more.</source>
        <translation>Ihr Dokument in QuickBooks wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Nothing of it is overwritten. Changes made here are still sent, beside those made there.</source>
        <translation>Nichts davon wird überschrieben. Änderungen von hier werden weiterhin gesendet, neben denen, die dort gemacht wurden.</translation>
    </message>
    <message>
        <source>QuickBooks has it, with the same content as here.</source>
        <translation>QuickBooks hat sie, mit demselben Inhalt wie hier.</translation>
    </message>
    <message>
        <source>QuickBooks&apos; answer was not seen. The next sync looks there first, so it cannot be sent twice.</source>
        <translation>Die Antwort von QuickBooks kam nicht an. Beim nächsten Senden wird zuerst dort nachgesehen, sie kann also nicht doppelt gesendet werden.</translation>
    </message>
    <message>
        <source>Syncs leave it out for the reason given.</source>
        <translation>Sie wird aus dem genannten Grund ausgelassen.</translation>
    </message>
</context>
<context>
    <name>AnswerDesk</name>
    <message>
        <source>Keeping your answer</source>
        <translation>Ihre Antwort wird gespeichert</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Die Listen werden gelesen</translation>
    </message>
</context>
<context>
    <name>AnswerSender</name>
    <message numerus="yes">
        <source>%n PO(s) go to QuickBooks in a few seconds.</source>
        <translation>
            <numerusform>%n Bestellung geht in wenigen Sekunden an QuickBooks.</numerusform>
            <numerusform>%n Bestellungen gehen in wenigen Sekunden an QuickBooks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Looking for POs to send</source>
        <translation>Bestellungen zum Senden werden gesucht</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending what you answered</source>
        <translation>Das Beantwortete wird gesendet</translation>
    </message>
    <message>
        <source>Switch PO sync on…</source>
        <translation>Synchronisierung einschalten…</translation>
    </message>
    <message>
        <source>Taken back; it is asked again</source>
        <translation>Zurückgenommen; es wird wieder gefragt</translation>
    </message>
    <message>
        <source>Taking the answer back</source>
        <translation>Die Antwort wird zurückgenommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the answer before, too</source>
        <translation>Auch die Antwort davor zurücknehmen</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Preparing the place for the sign-in</source>
        <translation>Der Platz für die Anmeldung wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>&amp;Problems ({count})</source>
        <translation>&amp;Probleme ({count})</translation>
    </message>
    <message>
        <source>&amp;Rows and columns</source>
        <translation>&amp;Zeilen und Spalten</translation>
    </message>
    <message>
        <source>1 PO has problems</source>
        <translation>1 Bestellung hat Probleme</translation>
    </message>
    <message>
        <source>1 PO was changed here and in the file</source>
        <translation>1 Bestellung wurde hier und in der Datei geändert</translation>
    </message>
    <message>
        <source>Add the file with the &amp;lines…</source>
        <translation>Die Datei mit den &amp;Positionen hinzufügen…</translation>
    </message>
    <message>
        <source>All POs of this file are here already, unchanged.</source>
        <translation>Alle Bestellungen dieser Datei sind schon unverändert hier.</translation>
    </message>
    <message>
        <source>All POs of this file are here already. Some were edited here, and the file says of them what it said at the last import, so they stay as they are.</source>
        <translation>Alle Bestellungen dieser Datei sind schon hier. Einige wurden hier bearbeitet, und die Datei sagt über sie dasselbe wie beim letzten Import; sie bleiben also, wie sie sind.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>If one of the columns below has it, choose that above the column.</source>
        <translation>Wenn eine der Spalten unten sie enthält, wählen Sie das über der Spalte.</translation>
    </message>
    <message>
        <source>Import &amp;without lines</source>
        <translation>&amp;Ohne Positionen importieren</translation>
    </message>
    <message>
        <source>Ne&amp;w POs ({count})</source>
        <translation>&amp;Neue Bestellungen ({count})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing can be imported. Correct the file, then choose it again.</source>
        <translation>Nichts kann importiert werden. Berichtigen Sie die Datei und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Please look at this</source>
        <translation>Bitte sehen Sie sich das an</translation>
    </message>
    <message>
        <source>Say below which version holds. Nothing is overwritten before that.</source>
        <translation>Sagen Sie unten, welche Fassung gilt. Vorher wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>The file does not say everything</source>
        <translation>In der Datei fehlen Angaben</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What &amp;changes ({count})</source>
        <translation>Was sich &amp;ändert ({count})</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>{count} POs have problems</source>
        <translation>{count} Bestellungen haben Probleme</translation>
    </message>
    <message>
        <source>{count} POs were changed here and in the file</source>
        <translation>{count} Bestellungen wurden hier und in der Datei geändert</translation>
    </message>
    <message>
        <source>{good} without problems can be imported. Nothing of a PO with problems is imported; its rows are saved in a file of their own, each with its reason, so that you can correct and import that file.</source>
        <translation>{good} ohne Probleme können importiert werden. Von einer Bestellung mit Problemen wird nichts importiert; ihre Zeilen kommen in eine eigene Datei, jede mit ihrem Grund, damit Sie diese Datei berichtigen und importieren können.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>AutoSync</name>
    <message>
        <source>Looking for POs to send</source>
        <translation>Bestellungen zum Senden werden gesucht</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Arrival overdue</source>
        <translation>Lieferung überfällig</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed in QuickBooks</source>
        <translation>In QuickBooks geändert</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Deleted in QuickBooks</source>
        <translation>In QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Zahlung überfällig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>{word} ×{count}</source>
        <translation>{word} ×{count}</translation>
    </message>
</context>
<context>
    <name>BadgePopover</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open in QuickBooks</source>
        <translation>In QuickBooks ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Seit {when}</translation>
    </message>
</context>
<context>
    <name>BothTotals</name>
    <message>
        <source>Costs and tax</source>
        <translation>Kosten und Steuer</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>BrakeBox</name>
    <message>
        <source>The sync has stopped</source>
        <translation>Das Senden wurde angehalten</translation>
    </message>
</context>
<context>
    <name>BrakeHost</name>
    <message>
        <source>Looking for questions</source>
        <translation>Offene Fragen werden gesucht</translation>
    </message>
    <message>
        <source>Storing the answer</source>
        <translation>Die Antwort wird gespeichert</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Den Browser n&amp;och einmal öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste the address you landed on</source>
        <translation>Die &amp;Adresse einfügen, auf der Sie gelandet sind</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>A page of Intuit opens in your browser. This window waits for it.</source>
        <translation>Eine Seite von Intuit öffnet sich in Ihrem Browser. Dieses Fenster wartet darauf.</translation>
    </message>
    <message>
        <source>A page of the practice company opens in your browser. This window waits for it.</source>
        <translation>Eine Seite des Übungsunternehmens öffnet sich in Ihrem Browser. Dieses Fenster wartet darauf.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself. The time keeps running.</source>
        <translation>Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser. Die Zeit läuft weiter.</translation>
    </message>
    <message>
        <source>If the browser does not come back by itself, copy the whole address of its last page.</source>
        <translation>Wenn der Browser nicht von selbst zurückkommt, kopieren Sie die ganze Adresse seiner letzten Seite.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Paste the address you landed on</source>
        <translation>Die Adresse einfügen, auf der Sie gelandet sind</translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Die Anmeldung wird vorbereitet…</translation>
    </message>
    <message>
        <source>Sign in there, choose your company and allow the connection.</source>
        <translation>Melden Sie sich dort an, wählen Sie Ihr Unternehmen und erlauben Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>The address is right. Asking QuickBooks for the company…</source>
        <translation>Die Adresse stimmt. QuickBooks wird nach dem Unternehmen gefragt…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Verbleibende Zeit: {time}</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Es wird auf den Browser gewartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>Ihr Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>Your page brings you back here by itself. If the browser ends on a page that cannot be shown, copy the whole address from its address bar and paste it here.</source>
        <translation>Ihre Seite bringt Sie von selbst hierher zurück. Endet der Browser auf einer Seite, die sich nicht anzeigen lässt, kopieren Sie die ganze Adresse aus der Adresszeile und fügen Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Nothing is lost, and you can go on. If it happens again, a support bundle helps to find it.</source>
        <translation>Nichts geht verloren, und Sie können weitermachen. Wenn es wieder geschieht, hilft ein Support-Paket, die Ursache zu finden.</translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation>Support-Paket speichern…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>CSV for other programs, in English (*.csv)</source>
        <translation>CSV für andere Programme, auf Englisch (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Die Liste wird exportiert</translation>
    </message>
    <message>
        <source>It is done as soon as the running work is done.</source>
        <translation>Das geschieht, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>Marked: {done} of {all} POs.</source>
        <translation>Markiert: {done} von {all} Bestellungen.</translation>
    </message>
    <message>
        <source>Marking POs</source>
        <translation>Bestellungen werden markiert</translation>
    </message>
    <message>
        <source>Put on hold: {done} of {all} POs.</source>
        <translation>Angehalten: {done} von {all} Bestellungen.</translation>
    </message>
    <message>
        <source>Putting on hold</source>
        <translation>Bestellungen werden angehalten</translation>
    </message>
    <message>
        <source>Saved in {file}: 1 PO.</source>
        <translation>In {file} gespeichert: 1 Bestellung.</translation>
    </message>
    <message>
        <source>Saved in {file}: {count} POs.</source>
        <translation>In {file} gespeichert: {count} Bestellungen.</translation>
    </message>
    <message>
        <source>purchase-orders</source>
        <translation>bestellungen</translation>
    </message>
    <message>
        <source>Taken off hold: {done} of {all} POs.</source>
        <translation>Fortgesetzt: {done} von {all} Bestellungen.</translation>
    </message>
    <message>
        <source>Taking off hold</source>
        <translation>Bestellungen werden fortgesetzt</translation>
    </message>
    <message>
        <source>The others stay as they are:</source>
        <translation>Die anderen bleiben, wie sie sind:</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Known products</source>
        <translation>Bekannte Artikel</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>At the last sync</source>
        <translation>Beim letzten Senden</translation>
    </message>
    <message>
        <source>Changed in QuickBooks</source>
        <translation>In QuickBooks geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>It counts as in order again. Nothing is sent; later edits here are sent as always.</source>
        <translation>Sie gilt wieder als in Ordnung. Es wird nichts gesendet; spätere Änderungen von hier werden wie immer gesendet.</translation>
    </message>
    <message>
        <source>Keep as it is in QuickBooks</source>
        <translation>So lassen, wie es in QuickBooks ist</translation>
    </message>
    <message>
        <source>Somebody changed it there since the last sync.</source>
        <translation>Jemand hat sie seit dem letzten Senden dort geändert.</translation>
    </message>
    <message>
        <source>Somebody saved it there on {when}. QuickBooks does not tell who.</source>
        <translation>Jemand hat sie am {when} dort gespeichert. QuickBooks sagt nicht, wer.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Dort jetzt</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>And 1 more change.</source>
        <translation>Und 1 weitere Änderung.</translation>
    </message>
    <message>
        <source>And {count} more changes.</source>
        <translation>Und {count} weitere Änderungen.</translation>
    </message>
    <message>
        <source>The lines stand in another order</source>
        <translation>Die Positionen stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{field} of {line}</source>
        <translation>{field} von {line}</translation>
    </message>
    <message>
        <source>{quantity} × {product} at {cost}</source>
        <translation>{quantity} × {product} zu {cost}</translation>
    </message>
    <message>
        <source>{what} added: {value}</source>
        <translation>{what} hinzugefügt: {value}</translation>
    </message>
    <message>
        <source>{what} changed from {old} to {new}</source>
        <translation>{what} geändert von {old} in {new}</translation>
    </message>
    <message>
        <source>{what} removed (was {old})</source>
        <translation>{what} entfernt (war {old})</translation>
    </message>
    <message>
        <source>{what} removed: {value}</source>
        <translation>{what} entfernt: {value}</translation>
    </message>
    <message>
        <source>{what} set to {new}</source>
        <translation>{what} gesetzt auf {new}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>&amp;Other costs</source>
        <translation>&amp;Andere Kosten</translation>
    </message>
    <message>
        <source>Accounts &amp;payable</source>
        <translation>&amp;Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Accounts and start date</source>
        <translation>Konten und Startdatum</translation>
    </message>
    <message>
        <source>Accounts in QuickBooks</source>
        <translation>Konten in QuickBooks</translation>
    </message>
    <message>
        <source>Fees and all costs without an account of their own. More kinds are in Settings.</source>
        <translation>Gebühren und alle Kosten ohne eigenes Konto. Weitere Arten stehen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Item &amp;expenses</source>
        <translation>Artikel&amp;aufwand</translation>
    </message>
    <message>
        <source>Item &amp;income</source>
        <translation>Artikel&amp;erlöse</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Older POs stay here. Empty: all POs are sent.</source>
        <translation>Ältere Bestellungen bleiben hier. Leer: Alle Bestellungen werden gesendet.</translation>
    </message>
    <message>
        <source>Only POs &amp;dated from</source>
        <translation>Nur Bestellungen mit &amp;Datum ab</translation>
    </message>
    <message>
        <source>Only POs dated from</source>
        <translation>Nur Bestellungen mit Datum ab</translation>
    </message>
    <message>
        <source>Proposed from this company&apos;s own chart of accounts. Please look once.</source>
        <translation>Vorgeschlagen aus dem Kontenplan dieses Unternehmens. Bitte einmal ansehen.</translation>
    </message>
    <message>
        <source>The A/P account of every PO.</source>
        <translation>Das Verbindlichkeitenkonto (A/P) jeder Bestellung.</translation>
    </message>
    <message>
        <source>What buying a product costs; used when a new item is made.</source>
        <translation>Was der Einkauf eines Artikels kostet; wird verwendet, wenn ein neuer QuickBooks-Artikel angelegt wird.</translation>
    </message>
    <message>
        <source>What selling a product brings in; used when a new item is made.</source>
        <translation>Was der Verkauf eines Artikels bringt; wird verwendet, wenn ein neuer QuickBooks-Artikel angelegt wird.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Adding up</source>
        <translation>Es wird zusammengezählt</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Columns, ticked ones are shown</source>
        <translation>Spalten, angehakte werden gezeigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order. Space ticks, Alt with an arrow key moves.</source>
        <translation>Angehakte Spalten werden in dieser Reihenfolge gezeigt. Die Leertaste hakt an, Alt mit einer Pfeiltaste verschiebt.</translation>
    </message>
</context>
<context>
    <name>CompanyChip</name>
    <message>
        <source>Connected: {where}</source>
        <translation>Verbunden: {where}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Press to connect to QuickBooks</source>
        <translation>Drücken, um mit QuickBooks zu verbinden</translation>
    </message>
    <message>
        <source>Sign in again: {where}</source>
        <translation>Neu anmelden: {where}</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>&amp;Use another company</source>
        <translation>&amp;Ein anderes Unternehmen verwenden</translation>
    </message>
    <message>
        <source>&amp;Yes, move to {new}</source>
        <translation>&amp;Ja, zu {new} umziehen</translation>
    </message>
    <message>
        <source>&amp;Yes, this is it</source>
        <translation>&amp;Ja, das ist es</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation>Hauswährung</translation>
    </message>
    <message>
        <source>Is this the right company?</source>
        <translation>Ist das das richtige Unternehmen?</translation>
    </message>
    <message>
        <source>Its POs are new there: all that may be sent are sent again. Accounts are chosen anew. What is in {old} stays there, and which PO is which is remembered, but no longer followed.</source>
        <translation>Die Bestellungen sind dort neu: Alle, die gesendet werden dürfen, werden noch einmal gesendet. Die Konten werden neu gewählt. Was in {old} ist, bleibt dort; welche Bestellung welche ist, bleibt gemerkt, wird aber nicht mehr verfolgt.</translation>
    </message>
    <message>
        <source>Move the shop to {new}…</source>
        <translation>Den Shop zu {new} umziehen…</translation>
    </message>
    <message>
        <source>No, sign in to {old}</source>
        <translation>Nein, bei {old} anmelden</translation>
    </message>
    <message>
        <source>POs will be sent to this company. Nothing has been stored yet.</source>
        <translation>Bestellungen werden an dieses Unternehmen gesendet. Bisher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>QuickBooks does not say</source>
        <translation>QuickBooks sagt es nicht</translation>
    </message>
    <message>
        <source>Sign in to {old}</source>
        <translation>Bei {old} anmelden</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>The shop is connected to {old}, but you signed in to {new}. Nothing was stored.</source>
        <translation>Der Shop ist mit {old} verbunden, aber Sie haben sich bei {new} angemeldet. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The shop moves to {new}</source>
        <translation>Der Shop zieht zu {new} um</translation>
    </message>
    <message>
        <source>This company cannot take POs yet</source>
        <translation>Dieses Unternehmen kann noch keine Bestellungen aufnehmen</translation>
    </message>
    <message>
        <source>This is another company</source>
        <translation>Das ist ein anderes Unternehmen</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>{currency}, and other currencies</source>
        <translation>{currency} und andere Währungen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Item or account</source>
        <translation>QuickBooks-Artikel oder Konto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Line goes away</source>
        <translation>Position fällt weg</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Outside of tax</source>
        <translation>Ohne Steuerbezug</translation>
    </message>
    <message>
        <source>Possible answers</source>
        <translation>Mögliche Antworten</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity, unit cost, amount</source>
        <translation>Menge, Stückpreis, Betrag</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Hier entfernt</translation>
    </message>
    <message>
        <source>Removed in QuickBooks</source>
        <translation>In QuickBooks entfernt</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuercode</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>With tax inside</source>
        <translation>Steuer inbegriffen</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>{name} (would be created)</source>
        <translation>{name} (würde angelegt)</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{field}: last synced {base}, {before_name} {before}, {after_name} {after}</source>
        <translation>{field}: zuletzt gesendet {base}, {before_name} {before}, {after_name} {after}</translation>
    </message>
    <message>
        <source>{field}: {before_name} {before}, {after_name} {after}</source>
        <translation>{field}: {before_name} {before}, {after_name} {after}</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Differences, field by field</source>
        <translation>Abweichungen, Feld für Feld</translation>
    </message>
</context>
<context>
    <name>ConnectButtons</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>&amp;Später fertigstellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>Puts this aside with the sign-in; nothing is stored yet.</source>
        <translation>Legt dies mit der Anmeldung beiseite; noch wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Connect to QuickBooks – {environment}</source>
        <translation>Mit QuickBooks verbinden – {environment}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Looking at the keyring</source>
        <translation>Der Schlüsselbund wird angesehen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>ConnectFlow</name>
    <message>
        <source>Leaving the sign-in</source>
        <translation>Die Anmeldung wird verlassen</translation>
    </message>
    <message>
        <source>Looking at the company</source>
        <translation>Das Unternehmen wird angesehen</translation>
    </message>
    <message>
        <source>No answer came from the browser</source>
        <translation>Vom Browser kam keine Antwort</translation>
    </message>
    <message>
        <source>Preparing the sign-in</source>
        <translation>Die Anmeldung wird vorbereitet</translation>
    </message>
    <message>
        <source>Press Try again and paste the new address.</source>
        <translation>Drücken Sie „Noch einmal versuchen“ und fügen Sie die neue Adresse ein.</translation>
    </message>
    <message>
        <source>Press Try again; a new page opens in the browser.</source>
        <translation>Drücken Sie „Noch einmal versuchen“; im Browser öffnet sich eine neue Seite.</translation>
    </message>
    <message>
        <source>Remembering what was typed</source>
        <translation>Das Eingegebene wird gemerkt</translation>
    </message>
    <message>
        <source>Storing the connection</source>
        <translation>Die Verbindung wird gespeichert</translation>
    </message>
    <message>
        <source>The sign-in that this address belongs to has ended.</source>
        <translation>Die Anmeldung, zu der diese Adresse gehört, ist beendet.</translation>
    </message>
    <message>
        <source>The time for signing in is over. Nothing was stored.</source>
        <translation>Die Zeit für die Anmeldung ist um. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist vorbei</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Es wird auf den Browser gewartet</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>&amp;Address of the shop</source>
        <translation>&amp;Adresse des Shops</translation>
    </message>
    <message>
        <source>&amp;Connect to Shopify</source>
        <translation>Mit Shopify &amp;verbinden</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Zugangs&amp;token</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>Client-I&amp;D</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Wie angemeldet wird</translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard with the permissions read_products, read_locations, write_inventory and read_inventory_purchase_orders, and install it on your shop. Tokens of apps that were made in the shop&apos;s admin before 2026 go on working. They are kept in this computer&apos;s keyring.</source>
        <translation>Legen Sie im Dev Dashboard von Shopify eine App mit den Berechtigungen read_products, read_locations, write_inventory und read_inventory_purchase_orders an und installieren Sie sie in Ihrem Shop. Token von Apps, die vor 2026 in der Verwaltung des Shops angelegt wurden, funktionieren weiter. Sie liegen im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Try it with the &amp;practice shop</source>
        <translation>Mit dem &amp;Übungsshop ausprobieren</translation>
    </message>
    <message>
        <source>With an access &amp;token</source>
        <translation>Mit einem Zugangs&amp;token</translation>
    </message>
    <message>
        <source>With the client &amp;id and secret of an app</source>
        <translation>Mit Client-&amp;ID und Secret einer App</translation>
    </message>
</context>
<context>
    <name>ConnectHost</name>
    <message>
        <source>Access withdrawn</source>
        <translation>Zugang entzogen</translation>
    </message>
    <message>
        <source>Connecting is put aside</source>
        <translation>Das Verbinden ist beiseitegelegt</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Connect takes it up where you left it, until this program ends.</source>
        <translation>Noch ist nichts gespeichert. „Verbinden“ macht weiter, wo Sie aufgehört haben, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>Opening the stored sign-in</source>
        <translation>Die gespeicherte Anmeldung wird geöffnet</translation>
    </message>
    <message>
        <source>Withdrawing access at Intuit</source>
        <translation>Der Zugang wird bei Intuit entzogen</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>&amp;Connect to QuickBooks</source>
        <translation>Mit QuickBooks &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Stay connected</source>
        <translation>Verbunden &amp;bleiben</translation>
    </message>
    <message>
        <source>Also &amp;forget which PO is which in QuickBooks</source>
        <translation>Auch &amp;vergessen, welche Bestellung welche in QuickBooks ist</translation>
    </message>
    <message>
        <source>Also forget which PO is which in QuickBooks</source>
        <translation>Auch vergessen, welche Bestellung welche in QuickBooks ist</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Die Verbindung wird getrennt</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Passphrase eingeben…</translation>
    </message>
    <message>
        <source>Everything waits until then and nothing is lost.</source>
        <translation>Bis dahin wartet alles, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>It lies in a file under your passphrase. Nothing is sent until it is opened.</source>
        <translation>Sie liegt in einer Datei unter Ihrer Passphrase. Bis sie geöffnet ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Links, mappings and account choices of this company. They are found again by number and our mark.</source>
        <translation>Verknüpfungen, Zuordnungen und gewählte Konten dieses Unternehmens. Sie werden über Nummer und unsere Kennung wiedergefunden.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>POs stay here until the shop is connected to a QuickBooks company.</source>
        <translation>Die Bestellungen bleiben hier, bis der Shop mit einem QuickBooks-Unternehmen verbunden ist.</translation>
    </message>
    <message>
        <source>QuickBooks asks for a new sign-in</source>
        <translation>QuickBooks verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>The sign-in is about to end</source>
        <translation>Die Anmeldung läuft bald ab</translation>
    </message>
    <message>
        <source>The stored sign-in is closed</source>
        <translation>Die gespeicherte Anmeldung ist verschlossen</translation>
    </message>
    <message>
        <source>Yes, &amp;disconnect</source>
        <translation>Ja, &amp;trennen</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected since {day}</source>
        <translation>Verbunden seit {day}</translation>
    </message>
    <message>
        <source>Disconnect from {company}? POs that are in QuickBooks stay there. Nothing more is sent until you connect again. Which PO is which in QuickBooks is remembered, so nothing will be sent twice.</source>
        <translation>Verbindung zu {company} trennen? Bestellungen, die in QuickBooks sind, bleiben dort. Bis Sie wieder verbinden, wird nichts mehr gesendet. Welche Bestellung welche in QuickBooks ist, bleibt gemerkt, damit nichts doppelt gesendet wird.</translation>
    </message>
    <message>
        <source>Signed in until {day}; each use extends it</source>
        <translation>Angemeldet bis {day}; jede Benutzung verlängert</translation>
    </message>
    <message>
        <source>at the latest until {day}</source>
        <translation>spätestens bis {day}</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>liegt in: {place}</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
</context>
<context>
    <name>CostKind</name>
    <message>
        <source>Adjustment</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>{title}: day</source>
        <translation>{title}: Tag</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a date.</source>
        <translation>{name}: „{text}“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message>
        <source>&amp;Ordered</source>
        <translation>&amp;Bestellt am</translation>
    </message>
    <message>
        <source>A whole number of days.</source>
        <translation>Eine ganze Zahl von Tagen.</translation>
    </message>
    <message>
        <source>By the lead time: {day}</source>
        <translation>Nach der Lieferzeit: {day}</translation>
    </message>
    <message>
        <source>By the terms: {day}</source>
        <translation>Nach den Zahlungsbedingungen: {day}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>E&amp;rwartet am</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>From the lead time</source>
        <translation>Aus der Lieferzeit</translation>
    </message>
    <message>
        <source>From the terms</source>
        <translation>Aus den Bedingungen</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Lieferzeit in Tagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Pa&amp;yment</source>
        <translation>&amp;Zahlung</translation>
    </message>
    <message>
        <source>Payment &amp;due</source>
        <translation>Zahlung &amp;fällig</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>Zahlung fällig</translation>
    </message>
    <message>
        <source>Payment te&amp;rms</source>
        <translation>Zahlungsbe&amp;dingungen</translation>
    </message>
    <message>
        <source>That is before it was ordered.</source>
        <translation>Das liegt vor der Bestellung.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>DeliverySection</name>
    <message>
        <source>&amp;Internal note</source>
        <translation>&amp;Interne Notiz</translation>
    </message>
    <message>
        <source>&amp;Note to supplier</source>
        <translation>Mitteilung an den &amp;Lieferanten</translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>&amp;Spediteur</translation>
    </message>
    <message>
        <source>Commas between them</source>
        <translation>Durch Kommas trennen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>Trac&amp;king number</source>
        <translation>Sendungs&amp;nummer</translation>
    </message>
</context>
<context>
    <name>DeskHost</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Inventory Mate goes on in the tray</source>
        <translation>Inventory Mate läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Nothing is sent by itself until you let it go on.</source>
        <translation>Nichts wird von selbst gesendet, bis Sie es fortsetzen.</translation>
    </message>
    <message>
        <source>Quit in the icon&apos;s menu ends it.</source>
        <translation>„Beenden“ im Menü des Symbols schließt es ganz.</translation>
    </message>
    <message>
        <source>Remembering the next sync</source>
        <translation>Das nächste Senden wird gemerkt</translation>
    </message>
    <message>
        <source>Remembering the pause</source>
        <translation>Die Pause wird gemerkt</translation>
    </message>
    <message>
        <source>Still paused, as you left it</source>
        <translation>Noch angehalten, wie Sie es verlassen haben</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New PO with the same content</source>
        <translation>Neue Bestellung mit gleichem Inhalt</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Open in QuickBooks</source>
        <translation>In QuickBooks öffnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview what a sync would do</source>
        <translation>Zeigen, was das Senden bewirken würde</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sync this</source>
        <translation>Diese senden</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Take the last change in QuickBooks back</source>
        <translation>Die letzte Änderung in QuickBooks zurücknehmen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Choose one in the list to see its lines, its history and what QuickBooks has.</source>
        <translation>Wählen Sie eine in der Liste, um ihre Positionen, ihren Verlauf und den Stand in QuickBooks zu sehen.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Details of the purchase order</source>
        <translation>Einzelheiten der Bestellung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>Total against QuickBooks</source>
        <translation>Summe hier und in QuickBooks</translation>
    </message>
    <message>
        <source>No purchase order selected</source>
        <translation>Keine Bestellung gewählt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
</context>
<context>
    <name>DifferenceTree</name>
    <message>
        <source>Here now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>PO and field</source>
        <translation>Bestellung und Feld</translation>
    </message>
    <message>
        <source>What changes in POs that are here already</source>
        <translation>Was sich an Bestellungen ändert, die schon hier sind</translation>
    </message>
    <message>
        <source>changed here and in the file: which holds?</source>
        <translation>hier und in der Datei geändert: was gilt?</translation>
    </message>
    <message>
        <source>edited here; the file says what it said last</source>
        <translation>hier bearbeitet; die Datei sagt dasselbe wie zuletzt</translation>
    </message>
    <message>
        <source>edited here; your edits stay, the rest is taken</source>
        <translation>hier bearbeitet; Ihre Änderungen bleiben, der Rest wird übernommen</translation>
    </message>
    <message>
        <source>{field} of {line}</source>
        <translation>{field} von {line}</translation>
    </message>
    <message>
        <source>{value} (stays)</source>
        <translation>{value} (bleibt)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>… and {count} more POs</source>
        <translation>… und {count} weitere Bestellungen</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>&amp;Behalten, was hier ist</translation>
    </message>
    <message>
        <source>1 PO waits for your choice.</source>
        <translation>1 Bestellung wartet auf Ihre Wahl.</translation>
    </message>
    <message>
        <source>Take the fi&amp;le&apos;s version</source>
        <translation>Fassung der Date&amp;i übernehmen</translation>
    </message>
    <message>
        <source>These POs are here already. What the file says nothing about stays as it is. Untick a PO (Space) to keep it as it is here.</source>
        <translation>Diese Bestellungen sind schon hier. Worüber die Datei nichts sagt, bleibt, wie es ist. Nehmen Sie den Haken einer Bestellung weg (Leertaste), damit sie bleibt, wie sie hier ist.</translation>
    </message>
    <message>
        <source>These POs are here already; some were edited here since the last import. Nothing that was edited here is overwritten unless you tick it.</source>
        <translation>Diese Bestellungen sind schon hier; einige wurden seit dem letzten Import hier bearbeitet. Nichts davon wird überschrieben, wenn Sie es nicht anhaken.</translation>
    </message>
    <message>
        <source>{count} wait for your choice.</source>
        <translation>{count} warten auf Ihre Wahl.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation>Mit einem anderen &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>&amp;Neuer Artikel</translation>
    </message>
    <message>
        <source>&amp;New supplier</source>
        <translation>&amp;Neuer Lieferant</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo merge</source>
        <translation>Zusammenführung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>1 PO</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>1 PO of {gone} goes to {kept}.</source>
        <translation>1 Bestellung von {gone} geht zu {kept}.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 supplier</source>
        <translation>1 Lieferant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it in Mappings</source>
        <translation>Unter Zuordnungen ändern</translation>
    </message>
    <message>
        <source>Choose the one that stays. {name} goes, and its POs become POs of the other.</source>
        <translation>Wählen Sie, welcher bleibt. {name} fällt weg, und die Bestellungen gehen an den anderen über.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Closed or billed there, so that they stay as they are: {count}.</source>
        <translation>Dort geschlossen oder abgerechnet und darum unverändert: {count}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Documents that are open in QuickBooks &amp;change too, with the next sync</source>
        <translation>Bestellungen, die in QuickBooks offen sind, beim nächsten Senden &amp;ebenfalls ändern</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Estimates the arrival of POs without a date</source>
        <translation>Schätzt die Ankunft von Bestellungen ohne Datum</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>It is kept here and fills what POs lack.</source>
        <translation>Es liegt hier und füllt aus, was Bestellungen fehlt.</translation>
    </message>
    <message>
        <source>Item in QuickBooks</source>
        <translation>Artikel in QuickBooks</translation>
    </message>
    <message>
        <source>Kept here: a vendor that a sync makes gets what its PO does not say.</source>
        <translation>Liegt hier: Ein Kreditor, den das Senden anlegt, bekommt daraus, was seine Bestellung nicht sagt.</translation>
    </message>
    <message>
        <source>Kept here: an item that a sync makes gets what its PO line does not say.</source>
        <translation>Liegt hier: Ein QuickBooks-Artikel, den das Senden anlegt, bekommt daraus, was seine Bestellposition nicht sagt.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Lieferzeit in Tagen</translation>
    </message>
    <message>
        <source>Lead time: “{text}” is not a number of days.</source>
        <translation>Lieferzeit: „{text}“ ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>Merge {name} into another</source>
        <translation>{name} mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Net 30</source>
        <translation>30 Tage netto</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>No item yet. The next sync finds or makes one.</source>
        <translation>Noch kein QuickBooks-Artikel. Beim nächsten Senden wird einer gefunden oder angelegt.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>Noch keine Lieferanten</translation>
    </message>
    <message>
        <source>No vendor yet. The next sync finds or makes one.</source>
        <translation>Noch kein Kreditor. Beim nächsten Senden wird einer gefunden oder angelegt.</translation>
    </message>
    <message>
        <source>Nothing found for “{search}”</source>
        <translation>Nichts gefunden zu „{search}“</translation>
    </message>
    <message>
        <source>Nothing is kept yet; this is what the newest PO says. Save to keep it.</source>
        <translation>Noch ist nichts festgehalten; das steht in der neuesten Bestellung. Speichern Sie, um es festzuhalten.</translation>
    </message>
    <message>
        <source>Nothing is made or merged in QuickBooks. It can be undone until one of these POs is changed.</source>
        <translation>In QuickBooks wird nichts angelegt oder zusammengeführt. Es lässt sich rückgängig machen, bis eine dieser Bestellungen geändert wird.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Open in QuickBooks: {count}.</source>
        <translation>In QuickBooks offen: {count}.</translation>
    </message>
    <message>
        <source>POs</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Please correct this first</source>
        <translation>Bitte berichtigen Sie zuerst dies</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Search name, SKU, barcode…</source>
        <translation>Name, SKU, Strichcode suchen…</translation>
    </message>
    <message>
        <source>Search name, email, place…</source>
        <translation>Name, E-Mail, Ort suchen…</translation>
    </message>
    <message>
        <source>Search the one that stays</source>
        <translation>Den suchen, der bleibt</translation>
    </message>
    <message>
        <source>Show its POs</source>
        <translation>Seine Bestellungen zeigen</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier SKU</source>
        <translation>Lieferanten-SKU</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>They come with the purchase orders, or you add one yourself.</source>
        <translation>Sie kommen mit den Bestellungen, oder Sie fügen selbst welche hinzu.</translation>
    </message>
    <message>
        <source>This is the one that goes. Choose another.</source>
        <translation>Das ist der, der wegfällt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation>Dieser Datensatz ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Undoing a merge</source>
        <translation>Eine Zusammenführung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {what}. Purchase orders, mappings and records are as they were.</source>
        <translation>Rückgängig gemacht: {what}. Bestellungen, Zuordnungen und Datensätze sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Unit cost: “{text}” is not an amount.</source>
        <translation>Stückpreis: „{text}“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>Usual cost</source>
        <translation>Üblicher Preis</translation>
    </message>
    <message>
        <source>Usual with this supplier</source>
        <translation>Bei diesem Lieferanten üblich</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Vendor in QuickBooks</source>
        <translation>Kreditor in QuickBooks</translation>
    </message>
    <message>
        <source>Which item in QuickBooks stays?</source>
        <translation>Welcher Artikel in QuickBooks bleibt?</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>Welcher bleibt</translation>
    </message>
    <message>
        <source>Which vendor in QuickBooks stays?</source>
        <translation>Welcher Kreditor in QuickBooks bleibt?</translation>
    </message>
    <message>
        <source>{count} POs</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} POs of {gone} go to {kept}.</source>
        <translation>{count} Bestellungen von {gone} gehen zu {kept}.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{count} suppliers</source>
        <translation>{count} Lieferanten</translation>
    </message>
    <message>
        <source>{gone} is {kept} from now on.</source>
        <translation>{gone} ist von nun an {kept}.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>DisputedGrid</name>
    <message>
        <source>Always do this for: {field}</source>
        <translation>Immer so für: {field}</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Later conflicts about this field are settled the same way, and logged.</source>
        <translation>Spätere Konflikte bei diesem Feld werden ebenso gelöst und protokolliert.</translation>
    </message>
    <message>
        <source>QuickBooks now</source>
        <translation>QuickBooks jetzt</translation>
    </message>
    <message>
        <source>This PO</source>
        <translation>Diese Bestellung</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Sync all now</source>
        <translation>Jetzt alle &amp;senden</translation>
    </message>
    <message>
        <source>1 PO is ready to send.</source>
        <translation>1 Bestellung ist bereit zum Senden.</translation>
    </message>
    <message>
        <source>All of it can be changed in Settings.</source>
        <translation>Alles lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected to {company}</source>
        <translation>Verbunden mit {company}</translation>
    </message>
    <message>
        <source>Import POs from a file or write the first one; then press Sync all.</source>
        <translation>Importieren Sie Bestellungen aus einer Datei oder schreiben Sie die erste; drücken Sie dann „Alle senden“.</translation>
    </message>
    <message>
        <source>PO sync is off, so nothing is sent.</source>
        <translation>Die Synchronisierung ist aus, es wird also nichts gesendet.</translation>
    </message>
    <message>
        <source>Switch it on in Settings when you are ready.</source>
        <translation>Schalten Sie sie in den Einstellungen ein, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Sync all now, or look at them first: nothing is sent before you press it.</source>
        <translation>Senden Sie jetzt alle, oder sehen Sie sie zuerst an: Es wird nichts gesendet, bevor Sie drücken.</translation>
    </message>
    <message>
        <source>Sync all now; POs that are imported or changed later go by themselves.</source>
        <translation>Senden Sie jetzt alle; was später importiert oder geändert wird, geht von selbst.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Was eingerichtet ist</translation>
    </message>
    <message>
        <source>{count} POs are ready to send.</source>
        <translation>{count} Bestellungen sind bereit zum Senden.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Forgetting what was typed</source>
        <translation>Das Eingegebene wird vergessen</translation>
    </message>
    <message>
        <source>Keeping what was typed</source>
        <translation>Das Eingegebene wird aufbewahrt</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>Tabelle &amp;einfügen</translation>
    </message>
    <message>
        <source>CSV, Excel, ODS or JSON, or a table copied from a web page. You see what would happen before anything is imported. A list of POs and the file of its lines may be dropped together.</source>
        <translation>CSV, Excel, ODS oder JSON, oder eine Tabelle, die von einer Webseite kopiert wurde. Sie sehen, was geschähe, bevor etwas importiert wird. Eine Liste von Bestellungen und die Datei ihrer Positionen dürfen zusammen hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Drop a file of purchase orders here</source>
        <translation>Eine Datei mit Bestellungen hier ablegen</translation>
    </message>
    <message>
        <source>Drop a file of purchase orders here, or choose one</source>
        <translation>Eine Datei mit Bestellungen hier ablegen oder wählen</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit PO-{number}</source>
        <translation>PO-{number} bearbeiten</translation>
    </message>
    <message>
        <source>It is saved as soon as the running work is done.</source>
        <translation>Sie wird gespeichert, sobald die laufende Arbeit fertig ist.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Reading what was ordered before</source>
        <translation>Es wird gelesen, was früher bestellt wurde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save it, or cancel.</source>
        <translation>Speichern Sie sie, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>Saving PO-{number}</source>
        <translation>PO-{number} wird gespeichert</translation>
    </message>
    <message>
        <source>This was not saved when the program ended.</source>
        <translation>Das war nicht gespeichert, als das Programm endete.</translation>
    </message>
    <message>
        <source>Unit costs include the tax</source>
        <translation>Stückpreise enthalten die Steuer</translation>
    </message>
    <message>
        <source>Your changes are not saved yet</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Dates and payment</source>
        <translation>Daten und Zahlung</translation>
    </message>
    <message>
        <source>Delivery and notes</source>
        <translation>Lieferung und Notizen</translation>
    </message>
    <message>
        <source>Details of supplier and destination</source>
        <translation>Einzelheiten zu Lieferant und Lieferort</translation>
    </message>
</context>
<context>
    <name>EnvironmentBanner</name>
    <message>
        <source>Intuit sandbox – a test company at Intuit. These are not your real books.</source>
        <translation>Intuit-Sandbox – ein Testunternehmen bei Intuit. Das sind nicht Ihre echten Bücher.</translation>
    </message>
    <message>
        <source>Intuit&apos;s test company, not your books.</source>
        <translation>Testunternehmen von Intuit, nicht Ihre Bücher.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Practice company – for trying things out. Nothing here reaches a real QuickBooks.</source>
        <translation>Übungsunternehmen – zum Ausprobieren. Nichts davon erreicht ein echtes QuickBooks.</translation>
    </message>
    <message>
        <source>Your real books.</source>
        <translation>Ihre echten Bücher.</translation>
    </message>
</context>
<context>
    <name>EnvironmentPage</name>
    <message>
        <source>&amp;Practice company</source>
        <translation>&amp;Übungsunternehmen</translation>
    </message>
    <message>
        <source>&amp;QuickBooks Online</source>
        <translation>&amp;QuickBooks Online</translation>
    </message>
    <message>
        <source>A QuickBooks-like company that comes with this program. Nothing leaves this computer.</source>
        <translation>Ein Unternehmen wie in QuickBooks, das mit diesem Programm kommt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>For real companies Intuit only accepts a return address that begins with https. The next page has a small page that you can put on a website of yours; it brings you back here after the sign-in.</source>
        <translation>Für echte Unternehmen nimmt Intuit nur eine Rückkehradresse an, die mit https beginnt. Auf der nächsten Seite gibt es eine kleine Seite, die Sie auf Ihre Website legen können; sie bringt Sie nach der Anmeldung hierher zurück.</translation>
    </message>
    <message>
        <source>Intuit &amp;sandbox</source>
        <translation>Intuit-&amp;Sandbox</translation>
    </message>
    <message>
        <source>Intuit&apos;s own test company on the internet. Needs keys from Intuit&apos;s developer portal.</source>
        <translation>Das Testunternehmen von Intuit im Internet. Braucht Schlüssel aus dem Entwicklerportal von Intuit.</translation>
    </message>
    <message>
        <source>Recommended to try</source>
        <translation>Zum Ausprobieren empfohlen</translation>
    </message>
    <message>
        <source>Set on this computer by {file}.</source>
        <translation>Auf diesem Computer durch {file} festgelegt.</translation>
    </message>
    <message>
        <source>The shop&apos;s real books. Needs production keys from Intuit&apos;s developer portal.</source>
        <translation>Die echten Bücher des Shops. Braucht Produktionsschlüssel aus dem Entwicklerportal von Intuit.</translation>
    </message>
    <message>
        <source>Where should the POs go?</source>
        <translation>Wohin sollen die Bestellungen gehen?</translation>
    </message>
    <message>
        <source>You can connect to another one at any time in Settings.</source>
        <translation>In den Einstellungen können Sie jederzeit eine andere Verbindung wählen.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Liefern an</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Note to supplier</source>
        <translation>Mitteilung an den Lieferanten</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>Zahlung fällig</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>QuickBooks company</source>
        <translation>QuickBooks-Unternehmen</translation>
    </message>
    <message>
        <source>QuickBooks number</source>
        <translation>QuickBooks-Nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>The sample shop</source>
        <translation>Der Beispielshop</translation>
    </message>
    <message>
        <source>The web feed</source>
        <translation>Der Web-Feed</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>{date} (by lead time)</source>
        <translation>{date} (nach Lieferzeit)</translation>
    </message>
    <message>
        <source>{date} (by terms)</source>
        <translation>{date} (nach Zahlungsbedingungen)</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Jetzt ab&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>An address on the web that Inventory Mate, an automation tool or your own system serves. The program fetches what changed; it never writes there.</source>
        <translation>Eine Adresse im Web, die Inventory Mate, ein Automatisierungswerkzeug oder Ihr eigenes System bereitstellt. Das Programm ruft ab, was sich geändert hat; es schreibt dort nie.</translation>
    </message>
    <message>
        <source>Asking the feed…</source>
        <translation>Der Feed wird abgefragt…</translation>
    </message>
    <message>
        <source>Fe&amp;tch by itself</source>
        <translation>Von &amp;selbst abrufen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>How often the feed is fetched</source>
        <translation>Wie oft der Feed abgerufen wird</translation>
    </message>
    <message>
        <source>Read all a&amp;gain</source>
        <translation>Alles &amp;noch einmal lesen</translation>
    </message>
    <message>
        <source>Remo&amp;ve the feed</source>
        <translation>Feed &amp;entfernen</translation>
    </message>
    <message>
        <source>Removing the web feed</source>
        <translation>Der Web-Feed wird entfernt</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Die Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Testing the web feed</source>
        <translation>Der Web-Feed wird geprüft</translation>
    </message>
    <message>
        <source>The feed &amp;wins over changes made here</source>
        <translation>Der Feed hat &amp;Vorrang vor Änderungen von hier</translation>
    </message>
    <message>
        <source>The feed works</source>
        <translation>Der Feed funktioniert</translation>
    </message>
    <message>
        <source>Use this shop from now on</source>
        <translation>Von nun an diesen Shop verwenden</translation>
    </message>
    <message>
        <source>Web feed</source>
        <translation>Web-Feed</translation>
    </message>
    <message>
        <source>When this is off, a PO that was changed here and in the feed waits until you say which version holds.</source>
        <translation>Ist dies aus, wartet eine Bestellung, die hier und im Feed geändert wurde, bis Sie sagen, welche Fassung gilt.</translation>
    </message>
    <message>
        <source>{count} open POs are no longer in the feed; they stay here as they are.</source>
        <translation>{count} offene Bestellungen sind nicht mehr im Feed; hier bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>{what} Press Fetch now to take them in.</source>
        <translation>{what} Drücken Sie „Jetzt abrufen“, um sie aufzunehmen.</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>&amp;Test and use</source>
        <translation>&amp;Prüfen und verwenden</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Adresse des Feeds</translation>
    </message>
    <message>
        <source>As its provider gave it</source>
        <translation>Wie der Anbieter sie angegeben hat</translation>
    </message>
    <message>
        <source>How to pro&amp;vide a feed</source>
        <translation>Wie man einen Feed &amp;bereitstellt</translation>
    </message>
    <message>
        <source>Stored in {place}. Leave empty to keep it.</source>
        <translation>Gespeichert in: {place}. Leer lassen, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token of the feed</source>
        <translation>Token des Feeds</translation>
    </message>
    <message>
        <source>Use the sam&amp;ple shop&apos;s feed</source>
        <translation>Den Feed des &amp;Beispielshops verwenden</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed in Shopify</source>
        <translation>In Shopify geändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In Shopify</source>
        <translation>In Shopify</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>&amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Purchase orders made in Shopify</source>
        <translation>In Shopify angelegte Bestellungen</translation>
    </message>
    <message>
        <source>Reading Shopify&apos;s purchase orders</source>
        <translation>Die Bestellungen von Shopify werden gelesen</translation>
    </message>
    <message>
        <source>Reading Shopify&apos;s purchase orders…</source>
        <translation>Die Bestellungen von Shopify werden gelesen…</translation>
    </message>
    <message>
        <source>Take Shopify&apos;s side</source>
        <translation>Die Fassung von Shopify nehmen</translation>
    </message>
    <message>
        <source>Take Shopify&apos;s side for {po}</source>
        <translation>Für {po} die Fassung von Shopify nehmen</translation>
    </message>
    <message>
        <source>Taking over purchase orders</source>
        <translation>Bestellungen werden übernommen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{po} was changed here and in Shopify</source>
        <translation>{po} wurde hier und in Shopify geändert</translation>
    </message>
    <message>
        <source>{po}, {supplier}: {lines}, {amount}, {status}</source>
        <translation>{po}, {supplier}: {lines}, {amount}, {status}</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>{count} of {limit} characters left</source>
        <translation>{count} von {limit} Zeichen frei</translation>
    </message>
    <message>
        <source>{count} too many for QuickBooks; not sent like this.</source>
        <translation>{count} zu viel für QuickBooks; so wird sie nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by QuickBooks state</source>
        <translation>Nach Stand in QuickBooks filtern</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Here is a shop to try everything with</source>
        <translation>Hier ist ein Shop, mit dem Sie alles ausprobieren können</translation>
    </message>
    <message>
        <source>Setting up the practice company</source>
        <translation>Das Übungsunternehmen wird eingerichtet</translation>
    </message>
    <message>
        <source>Signing in to the practice company</source>
        <translation>Es wird beim Übungsunternehmen angemeldet</translation>
    </message>
    <message>
        <source>{count} made-up POs, and a practice company that takes them like QuickBooks does. All of it stays on this computer: press Sync all and look what happens.</source>
        <translation>{count} erfundene Bestellungen und ein Übungsunternehmen, das sie aufnimmt wie QuickBooks. Alles bleibt auf diesem Computer: Drücken Sie „Alle senden“ und sehen Sie, was geschieht.</translation>
    </message>
</context>
<context>
    <name>FixDesk</name>
    <message>
        <source>Open QuickBooks yourself</source>
        <translation>Öffnen Sie QuickBooks selbst</translation>
    </message>
    <message>
        <source>QuickBooks is opening in your browser</source>
        <translation>QuickBooks öffnet sich in Ihrem Browser</translation>
    </message>
    <message>
        <source>The browser did not open. The address is {url}</source>
        <translation>Der Browser hat sich nicht geöffnet. Die Adresse ist {url}</translation>
    </message>
    <message>
        <source>There: the gear, Account and settings, Expenses, Purchase orders. Then sync again.</source>
        <translation>Dort: das Zahnrad, „Account and settings“, „Expenses“, „Purchase orders“. Danach noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>FixFlow</name>
    <message numerus="yes">
        <source>%n purchase order(s) that waited for it can go on.</source>
        <translation>
            <numerusform>%n Bestellung, die darauf wartete, kann weiter.</numerusform>
            <numerusform>%n Bestellungen, die darauf warteten, können weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, do it</source>
        <translation>&amp;Ja, ausführen</translation>
    </message>
    <message>
        <source>Change QuickBooks?</source>
        <translation>QuickBooks ändern?</translation>
    </message>
    <message>
        <source>Changing the number</source>
        <translation>Die Nummer wird geändert</translation>
    </message>
    <message>
        <source>This changes QuickBooks. Nothing else about the record is changed there.</source>
        <translation>Das ändert QuickBooks. Sonst wird an dem Datensatz dort nichts geändert.</translation>
    </message>
    <message>
        <source>Working in QuickBooks…</source>
        <translation>In QuickBooks wird gearbeitet…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>1 PO was changed here and in a file.</source>
        <translation>1 Bestellung wurde hier und in einer Datei geändert.</translation>
    </message>
    <message>
        <source>1 other file in the folder is left alone: it is no file of purchase orders.</source>
        <translation>1 andere Datei im Ordner bleibt unberührt: Sie ist keine Datei mit Bestellungen.</translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>CSV, Excel and JSON files that are dropped there are imported by themselves and moved to “done”, or to “failed” with the reasons. Use a folder of its own; it may lie on the network.</source>
        <translation>CSV-, Excel- und JSON-Dateien, die dort abgelegt werden, werden von selbst importiert und nach „done“ verschoben, oder mit den Gründen nach „failed“. Nehmen Sie einen eigenen Ordner; er darf im Netzwerk liegen.</translation>
    </message>
    <message>
        <source>Choose a folder for purchase orders</source>
        <translation>Einen Ordner für Bestellungen wählen</translation>
    </message>
    <message>
        <source>Files w&amp;in over changes made here</source>
        <translation>Dateien haben &amp;Vorrang vor Änderungen von hier</translation>
    </message>
    <message>
        <source>Import what is dropped i&amp;nto it</source>
        <translation>&amp;Importieren, was dort abgelegt wird</translation>
    </message>
    <message>
        <source>Its end is missing, so it is waited for: {names}.</source>
        <translation>Ihr Ende fehlt, darum wird auf sie gewartet: {names}.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No file was imported from the folder yet.</source>
        <translation>Aus dem Ordner wurde noch keine Datei importiert.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Open it in the import</source>
        <translation>Im Import öffnen</translation>
    </message>
    <message>
        <source>Open the folde&amp;r</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Die Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>When this is off, a PO that was changed here and in a file waits until you say which version holds.</source>
        <translation>Ist dies aus, wartet eine Bestellung, die hier und in einer Datei geändert wurde, bis Sie sagen, welche Fassung gilt.</translation>
    </message>
    <message>
        <source>{count} POs were changed here and in a file.</source>
        <translation>{count} Bestellungen wurden hier und in einer Datei geändert.</translation>
    </message>
    <message>
        <source>{count} other files in the folder are left alone: they are no files of purchase orders.</source>
        <translation>{count} andere Dateien im Ordner bleiben unberührt: Sie sind keine Dateien mit Bestellungen.</translation>
    </message>
    <message>
        <source>{file} was not imported as a whole</source>
        <translation>{file} wurde nicht vollständig importiert</translation>
    </message>
    <message>
        <source>{moment}: {file}: {what}</source>
        <translation>{moment}: {file}: {what}</translation>
    </message>
</context>
<context>
    <name>FolderHost</name>
    <message>
        <source>A file of the watched folder contradicts changes made here</source>
        <translation>Eine Datei des überwachten Ordners widerspricht Änderungen von hier</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open it in the import</source>
        <translation>Im Import öffnen</translation>
    </message>
    <message>
        <source>Where POs come from: watched folder</source>
        <translation>Woher die Bestellungen kommen: überwachter Ordner</translation>
    </message>
    <message>
        <source>{count} files of the watched folder were imported</source>
        <translation>{count} Dateien des überwachten Ordners wurden importiert</translation>
    </message>
    <message>
        <source>{file} was imported</source>
        <translation>{file} wurde importiert</translation>
    </message>
    <message>
        <source>{file} was not imported as a whole</source>
        <translation>{file} wurde nicht vollständig importiert</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Importing from the watched folder</source>
        <translation>Aus dem überwachten Ordner wird importiert</translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation>In den überwachten Ordner wird gesehen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import 1 PO</source>
        <translation>&amp;1 Bestellung importieren</translation>
    </message>
    <message>
        <source>&amp;Import the 1 good PO and save {failed} with reasons…</source>
        <translation>Die 1 gute Bestellung &amp;importieren und {failed} mit Gründen speichern…</translation>
    </message>
    <message>
        <source>&amp;Import the {good} good POs and save {failed} with reasons…</source>
        <translation>Die {good} guten Bestellungen &amp;importieren und {failed} mit Gründen speichern…</translation>
    </message>
    <message>
        <source>&amp;Import the {good} good POs only</source>
        <translation>Nur die {good} guten Bestellungen &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import {count} POs</source>
        <translation>{count} Bestellungen &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>1 thing to correct</source>
        <translation>1 Stelle zu berichtigen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>&amp;Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Import &amp;nothing</source>
        <translation>&amp;Nichts importieren</translation>
    </message>
    <message>
        <source>Keep &amp;it all as it is here</source>
        <translation>Alles &amp;lassen, wie es hier ist</translation>
    </message>
    <message>
        <source>Subtotal {lines} · Costs {costs} · Tax is included</source>
        <translation>Zwischensumme {lines} · Kosten {costs} · Steuer inbegriffen</translation>
    </message>
    <message>
        <source>Subtotal {lines} · Costs {costs} · Tax {tax}</source>
        <translation>Zwischensumme {lines} · Kosten {costs} · Steuer {tax}</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
    <message>
        <source>{count} things to correct</source>
        <translation>{count} Stellen zu berichtigen</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a row to {what}</source>
        <translation>Eine Zeile hinzufügen: {what}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected rows of {what}</source>
        <translation>Die gewählten Zeilen löschen: {what}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy from above</source>
        <translation>Von oben übernehmen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Holds for these {count} POs</source>
        <translation>Gilt für diese {count} Bestellungen</translation>
    </message>
</context>
<context>
    <name>GroupChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>HeadSection</name>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Reference or invoice number</source>
        <translation>&amp;Referenz oder Rechnungsnummer</translation>
    </message>
    <message>
        <source>A number above zero, such as 1.0842.</source>
        <translation>Eine Zahl über null, zum Beispiel 1,0842.</translation>
    </message>
    <message>
        <source>D&amp;estination</source>
        <translation>Liefer&amp;ort</translation>
    </message>
    <message>
        <source>Exchange r&amp;ate</source>
        <translation>Wechsel&amp;kurs</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>New supplier: its details stand below.</source>
        <translation>Neuer Lieferant: Seine Angaben stehen unten.</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>The PO needs a number.</source>
        <translation>Die Bestellung braucht eine Nummer.</translation>
    </message>
    <message>
        <source>The PO needs a supplier.</source>
        <translation>Die Bestellung braucht einen Lieferanten.</translation>
    </message>
    <message>
        <source>Three letters, such as USD.</source>
        <translation>Drei Buchstaben, zum Beispiel USD.</translation>
    </message>
    <message>
        <source>What 1 {currency} costs in the books&apos; currency</source>
        <translation>Was 1 {currency} in der Währung der Bücher kostet</translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Copy for whoever provides it</source>
        <translation>Für den Anbieter &amp;kopieren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Copy the history</source>
        <translation>Den Verlauf kopieren</translation>
    </message>
    <message>
        <source>Show all of the history</source>
        <translation>Den ganzen Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>And {count} more. “Copy the history” and the export have all of them.</source>
        <translation>Und {count} weitere. „Den Verlauf kopieren“ und der Export enthalten alle.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Die ID kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of this entry</source>
        <translation>Einzelheiten dieses Eintrags</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Hide the changes</source>
        <translation>Die Änderungen ausblenden</translation>
    </message>
    <message>
        <source>Intuit&apos;s id of the request: {id}</source>
        <translation>ID der Anfrage bei Intuit: {id}</translation>
    </message>
    <message>
        <source>Show all {count} changes</source>
        <translation>Alle {count} Änderungen zeigen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>hier bearbeitet</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>sample shop</source>
        <translation>Beispielshop</translation>
    </message>
    <message>
        <source>sync after a save</source>
        <translation>nach dem Speichern gesendet</translation>
    </message>
    <message>
        <source>sync after an answer</source>
        <translation>nach einer Antwort gesendet</translation>
    </message>
    <message>
        <source>sync by hand</source>
        <translation>von Hand gesendet</translation>
    </message>
    <message>
        <source>sync by schedule</source>
        <translation>nach Zeitplan gesendet</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>der Shop</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>noch einmal versucht</translation>
    </message>
    <message>
        <source>{source} by {who}</source>
        <translation>{source} von {who}</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>As the file shows</source>
        <translation>Wie die Datei es zeigt</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Canceled quantity</source>
        <translation>Stornierte Menge</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Cost amount</source>
        <translation>Kostenbetrag</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Kostenposition</translation>
    </message>
    <message>
        <source>Cost tax in percent</source>
        <translation>Steuer auf Kosten in Prozent</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs include tax</source>
        <translation>Kosten enthalten Steuer</translation>
    </message>
    <message>
        <source>Costs total of the PO</source>
        <translation>Kosten der Bestellung insgesamt</translation>
    </message>
    <message>
        <source>Created date</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Delivered date</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Discount on the whole PO</source>
        <translation>Rabatt auf die ganze Bestellung</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <translation>Erwartete Ankunft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Invoice or reference number</source>
        <translation>Rechnungs- oder Referenznummer</translation>
    </message>
    <message>
        <source>Its lines</source>
        <translation>Ihre Positionen</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Lieferzeit in Tagen</translation>
    </message>
    <message>
        <source>Line discount in percent</source>
        <translation>Positionsrabatt in Prozent</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Positionssumme</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Note to supplier</source>
        <translation>Notiz an den Lieferanten</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Anzahl der Positionen</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Stand der Zahlung</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Problems in {file}</source>
        <translation>Probleme in {file}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>Erhaltene Menge</translation>
    </message>
    <message>
        <source>Rejected quantity</source>
        <translation>Zurückgewiesene Menge</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Shipping carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subtotal of the PO</source>
        <translation>Zwischensumme der Bestellung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier SKU</source>
        <translation>Lieferanten-SKU</translation>
    </message>
    <message>
        <source>Supplier address</source>
        <translation>Adresse des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier address, second line</source>
        <translation>Adresse des Lieferanten, zweite Zeile</translation>
    </message>
    <message>
        <source>Supplier city</source>
        <translation>Ort des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier contact</source>
        <translation>Ansprechpartner des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier country</source>
        <translation>Land des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier email</source>
        <translation>E-Mail des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier phone</source>
        <translation>Telefon des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier postal code</source>
        <translation>Postleitzahl des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier state or region</source>
        <translation>Bundesland oder Region des Lieferanten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>Steuer in Prozent</translation>
    </message>
    <message>
        <source>Tax on the whole PO</source>
        <translation>Steuer auf die ganze Bestellung</translation>
    </message>
    <message>
        <source>Tax total of the PO</source>
        <translation>Steuer der Bestellung insgesamt</translation>
    </message>
    <message>
        <source>The PO</source>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>Total of the PO</source>
        <translation>Summe der Bestellung</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>headers in row {row}</source>
        <translation>Überschriften in Zeile {row}</translation>
    </message>
    <message>
        <source>read as the last file with these headers</source>
        <translation>gelesen wie die letzte Datei mit diesen Überschriften</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>Blatt {name}</translation>
    </message>
    <message>
        <source>{file} - left out</source>
        <translation>{file} - ausgelassen</translation>
    </message>
    <message>
        <source>{read} of {all} columns read</source>
        <translation>{read} von {all} Spalten gelesen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;How the file is written</source>
        <translation>Wie die Datei &amp;geschrieben ist</translation>
    </message>
    <message>
        <source>Choose a file of purchase orders</source>
        <translation>Eine Datei mit Bestellungen wählen</translation>
    </message>
    <message>
        <source>Choose the file that has the lines</source>
        <translation>Die Datei mit den Positionen wählen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Copy the rows of a table with their headers first, then paste here.</source>
        <translation>Kopieren Sie zuerst die Zeilen einer Tabelle mit ihren Überschriften und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Import purchase orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Purchase orders ({kinds})</source>
        <translation>Bestellungen ({kinds})</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Save the rows with problems</source>
        <translation>Die Zeilen mit Problemen speichern</translation>
    </message>
    <message>
        <source>The rows with problems are saved</source>
        <translation>Die Zeilen mit Problemen sind gespeichert</translation>
    </message>
    <message>
        <source>There is no table on the clipboard</source>
        <translation>In der Zwischenablage ist keine Tabelle</translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message>
        <source>1 PO was imported</source>
        <translation>1 Bestellung wurde importiert</translation>
    </message>
    <message>
        <source>Choose the file again to go on. Nothing comes in twice.</source>
        <translation>Wählen Sie die Datei noch einmal, um weiterzumachen. Nichts kommt doppelt herein.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>The rows with problems are in this file, each with its reason. Correct and import it:</source>
        <translation>Die Zeilen mit Problemen stehen in dieser Datei, jede mit ihrem Grund. Berichtigen und importieren Sie sie:</translation>
    </message>
    <message>
        <source>What was imported stands in the list now. Sync sends it to QuickBooks.</source>
        <translation>Was importiert wurde, steht jetzt in der Liste. „Alle senden“ bringt es zu QuickBooks.</translation>
    </message>
    <message>
        <source>{count} POs were imported</source>
        <translation>{count} Bestellungen wurden importiert</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} different in the file, left as they are here</source>
        <translation>{count} in der Datei anders, hier so gelassen, wie sie sind</translation>
    </message>
    <message>
        <source>{count} here already, unchanged</source>
        <translation>{count} schon hier, unverändert</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} not reached, because it was stopped</source>
        <translation>{count} nicht erreicht, weil angehalten wurde</translation>
    </message>
    <message>
        <source>{count} with problems, left out as a whole</source>
        <translation>{count} mit Problemen, als Ganzes ausgelassen</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Importing PO {row} of {total}</source>
        <translation>Bestellung {row} von {total} wird importiert</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>Reading row {row} of {total}</source>
        <translation>Zeile {row} von {total} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Saving the rows with reasons</source>
        <translation>Die Zeilen werden mit Gründen gespeichert</translation>
    </message>
</context>
<context>
    <name>Inbound</name>
    <message>
        <source>1 PO was changed here and in its source.</source>
        <translation>1 Bestellung wurde hier und in ihrer Quelle geändert.</translation>
    </message>
    <message>
        <source>1 record could not be taken in.</source>
        <translation>1 Datensatz konnte nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every {count} hours</source>
        <translation>Alle {count} Stunden</translation>
    </message>
    <message>
        <source>Every {count} minutes</source>
        <translation>Alle {count} Minuten</translation>
    </message>
    <message>
        <source>Last good fetch: {moment}.</source>
        <translation>Letzter gelungener Abruf: {moment}.</translation>
    </message>
    <message>
        <source>No feed yet.</source>
        <translation>Noch kein Feed.</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Only when I press Fetch now</source>
        <translation>Nur wenn ich „Jetzt abrufen“ drücke</translation>
    </message>
    <message>
        <source>{count} POs were changed here and in their source.</source>
        <translation>{count} Bestellungen wurden hier und in ihrer Quelle geändert.</translation>
    </message>
    <message>
        <source>{count} records could not be taken in.</source>
        <translation>{count} Datensätze konnten nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation>{moment}: {what}</translation>
    </message>
</context>
<context>
    <name>InboundHost</name>
    <message>
        <source>Fetching the web feed</source>
        <translation>Der Web-Feed wird abgerufen</translation>
    </message>
    <message>
        <source>How to provide a web feed</source>
        <translation>Wie man einen Web-Feed bereitstellt</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The web feed brought something that needs you</source>
        <translation>Der Web-Feed brachte etwas, das zu klären ist</translation>
    </message>
    <message>
        <source>Web feed</source>
        <translation>Web-Feed</translation>
    </message>
    <message>
        <source>Where POs come from: web feed</source>
        <translation>Woher die Bestellungen kommen: Web-Feed</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter the client id.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>The client id is not complete or has a space in it. Copy it again.</source>
        <translation>Die Client-ID ist unvollständig oder enthält ein Leerzeichen. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The client secret is not complete or has a space in it. Copy it again.</source>
        <translation>Das Client-Secret ist unvollständig oder enthält ein Leerzeichen. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These two look swapped: Intuit&apos;s client id is the longer one and begins with AB.</source>
        <translation>Die beiden scheinen vertauscht: Die Client-ID von Intuit ist die längere und beginnt mit AB.</translation>
    </message>
    <message>
        <source>This is the client id again. The client secret stands below it in Intuit&apos;s portal.</source>
        <translation>Das ist noch einmal die Client-ID. Das Client-Secret steht im Portal von Intuit darunter.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Use the keyring of this computer</source>
        <translation>Den &amp;Schlüsselbund dieses Computers verwenden</translation>
    </message>
    <message>
        <source>Both stand in Intuit&apos;s developer portal: open your app there, choose Keys and credentials, then the {kind} keys.</source>
        <translation>Beide stehen im Entwicklerportal von Intuit: Öffnen Sie dort Ihre App, wählen Sie „Keys and credentials“, dann die Schlüssel für {kind}.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Das Secret verbergen</translation>
    </message>
    <message>
        <source>Keep it for this session &amp;only</source>
        <translation>&amp;Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Keys of your Intuit app</source>
        <translation>Schlüssel Ihrer Intuit-App</translation>
    </message>
    <message>
        <source>No place to keep the secret yet.</source>
        <translation>Noch kein Platz für das Secret.</translation>
    </message>
    <message>
        <source>Open Intuit&apos;s developer &amp;portal</source>
        <translation>Entwickler&amp;portal von Intuit öffnen</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Die Datei öffnen…</translation>
    </message>
    <message>
        <source>Set on this computer ({where})</source>
        <translation>Auf diesem Computer festgelegt ({where})</translation>
    </message>
    <message>
        <source>Show me how, with &amp;pictures</source>
        <translation>Mit &amp;Bildern zeigen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Secret zeigen</translation>
    </message>
    <message>
        <source>The page was not saved</source>
        <translation>Die Seite wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The secret and the sign-in are kept in a file that opens with your passphrase only.</source>
        <translation>Secret und Anmeldung liegen in einer Datei, die sich nur mit Ihrer Passphrase öffnet.</translation>
    </message>
    <message>
        <source>The secret and the sign-in are kept in memory only. When the program ends they are gone, and you sign in again at the next start.</source>
        <translation>Secret und Anmeldung liegen nur im Arbeitsspeicher. Wenn das Programm endet, sind sie weg, und beim nächsten Start melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The secret cannot be kept on this computer</source>
        <translation>Das Secret kann auf diesem Computer nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>The secret is kept in {place}, never in this program&apos;s own files.</source>
        <translation>Das Secret liegt in: {place}, nie in den Dateien dieses Programms.</translation>
    </message>
    <message>
        <source>Use a file under a &amp;passphrase…</source>
        <translation>Eine Datei unter einer &amp;Passphrase verwenden…</translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation>Ihr Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Numbers, money and dates are written its way too. What has no words in it yet is shown in English.</source>
        <translation>Auch Zahlen, Beträge und Daten werden so geschrieben. Was noch keine Übersetzung hat, erscheint auf Englisch.</translation>
    </message>
    <message>
        <source>The window speaks it when the program is started the next time.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close without importing</source>
        <translation>Schließen, ohne zu importieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch wurde nichts importiert</translation>
    </message>
    <message>
        <source>What you said about this file is only remembered when it is imported.</source>
        <translation>Was Sie zu dieser Datei angegeben haben, wird nur gemerkt, wenn sie importiert wird.</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>{calculation}, {tax} tax</source>
        <translation>{calculation}, {tax} Steuer</translation>
    </message>
    <message>
        <source>{received} of {ordered}</source>
        <translation>{received} von {ordered}</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Product lines</source>
        <translation>Artikelpositionen</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>&amp;Take off hold</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Choose only one again (Escape)</source>
        <translation>Wieder nur eine wählen (Esc)</translation>
    </message>
    <message>
        <source>Mark as &amp;delivered</source>
        <translation>Als &amp;geliefert markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;ordered</source>
        <translation>Als &amp;bestellt markieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the chosen POs</source>
        <translation>Mehr für die gewählten Bestellungen</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Export as a spreadsheet…</source>
        <translation>Als Tabelle &amp;exportieren…</translation>
    </message>
    <message>
        <source>Sync these</source>
        <translation>Diese senden</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Choose and order columns…</source>
        <translation>Spalten wählen und ordnen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>1 PO</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Enter a PO</source>
        <translation>Bestellung eingeben</translation>
    </message>
    <message>
        <source>Import a file from your shop (CSV, Excel or JSON), enter a PO by hand, or try everything with a made-up shop and a practice company first.</source>
        <translation>Importieren Sie eine Datei aus Ihrem Shop (CSV, Excel oder JSON), geben Sie eine Bestellung von Hand ein, oder probieren Sie zuerst alles mit einem erfundenen Shop und einem Übungsunternehmen aus.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>It looks at number, supplier, reference, SKU, product and tags.</source>
        <translation>Gesucht wird in Nummer, Lieferant, Referenz, SKU, Artikel und Schlagwörtern.</translation>
    </message>
    <message>
        <source>New PO</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>No purchase order is in this state now.</source>
        <translation>In diesem Zustand ist gerade keine Bestellung.</translation>
    </message>
    <message>
        <source>No purchase order is overdue in this way today.</source>
        <translation>Heute ist keine Bestellung in dieser Weise überfällig.</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>No question is open, nothing failed, and nothing was deleted in QuickBooks.</source>
        <translation>Keine Frage ist offen, nichts ist fehlgeschlagen, und nichts wurde in QuickBooks gelöscht.</translation>
    </message>
    <message>
        <source>Nothing found for “{search}”</source>
        <translation>Nichts gefunden zu „{search}“</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>Nichts abzurechnen</translation>
    </message>
    <message>
        <source>Purchase orders come here when they are delivered and QuickBooks has no bill for all of it yet.</source>
        <translation>Hierher kommen Bestellungen, die geliefert sind und für die QuickBooks noch nicht über alles eine Rechnung hat.</translation>
    </message>
    <message>
        <source>Search number, supplier, reference, SKU, product or tag</source>
        <translation>Nummer, Lieferant, Referenz, SKU, Artikel oder Schlagwort suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try the practice company</source>
        <translation>Übungsunternehmen ausprobieren</translation>
    </message>
    <message>
        <source>{count} POs</source>
        <translation>{count} Bestellungen</translation>
    </message>
</context>
<context>
    <name>ListsPart</name>
    <message>
        <source>Looking at tax, terms and destinations</source>
        <translation>Steuer, Bedingungen und Lieferorte werden angesehen</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open {number}</source>
        <translation>{number} &amp;öffnen</translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation>Die Zeile als Text kopieren</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>O&amp;nly {number}</source>
        <translation>N&amp;ur {number}</translation>
    </message>
    <message>
        <source>The row as text</source>
        <translation>Die Zeile als Text</translation>
    </message>
    <message>
        <source>this PO</source>
        <translation>diese Bestellung</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Intuit reference</source>
        <translation>Intuit-Referenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>LoginCard</name>
    <message>
        <source>In the tray, or minimised where there is none, so that the schedule is kept.</source>
        <translation>Im Infobereich, oder minimiert, wo es keinen gibt, damit der Zeitplan eingehalten wird.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>1 PO changed there.</source>
        <translation>1 Bestellung wurde dort geändert.</translation>
    </message>
    <message>
        <source>Checked QuickBooks</source>
        <translation>QuickBooks geprüft</translation>
    </message>
    <message>
        <source>Nothing changed there since the last look.</source>
        <translation>Seit dem letzten Nachsehen wurde dort nichts geändert.</translation>
    </message>
    <message>
        <source>{count} POs changed there.</source>
        <translation>{count} Bestellungen wurden dort geändert.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n PO(s) go to QuickBooks after the sync that is running.</source>
        <translation>
            <numerusform>%n Bestellung geht an QuickBooks, sobald das laufende Senden beendet ist.</numerusform>
            <numerusform>%n Bestellungen gehen an QuickBooks, sobald das laufende Senden beendet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory Mate Desktop</source>
        <translation>Inventory Mate Desktop</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>{header} is read as</source>
        <translation>{header} wird gelesen als</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Connect QuickBooks…</source>
        <translation>&amp;Mit QuickBooks verbinden…</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Neu anlegen</translation>
    </message>
    <message>
        <source>&amp;No, what was sent stays as it is</source>
        <translation>&amp;Nein, was gesendet wurde, bleibt</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>Diesen &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Yes, with the next sync</source>
        <translation>&amp;Ja, beim nächsten Senden</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 supplier</source>
        <translation>1 Lieferant</translation>
    </message>
    <message>
        <source>Accounts of costs</source>
        <translation>Konten der Kosten</translation>
    </message>
    <message>
        <source>All states ({count})</source>
        <translation>Alle Zustände ({count})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Connect QuickBooks first; its tax codes, terms and locations can be chosen here then.</source>
        <translation>Verbinden Sie zuerst QuickBooks; dann lassen sich hier dessen Steuercodes, Bedingungen und Standorte wählen.</translation>
    </message>
    <message>
        <source>Connect QuickBooks first; then each supplier and product stands here beside its record there.</source>
        <translation>Verbinden Sie zuerst QuickBooks; dann steht hier jeder Lieferant und jeder Artikel neben seinem Eintrag dort.</translation>
    </message>
    <message>
        <source>Costs and accounts</source>
        <translation>Kosten und Konten</translation>
    </message>
    <message>
        <source>Costs of a PO are account lines in QuickBooks. A choice holds for what is sent from now on; purchase orders that are in QuickBooks keep their accounts.</source>
        <translation>Kosten einer Bestellung sind in QuickBooks Kontopositionen. Eine Wahl gilt für alles, was von nun an gesendet wird; Bestellungen, die in QuickBooks sind, behalten ihre Konten.</translation>
    </message>
    <message>
        <source>Create a &amp;new one…</source>
        <translation>Neu an&amp;legen…</translation>
    </message>
    <message>
        <source>Created by this program</source>
        <translation>Von diesem Programm angelegt</translation>
    </message>
    <message>
        <source>Created with the next sync</source>
        <translation>Wird beim Senden angelegt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Forget which one {name} is?</source>
        <translation>Vergessen, welcher {name} ist?</translation>
    </message>
    <message>
        <source>Found by name or SKU</source>
        <translation>Über Name oder SKU gefunden</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>Inactive or gone in QuickBooks</source>
        <translation>In QuickBooks inaktiv oder nicht mehr da</translation>
    </message>
    <message>
        <source>It is made with the next sync that needs it. Where QuickBooks has one of this name, the new one gets a figure behind its name.</source>
        <translation>Er wird angelegt, sobald er beim Senden gebraucht wird. Gibt es in QuickBooks schon einen dieses Namens, bekommt der neue eine Ziffer hinter den Namen.</translation>
    </message>
    <message>
        <source>Item in QuickBooks</source>
        <translation>Artikel in QuickBooks</translation>
    </message>
    <message>
        <source>Keeping the mapping</source>
        <translation>Die Zuordnung wird gespeichert</translation>
    </message>
    <message>
        <source>Make a new item for {name}?</source>
        <translation>Einen neuen QuickBooks-Artikel für {name} anlegen?</translation>
    </message>
    <message>
        <source>Make a new vendor for {name}?</source>
        <translation>Einen neuen Kreditor für {name} anlegen?</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Mappings of {them}</source>
        <translation>Zuordnungen: {them}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing found for “{search}”</source>
        <translation>Nichts gefunden für „{search}“</translation>
    </message>
    <message>
        <source>Nothing to map here</source>
        <translation>Hier ist nichts zuzuordnen</translation>
    </message>
    <message>
        <source>Nothing to map yet</source>
        <translation>Noch nichts zuzuordnen</translation>
    </message>
    <message>
        <source>One more is closed or billed there and stays as it is.</source>
        <translation>Eine weitere ist dort abgeschlossen oder abgerechnet und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>One purchase order in QuickBooks uses it. Shall it change as well?</source>
        <translation>Eine Bestellung in QuickBooks verwendet ihn. Soll sie auch geändert werden?</translation>
    </message>
    <message>
        <source>POs</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products and items</source>
        <translation>Artikel und QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>Search all items</source>
        <translation>Alle QuickBooks-Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search all vendors</source>
        <translation>Alle Kreditoren durchsuchen</translation>
    </message>
    <message>
        <source>Search {them}</source>
        <translation>{them} suchen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Suggested: {reason} {detail}</source>
        <translation>Vorgeschlagen: {reason} {detail}</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Suppliers and products come with the purchase orders and stand here then.</source>
        <translation>Lieferanten und Artikel kommen mit den Bestellungen und stehen dann hier.</translation>
    </message>
    <message>
        <source>Suppliers and vendors</source>
        <translation>Lieferanten und Kreditoren</translation>
    </message>
    <message>
        <source>Tax rates, payment terms and destinations stand here when the connected company has tax codes, when terms of your POs fit none of its terms, or when it keeps locations.</source>
        <translation>Steuersätze, Zahlungsbedingungen und Lieferorte stehen hier, wenn das verbundene Unternehmen Steuercodes hat, wenn Bedingungen Ihrer Bestellungen zu keinen von ihm passen, oder wenn es Standorte führt.</translation>
    </message>
    <message>
        <source>Taxes, terms, destinations</source>
        <translation>Steuern, Bedingungen, Lieferorte</translation>
    </message>
    <message>
        <source>The mapping is kept; it holds from the next sync on.</source>
        <translation>Die Zuordnung ist gespeichert; sie gilt ab dem nächsten Senden.</translation>
    </message>
    <message>
        <source>The next sync decides anew: by name or SKU, else it asks you or makes a new one. Purchase orders in QuickBooks stay as they are.</source>
        <translation>Beim nächsten Senden wird neu entschieden: über Name oder SKU, sonst werden Sie gefragt, oder es wird neu angelegt. Bestellungen in QuickBooks bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Until now: {name}. It holds for all {them} of this name.</source>
        <translation>Bisher: {name}. Gilt für alle {them} dieses Namens.</translation>
    </message>
    <message>
        <source>Vendor in QuickBooks</source>
        <translation>Kreditor in QuickBooks</translation>
    </message>
    <message>
        <source>What has no choice here is found by name, days or percentage, or left out. The address of a destination goes to QuickBooks as the ship-to address by itself.</source>
        <translation>Was hier keine Wahl hat, wird über Name, Tage oder Prozentsatz gefunden oder weggelassen. Die Adresse eines Lieferorts geht von selbst als Lieferadresse an QuickBooks.</translation>
    </message>
    <message>
        <source>Which item is {name}?</source>
        <translation>Welcher QuickBooks-Artikel ist {name}?</translation>
    </message>
    <message>
        <source>Which vendor is {name}?</source>
        <translation>Welcher Kreditor ist {name}?</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>{count} in QuickBooks</source>
        <translation>{count} in QuickBooks</translation>
    </message>
    <message>
        <source>{count} more are closed or billed there and stay as they are.</source>
        <translation>{count} weitere sind dort geschlossen oder abgerechnet und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{count} purchase orders in QuickBooks use it. Shall they change as well?</source>
        <translation>{count} Bestellungen in QuickBooks verwenden ihn. Sollen sie auch geändert werden?</translation>
    </message>
    <message>
        <source>{count} suppliers</source>
        <translation>{count} Lieferanten</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;About Inventory Mate Desktop</source>
        <translation>Ü&amp;ber Inventory Mate Desktop</translation>
    </message>
    <message>
        <source>&amp;Add another shop…</source>
        <translation>&amp;Weiteren Shop hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Columns of the list…</source>
        <translation>&amp;Spalten der Liste…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Fetch the web feed</source>
        <translation>Web-&amp;Feed abrufen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Mark delivered…</source>
        <translation>Als &amp;geliefert markieren…</translation>
    </message>
    <message>
        <source>&amp;New purchase order…</source>
        <translation>&amp;Neue Bestellung…</translation>
    </message>
    <message>
        <source>&amp;Open in QuickBooks</source>
        <translation>In QuickBooks ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Paste POs…</source>
        <translation>Bestellungen ein&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Pause what happens by itself</source>
        <translation>Was von selbst geschieht, &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Preview sync…</source>
        <translation>&amp;Vorschau des Sendens…</translation>
    </message>
    <message>
        <source>&amp;Purchase orders</source>
        <translation>&amp;Bestellungen</translation>
    </message>
    <message>
        <source>&amp;QuickBooks</source>
        <translation>&amp;QuickBooks</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>&amp;Alle senden</translation>
    </message>
    <message>
        <source>&amp;Try the practice company</source>
        <translation>&amp;Übungsunternehmen ausprobieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Was neu ist</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Chec&amp;k QuickBooks now</source>
        <translation>QuickBooks jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport the list as a spreadsheet…</source>
        <translation>Liste als Tabelle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Fetch from S&amp;hopify…</source>
        <translation>Von S&amp;hopify abrufen…</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Zu den &amp;Details</translation>
    </message>
    <message>
        <source>Go to the &amp;filters</source>
        <translation>Zu den &amp;Filtern</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>Keys from &amp;Intuit, with pictures…</source>
        <translation>Schlüssel von &amp;Intuit, mit Bildern…</translation>
    </message>
    <message>
        <source>Make a support &amp;bundle…</source>
        <translation>&amp;Paket für den Support…</translation>
    </message>
    <message>
        <source>P&amp;review this…</source>
        <translation>Vorschau diese&amp;r…</translation>
    </message>
    <message>
        <source>Put on &amp;hold, or take off</source>
        <translation>An&amp;halten oder freigeben</translation>
    </message>
    <message>
        <source>Re&amp;ceive…</source>
        <translation>&amp;Wareneingang…</translation>
    </message>
    <message>
        <source>S&amp;top after this PO</source>
        <translation>Nach dieser Bestellung an&amp;halten</translation>
    </message>
    <message>
        <source>S&amp;ync this</source>
        <translation>Diese &amp;senden</translation>
    </message>
    <message>
        <source>Save this filt&amp;er…</source>
        <translation>Diesen &amp;Filter speichern…</translation>
    </message>
    <message>
        <source>Saved fi&amp;lters…</source>
        <translation>Gespeicherte Fi&amp;lter…</translation>
    </message>
    <message>
        <source>Show what is to &amp;bill</source>
        <translation>Zeigen, was abzurechnen &amp;ist</translation>
    </message>
    <message>
        <source>Show what needs yo&amp;u</source>
        <translation>Zeigen, was z&amp;u klären ist</translation>
    </message>
    <message>
        <source>Undo in Quick&amp;Books…</source>
        <translation>In Quick&amp;Books rückgängig machen…</translation>
    </message>
    <message>
        <source>What QuickBooks&apos; &amp;messages mean</source>
        <translation>Was QuickBooks&apos; &amp;Meldungen bedeuten</translation>
    </message>
    <message>
        <source>What the bad&amp;ge means</source>
        <translation>Was der Status bed&amp;eutet</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Das Programm versucht es von selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages that are not in this list are shown with QuickBooks&apos; own words.</source>
        <translation>Meldungen, die nicht in dieser Liste stehen, werden mit den Worten von QuickBooks gezeigt.</translation>
    </message>
    <message>
        <source>No message holds these words</source>
        <translation>Keine Meldung enthält diese Wörter</translation>
    </message>
    <message>
        <source>Offered: {label}.</source>
        <translation>Angeboten: {label}.</translation>
    </message>
    <message>
        <source>Search by code or words</source>
        <translation>Nach Code oder Wörtern suchen</translation>
    </message>
    <message>
        <source>The program does not try again by itself.</source>
        <translation>Das Programm versucht es nicht von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Das Programm versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>What QuickBooks&apos; messages mean</source>
        <translation>Was die Meldungen von QuickBooks bedeuten</translation>
    </message>
    <message>
        <source>Who can act: {who}.</source>
        <translation>Wer handeln kann: {who}.</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>Show PO-{number} of {supplier}</source>
        <translation>PO-{number} von {supplier} zeigen</translation>
    </message>
</context>
<context>
    <name>NeedKinds</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Canceled here</source>
        <translation>Hier storniert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Deleted in QuickBooks</source>
        <translation>In QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Feed and folder</source>
        <translation>Feed und Ordner</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Gleiche Nummer</translation>
    </message>
    <message>
        <source>Shopify&apos;s stock</source>
        <translation>Bestand in Shopify</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Stopped syncs</source>
        <translation>Angehaltene Sendevorgänge</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Steuercodes</translation>
    </message>
    <message>
        <source>To change in QuickBooks</source>
        <translation>In QuickBooks zu ändern</translation>
    </message>
    <message>
        <source>To correct in the PO</source>
        <translation>In der Bestellung zu berichtigen</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Kreditoren</translation>
    </message>
</context>
<context>
    <name>NeedsHead</name>
    <message>
        <source>All sorts</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Search question, PO or supplier</source>
        <translation>Frage, Bestellung oder Lieferant suchen</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>PO</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>PO {number} of {supplier}, in: {title}</source>
        <translation>Bestellung {number} von {supplier}, in: {title}</translation>
    </message>
    <message>
        <source>POs</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>{title}, PO {number}, {supplier}, since {since}</source>
        <translation>{title}, Bestellung {number}, {supplier}, seit {since}</translation>
    </message>
    <message>
        <source>{title}, {count} POs wait, since {since}, {state}</source>
        <translation>{title}, {count} Bestellungen warten, seit {since}, {state}</translation>
    </message>
</context>
<context>
    <name>NeedsTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was zu klären ist</translation>
    </message>
</context>
<context>
    <name>NewModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>NewRecords</name>
    <message>
        <source>New items</source>
        <translation>Neue QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>New vendors</source>
        <translation>Neue Kreditoren</translation>
    </message>
</context>
<context>
    <name>NewTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New POs</source>
        <translation>Neue Bestellungen</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation>Support-Paket speichern…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Sync finished</source>
        <translation>Senden beendet</translation>
    </message>
    <message>
        <source>Sync finished; some answers are still missing</source>
        <translation>Senden beendet; einige Antworten fehlen noch</translation>
    </message>
    <message>
        <source>Sync finished; something needs you</source>
        <translation>Senden beendet; etwas ist zu klären</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Senden angehalten</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>&amp;New number (QuickBooks shows it with PO- in front)</source>
        <translation>&amp;Neue Nummer (QuickBooks zeigt sie mit PO- davor)</translation>
    </message>
    <message>
        <source>&amp;Use this number</source>
        <translation>Diese Nummer &amp;verwenden</translation>
    </message>
    <message>
        <source>Another number for {number}</source>
        <translation>Eine andere Nummer für {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>QuickBooks has this number already. Nothing is sent until it has one of its own.</source>
        <translation>QuickBooks hat diese Nummer schon. Bis sie eine eigene hat, wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>A column named Ta&amp;x</source>
        <translation>Eine Spalte namens Ta&amp;x</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Ein Prozentsatz</translation>
    </message>
    <message>
        <source>An amount for each line</source>
        <translation>Ein Betrag je Position</translation>
    </message>
    <message>
        <source>An amount for the whole PO</source>
        <translation>Ein Betrag für die ganze Bestellung</translation>
    </message>
    <message>
        <source>Cells are parted &amp;by</source>
        <translation>Zellen sind getrennt &amp;durch</translation>
    </message>
    <message>
        <source>Comma: 1.250,00</source>
        <translation>Komma: 1.250,00</translation>
    </message>
    <message>
        <source>Currenc&amp;y of POs without one</source>
        <translation>&amp;Währung der Bestellungen ohne Angabe</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Tag zuerst: 31/12/2026</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>Dezi&amp;malzeichen</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Monat zuerst: 12/31/2026</translation>
    </message>
    <message>
        <source>PO n&amp;umber of these lines</source>
        <translation>Bestell&amp;nummer dieser Positionen</translation>
    </message>
    <message>
        <source>Point: 1,250.00</source>
        <translation>Punkt: 1,250.00</translation>
    </message>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation>Die Datei noch &amp;einmal lesen</translation>
    </message>
    <message>
        <source>Row o&amp;f the headers</source>
        <translation>Zeile der &amp;Überschriften</translation>
    </message>
    <message>
        <source>Supplier of all &amp;the POs</source>
        <translation>&amp;Lieferant aller Bestellungen</translation>
    </message>
    <message>
        <source>Unit &amp;cost of all lines</source>
        <translation>Stück&amp;preis aller Positionen</translation>
    </message>
    <message>
        <source>such as {code}</source>
        <translation>zum Beispiel {code}</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>OrderEditor</name>
    <message>
        <source>A number is missing.</source>
        <translation>Eine Nummer fehlt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kostenpositionen</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <translation>Rab. %</translation>
    </message>
    <message>
        <source>It has no label.</source>
        <translation>Es fehlt eine Bezeichnung.</translation>
    </message>
    <message>
        <source>It has no product and no SKU.</source>
        <translation>Artikel und SKU fehlen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>Artikelpositionen</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Supplier SKU</source>
        <translation>Lieferanten-SKU</translation>
    </message>
    <message>
        <source>Tab and Enter move; Enter after the last row adds one · Ctrl+D copies from above · Ctrl+Delete deletes rows · Ctrl+Z undoes · Ctrl+V pastes rows from a spreadsheet</source>
        <translation>Tab und Eingabe gehen weiter; Eingabe nach der letzten Zeile fügt eine hinzu · Strg+D übernimmt von oben · Strg+Entf löscht Zeilen · Strg+Z macht rückgängig · Strg+V fügt Zeilen aus einer Tabellenkalkulation ein</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Steuer %</translation>
    </message>
    <message>
        <source>This PO belongs to the sample shop. Change it as you like.</source>
        <translation>Diese Bestellung gehört zum Beispielshop. Ändern Sie sie, wie Sie mögen.</translation>
    </message>
    <message>
        <source>This PO came from the file {file}.</source>
        <translation>Diese Bestellung kam aus der Datei {file}.</translation>
    </message>
    <message>
        <source>This PO came from the watched folder ({file}).</source>
        <translation>Diese Bestellung kam aus dem überwachten Ordner ({file}).</translation>
    </message>
    <message>
        <source>This PO came from the web feed, which is not changed from here.</source>
        <translation>Diese Bestellung kam aus dem Web-Feed, der von hier nicht geändert wird.</translation>
    </message>
    <message>
        <source>This PO was imported ({kind}).</source>
        <translation>Diese Bestellung wurde importiert ({kind}).</translation>
    </message>
    <message>
        <source>This PO was read from Shopify, which is not changed from here.</source>
        <translation>Diese Bestellung wurde aus Shopify gelesen, das von hier nicht geändert wird.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Your changes stay here. When the same PO comes in again with other content, the differences are shown before anything is overwritten.</source>
        <translation>Ihre Änderungen bleiben hier. Kommt dieselbe Bestellung mit anderem Inhalt wieder herein, werden die Abweichungen gezeigt, bevor etwas überschrieben wird.</translation>
    </message>
    <message>
        <source>{text} is out of range.</source>
        <translation>{text} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>“{text}” is not a kind of cost.</source>
        <translation>„{text}“ ist keine Kostenart.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation>„{text}“ ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Arrival overdue</source>
        <translation>Lieferung überfällig</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Delivered and not yet copied to a bill in QuickBooks</source>
        <translation>Geliefert und in QuickBooks noch in keine Rechnung übernommen</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Zahlung überfällig</translation>
    </message>
    <message>
        <source>Should have arrived by now and is not delivered</source>
        <translation>Müsste schon da sein und ist nicht geliefert</translation>
    </message>
    <message>
        <source>Should have been paid by now</source>
        <translation>Müsste schon bezahlt sein</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>Abzurechnen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
</context>
<context>
    <name>OrdersDesk</name>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Duplicating PO-{number}</source>
        <translation>PO-{number} wird dupliziert</translation>
    </message>
    <message>
        <source>It is done as soon as the running work is done.</source>
        <translation>Das geschieht, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>Keeping QuickBooks&apos; version</source>
        <translation>Die Fassung von QuickBooks wird behalten</translation>
    </message>
    <message>
        <source>Looking for what was typed</source>
        <translation>Nach Eingegebenem wird gesucht</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Nothing changes in QuickBooks: its purchase order stays as it is. Here the PO is put on hold: nothing of it is sent, and its bills are not followed any more. Take it off hold to link it again; the next sync finds the same purchase order.</source>
        <translation>In QuickBooks ändert sich nichts: Die Bestellung dort bleibt, wie sie ist. Hier wird die Bestellung angehalten: Nichts von ihr wird gesendet, und ihre Rechnungen werden nicht mehr verfolgt. Setzen Sie sie fort, um sie wieder zu verknüpfen; beim nächsten Senden wird dieselbe Bestellung gefunden.</translation>
    </message>
    <message>
        <source>Putting on hold</source>
        <translation>Bestellungen werden angehalten</translation>
    </message>
    <message>
        <source>Taking off hold</source>
        <translation>Bestellungen werden fortgesetzt</translation>
    </message>
    <message>
        <source>The browser did not open. The address is {url}</source>
        <translation>Der Browser hat sich nicht geöffnet. Die Adresse ist {url}</translation>
    </message>
    <message>
        <source>Unlink {number} from QuickBooks?</source>
        <translation>Verknüpfung von {number} mit QuickBooks lösen?</translation>
    </message>
    <message>
        <source>Unlinking</source>
        <translation>Die Verknüpfung wird gelöst</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>This question was settled meanwhile; your answer was not needed.</source>
        <translation>Diese Frage hat sich inzwischen erledigt; Ihre Antwort wurde nicht gebraucht.</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>(no currency)</source>
        <translation>(keine Währung)</translation>
    </message>
    <message>
        <source>(no supplier)</source>
        <translation>(kein Lieferant)</translation>
    </message>
    <message>
        <source>1 PO</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation>1 offene Frage</translation>
    </message>
    <message>
        <source>A sync stopped and asks whether to go on</source>
        <translation>Ein Sendevorgang wurde angehalten und wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Adding up the overview</source>
        <translation>Die Übersicht wird zusammengezählt</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>Amounts in different currencies are not added up: the rates of the day of payment are not known.</source>
        <translation>Beträge in verschiedenen Währungen werden nicht zusammengezählt: Die Kurse am Tag der Zahlung sind nicht bekannt.</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>Canceled here: close it in QuickBooks?</source>
        <translation>Hier storniert: in QuickBooks schließen?</translation>
    </message>
    <message>
        <source>Changed here and in QuickBooks</source>
        <translation>Hier und in QuickBooks geändert</translation>
    </message>
    <message>
        <source>Charts in</source>
        <translation>Diagramme in</translation>
    </message>
    <message>
        <source>Currency of the charts</source>
        <translation>Währung der Diagramme</translation>
    </message>
    <message>
        <source>Deleted in QuickBooks: send again?</source>
        <translation>In QuickBooks gelöscht: noch einmal senden?</translation>
    </message>
    <message>
        <source>Delivered, and QuickBooks has no bill for all of it yet.</source>
        <translation>Geliefert, und QuickBooks hat noch nicht über alles eine Rechnung.</translation>
    </message>
    <message>
        <source>Delivered, not billed</source>
        <translation>Geliefert, nicht abgerechnet</translation>
    </message>
    <message>
        <source>Everything that was delivered is billed.</source>
        <translation>Alles, was geliefert wurde, ist abgerechnet.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Import the purchase orders of your shop. This page then shows what is on order, what is late, and which POs have reached QuickBooks.</source>
        <translation>Importieren Sie die Bestellungen Ihres Shops. Diese Seite zeigt dann, was bestellt ist, was sich verspätet und welche Bestellungen QuickBooks erreicht haben.</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>In {currency}, by the PO&apos;s date.</source>
        <translation>In {currency}, nach dem Datum der Bestellung.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>New or changed here</source>
        <translation>Neu oder hier geändert</translation>
    </message>
    <message>
        <source>No open question</source>
        <translation>Keine offene Frage</translation>
    </message>
    <message>
        <source>Not connected to QuickBooks</source>
        <translation>Nicht mit QuickBooks verbunden</translation>
    </message>
    <message>
        <source>Nothing is on order.</source>
        <translation>Nichts ist bestellt.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>Nichts wartet auf jemanden.</translation>
    </message>
    <message>
        <source>On hold, or not eligible</source>
        <translation>Angehalten oder ausgeschlossen</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>On order by supplier</source>
        <translation>Bestellt nach Lieferant</translation>
    </message>
    <message>
        <source>Ordered or shipped, not delivered yet: what will have to be paid.</source>
        <translation>Bestellt oder versandt, noch nicht geliefert: was zu zahlen sein wird.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue arrivals</source>
        <translation>Überfällige Lieferungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>POs by month</source>
        <translation>Bestellungen nach Monat</translation>
    </message>
    <message>
        <source>Questions for a person first, then what stands on the badges.</source>
        <translation>Zuerst offene Fragen, dann der Status der Bestellungen.</translation>
    </message>
    <message>
        <source>QuickBooks has it with other content</source>
        <translation>QuickBooks hat sie mit anderem Inhalt</translation>
    </message>
    <message>
        <source>Should have come before today and has not been delivered.</source>
        <translation>Hätte vor heute kommen sollen und ist nicht geliefert.</translation>
    </message>
    <message>
        <source>The largest in {currency}.</source>
        <translation>Die größten in {currency}.</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>Abzurechnen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Try the practice company</source>
        <translation>Übungsunternehmen ausprobieren</translation>
    </message>
    <message>
        <source>Value by month</source>
        <translation>Wert nach Monat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Which item is this product?</source>
        <translation>Welcher QuickBooks-Artikel ist dieser Artikel?</translation>
    </message>
    <message>
        <source>Which purchase order in QuickBooks is it?</source>
        <translation>Welche Bestellung in QuickBooks ist es?</translation>
    </message>
    <message>
        <source>Which vendor is this supplier?</source>
        <translation>Welcher Kreditor ist dieser Lieferant?</translation>
    </message>
    <message>
        <source>Why POs wait</source>
        <translation>Warum Bestellungen warten</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{count} POs</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} in the last twelve months, by the PO&apos;s date.</source>
        <translation>{count} in den letzten zwölf Monaten, nach dem Datum der Bestellung.</translation>
    </message>
    <message>
        <source>{count} open questions</source>
        <translation>{count} offene Fragen</translation>
    </message>
    <message>
        <source>{count} without a date.</source>
        <translation>{count} ohne Datum.</translation>
    </message>
    <message>
        <source>{name}, on order, {currency}</source>
        <translation>{name}, bestellt, {currency}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Tie-out</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Bill {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>Expense {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>Nothing changes in QuickBooks</source>
        <translation>In QuickBooks ändert sich nichts</translation>
    </message>
    <message>
        <source>Open {name} in QuickBooks</source>
        <translation>{name} in QuickBooks öffnen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Purchase order {number}</source>
        <translation>Bestellung {number}</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Verknüpfung lösen…</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} offen</translation>
    </message>
</context>
<context>
    <name>PartiesSection</name>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Contact at the supplier</source>
        <translation>Ansprechpartner beim Lieferanten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier e&amp;mail</source>
        <translation>&amp;E-Mail des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier phone</source>
        <translation>Telefon des Lieferanten</translation>
    </message>
    <message>
        <source>This is no email address; the PO is not sent like this.</source>
        <translation>Das ist keine E-Mail-Adresse; so wird die Bestellung nicht gesendet.</translation>
    </message>
    <message>
        <source>{whose}: second line</source>
        <translation>{whose}: zweite Zeile</translation>
    </message>
    <message>
        <source>{whose}: street</source>
        <translation>{whose}: Straße</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Forgotten: start a new file</source>
        <translation>&amp;Vergessen: neue Datei beginnen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase (at least 10 characters)</source>
        <translation>&amp;Passphrase (mindestens 10 Zeichen)</translation>
    </message>
    <message>
        <source>A passphrase for the sign-in</source>
        <translation>Eine Passphrase für die Anmeldung</translation>
    </message>
    <message>
        <source>Client secret and sign-in are kept in a file in this program&apos;s folder that opens with this passphrase only. It is asked for at each start. If you forget it, sign in again; nothing else is lost.</source>
        <translation>Client-Secret und Anmeldung liegen in einer Datei im Ordner dieses Programms, die sich nur mit dieser Passphrase öffnet. Sie wird bei jedem Start verlangt. Wenn Sie sie vergessen, melden Sie sich neu an; sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Open the stored sign-in</source>
        <translation>Die gespeicherte Anmeldung öffnen</translation>
    </message>
    <message>
        <source>Take at least 10 characters, such as four or five words.</source>
        <translation>Nehmen Sie mindestens 10 Zeichen, zum Beispiel vier oder fünf Wörter.</translation>
    </message>
    <message>
        <source>The sign-in to QuickBooks lies in a file under your passphrase. It is asked for at each start.</source>
        <translation>Die Anmeldung bei QuickBooks liegt in einer Datei unter Ihrer Passphrase. Sie wird bei jedem Start verlangt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Not in use any more in QuickBooks (id {id})</source>
        <translation>In QuickBooks nicht mehr in Gebrauch (ID {id})</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>(no destination)</source>
        <translation>(kein Lieferort)</translation>
    </message>
    <message>
        <source>Ask when something arrives</source>
        <translation>Fragen, wenn etwas ankommt</translation>
    </message>
    <message>
        <source>Asking Shopify</source>
        <translation>Shopify wird abgefragt</translation>
    </message>
    <message>
        <source>Asking Shopify for its places…</source>
        <translation>Die Standorte werden bei Shopify abgefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Goods received at a destination are added to the stock of its place.</source>
        <translation>Ware, die an einem Lieferort eingeht, wird dem Bestand seines Standorts zugerechnet.</translation>
    </message>
    <message>
        <source>No purchase order has a destination yet.</source>
        <translation>Noch hat keine Bestellung einen Lieferort.</translation>
    </message>
    <message>
        <source>Place of {destination}</source>
        <translation>Standort von {destination}</translation>
    </message>
    <message>
        <source>Places in Shopify</source>
        <translation>Standorte in Shopify</translation>
    </message>
    <message>
        <source>Saving a place</source>
        <translation>Ein Standort wird gespeichert</translation>
    </message>
</context>
<context>
    <name>PlainCard</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>Next sync at {time}</source>
        <translation>Nächster Sendevorgang um {time}</translation>
    </message>
    <message>
        <source>Next sync on {day} at {time}</source>
        <translation>Nächster Sendevorgang am {day} um {time}</translation>
    </message>
    <message>
        <source>Next sync tomorrow at {time}</source>
        <translation>Nächster Sendevorgang morgen um {time}</translation>
    </message>
    <message>
        <source>Paused: nothing is sent by itself</source>
        <translation>Pausiert: Von selbst wird nichts gesendet</translation>
    </message>
</context>
<context>
    <name>PreviewDetail</name>
    <message>
        <source>&amp;Go to this PO</source>
        <translation>Zu dieser Bestellung &amp;gehen</translation>
    </message>
    <message>
        <source>After a sync</source>
        <translation>Nach dem Senden</translation>
    </message>
    <message>
        <source>Every field and every line is the same.</source>
        <translation>Jedes Feld und jede Position ist gleich.</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>No purchase order is in this group.</source>
        <translation>In dieser Gruppe ist keine Bestellung.</translation>
    </message>
    <message>
        <source>Nothing is written before that is settled. Go to this PO to see what to do.</source>
        <translation>Bis das geklärt ist, wird nichts geschrieben. Gehen Sie zu dieser Bestellung, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing would be written for this purchase order.</source>
        <translation>Für diese Bestellung würde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This PO</source>
        <translation>Diese Bestellung</translation>
    </message>
    <message>
        <source>What would happen to the selected purchase order</source>
        <translation>Was mit der gewählten Bestellung passieren würde</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>&amp;Sync these</source>
        <translation>Diese &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Sync these ({count})</source>
        <translation>Diese &amp;senden ({count})</translation>
    </message>
    <message>
        <source>&amp;Sync this</source>
        <translation>Diese &amp;senden</translation>
    </message>
    <message>
        <source>A sync looks at everything again before it writes.</source>
        <translation>Beim Senden wird alles noch einmal angesehen, bevor geschrieben wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import a file or load the sample shop, then look again.</source>
        <translation>Importieren Sie eine Datei oder laden Sie den Beispielshop, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looking at what a sync would do…</source>
        <translation>Es wird nachgesehen, was das Senden bewirken würde…</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Bisher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Preview of the sync</source>
        <translation>Vorschau des Sendens</translation>
    </message>
    <message>
        <source>Something changed since this was worked out</source>
        <translation>Seit dies ermittelt wurde, hat sich etwas geändert</translation>
    </message>
    <message>
        <source>There are no purchase orders yet</source>
        <translation>Es gibt noch keine Bestellungen</translation>
    </message>
    <message>
        <source>There is nothing to send here.</source>
        <translation>Hier gibt es nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Looking at what a sync would do</source>
        <translation>Es wird nachgesehen, was das Senden bewirken würde</translation>
    </message>
</context>
<context>
    <name>PreviewGroup</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>PO</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was passieren würde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PreviewRow</name>
    <message>
        <source>Billed already</source>
        <translation>Schon abgerechnet</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Wieder verknüpfen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What would happen to each purchase order</source>
        <translation>Was mit jeder Bestellung passieren würde</translation>
    </message>
</context>
<context>
    <name>PreviewTrouble</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>So QuickBooks is not even asked. Switch PO sync on in Settings first.</source>
        <translation>Darum wird QuickBooks gar nicht gefragt. Schalten Sie zuerst die Synchronisierung in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>1 PO is the same</source>
        <translation>1 Bestellung ist gleich</translation>
    </message>
    <message>
        <source>1 PO needs you</source>
        <translation>1 Bestellung zu klären</translation>
    </message>
    <message>
        <source>1 PO would be {what}</source>
        <translation>1 Bestellung würde {what}</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 zu klären</translation>
    </message>
    <message>
        <source>1 new item</source>
        <translation>1 neuen QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>1 new vendor</source>
        <translation>1 neuen Kreditor</translation>
    </message>
    <message>
        <source>All {count} POs are the same in QuickBooks. A sync would write nothing.</source>
        <translation>Alle {count} Bestellungen sind in QuickBooks gleich. Das Senden würde nichts schreiben.</translation>
    </message>
    <message>
        <source>Changed here: {what}.</source>
        <translation>Hier geändert: {what}.</translation>
    </message>
    <message>
        <source>QuickBooks would get {records}.</source>
        <translation>QuickBooks bekäme {records}.</translation>
    </message>
    <message>
        <source>There are no purchase orders yet.</source>
        <translation>Es gibt noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>{count} POs are the same</source>
        <translation>{count} Bestellungen sind gleich</translation>
    </message>
    <message>
        <source>{count} POs need you</source>
        <translation>{count} Bestellungen zu klären</translation>
    </message>
    <message>
        <source>{count} POs would be {what}</source>
        <translation>{count} Bestellungen würden {what}</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Positionen</translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation>{count} zu klären</translation>
    </message>
    <message>
        <source>{count} new items</source>
        <translation>{count} neue QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>{count} new vendors</source>
        <translation>{count} neue Kreditoren</translation>
    </message>
    <message>
        <source>{count} would be {what}</source>
        <translation>{count} würden {what}</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>{number} is the same in QuickBooks.</source>
        <translation>{number} ist in QuickBooks gleich.</translation>
    </message>
    <message>
        <source>{number} needs you before it can be sent.</source>
        <translation>Bei {number} ist etwas zu klären, bevor sie gesendet werden kann.</translation>
    </message>
    <message>
        <source>{number} would be created in QuickBooks.</source>
        <translation>{number} würde in QuickBooks angelegt.</translation>
    </message>
    <message>
        <source>{number} would be left out.</source>
        <translation>{number} würde ausgelassen.</translation>
    </message>
    <message>
        <source>{number} would be updated in QuickBooks.</source>
        <translation>{number} würde in QuickBooks aktualisiert.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Intuit reference (intuit_tid)</source>
        <translation>Intuit-Referenz (intuit_tid)</translation>
    </message>
    <message>
        <source>QuickBooks says</source>
        <translation>QuickBooks sagt</translation>
    </message>
    <message>
        <source>The program does not try again by itself.</source>
        <translation>Das Programm versucht es nicht von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Das Programm versucht es von selbst noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProblemEntry</name>
    <message numerus="yes">
        <source>%n PO(s) wait for this</source>
        <translation>
            <numerusform>%n Bestellung wartet darauf</numerusform>
            <numerusform>%n Bestellungen warten darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>Dieses Konto &amp;verwenden</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ein anderes Konto</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Ein anderes Konto…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the error as text</source>
        <translation>Den Fehler als Text kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation>Fehler: {title}</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the &amp;list</source>
        <translation>Die &amp;Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the list of problems as text</source>
        <translation>Die Liste der Probleme als Text kopieren</translation>
    </message>
    <message>
        <source>Press Enter on a problem, or click it twice, to see its cell.</source>
        <translation>Drücken Sie bei einem Problem die Eingabetaste oder klicken Sie es doppelt an, um seine Zelle zu sehen.</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Probleme in der Datei</translation>
    </message>
    <message>
        <source>Sa&amp;ve the rows with reasons…</source>
        <translation>Die Zeilen mit Gründen &amp;speichern…</translation>
    </message>
    <message>
        <source>The first {shown} of {count} problems; a copy of the list has them all.</source>
        <translation>Die ersten {shown} von {count} Problemen; eine Kopie der Liste enthält alle.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>&amp;Save these choices</source>
        <translation>Diese Wahl &amp;speichern</translation>
    </message>
    <message>
        <source>Another &amp;item…</source>
        <translation>Ein anderer &amp;Artikel…</translation>
    </message>
    <message>
        <source>Another &amp;vendor…</source>
        <translation>Ein anderer &amp;Kreditor…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Keeping your answer…</source>
        <translation>Ihre Antwort wird gespeichert…</translation>
    </message>
    <message>
        <source>QuickBooks has</source>
        <translation>QuickBooks hat</translation>
    </message>
    <message>
        <source>Then nothing else has to be chosen. Or choose another one:</source>
        <translation>Dann braucht nichts weiter gewählt zu werden. Oder wählen Sie einen anderen:</translation>
    </message>
    <message>
        <source>This PO says</source>
        <translation>Diese Bestellung sagt</translation>
    </message>
    <message>
        <source>Vendor, currency, accounts, items, tax, quantities, amounts and whole lines are never settled by a remembered choice: there a wrong answer moves money, so each case wants a look.</source>
        <translation>Kreditor, Währung, Konten, QuickBooks-Artikel, Steuer, Mengen, Beträge und ganze Positionen werden nie durch eine gemerkte Wahl entschieden: Eine falsche Antwort bewegt dort Geld, darum will jeder Fall angesehen werden.</translation>
    </message>
    <message>
        <source>{count} POs wait for this answer.</source>
        <translation>{count} Bestellungen warten auf diese Antwort.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Nothing that is open fits this search.</source>
        <translation>Nichts Offenes passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>What the sync cannot decide by itself, and what has to be put right, stands here; the rest goes on meanwhile.</source>
        <translation>Hier steht, was beim Senden nicht von selbst entschieden werden kann und was in Ordnung zu bringen ist; mit dem Rest geht es inzwischen weiter.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>This question was settled meanwhile; your answer was not needed.</source>
        <translation>Diese Frage hat sich inzwischen erledigt; Ihre Antwort wurde nicht gebraucht.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>{name}, {count} open</source>
        <translation>{name}, {count} offen</translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>Answering about a receipt</source>
        <translation>Die Antwort zu einem Wareneingang wird gespeichert</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Standort wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is in Shopify</source>
        <translation>Er ist in Shopify</translation>
    </message>
    <message>
        <source>It is not there: send it</source>
        <translation>Er ist nicht dort: senden</translation>
    </message>
    <message>
        <source>Leave the stock alone</source>
        <translation>Bestand nicht ändern</translation>
    </message>
    <message>
        <source>Nothing waits. Every receipt is settled.</source>
        <translation>Nichts wartet. Jeder Wareneingang ist erledigt.</translation>
    </message>
    <message>
        <source>PO-{number}, receipt of {moment}</source>
        <translation>PO-{number}, Wareneingang vom {moment}</translation>
    </message>
    <message>
        <source>Raise it, for all POs of this source</source>
        <translation>Erhöhen, für alle Bestellungen dieser Quelle</translation>
    </message>
    <message>
        <source>Raise it, for this PO</source>
        <translation>Erhöhen, für diese Bestellung</translation>
    </message>
    <message>
        <source>Receipts and Shopify&apos;s stock</source>
        <translation>Wareneingänge und der Bestand in Shopify</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Mark delivered</source>
        <translation>Als geliefert &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Mark ordered</source>
        <translation>Als bestellt &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Mark shipped</source>
        <translation>Als versandt &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Mark the PO as delivered on</source>
        <translation>Die Bestellung als geliefert &amp;markieren am</translation>
    </message>
    <message>
        <source>&amp;Save receipt</source>
        <translation>Wareneingang &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Carrier and tracking number go to QuickBooks with the next sync; both may stay empty.</source>
        <translation>Spediteur und Sendungsnummer gehen beim nächsten Senden an QuickBooks; beides darf leer bleiben.</translation>
    </message>
    <message>
        <source>Correct a receipt of {number}</source>
        <translation>Einen Wareneingang von {number} berichtigen</translation>
    </message>
    <message>
        <source>Correct the receipt of {moment}</source>
        <translation>Den Wareneingang vom {moment} berichtigen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Decide about Shopify&apos;s stock</source>
        <translation>Über den Bestand in Shopify entscheiden</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Delivered on: fill in the day.</source>
        <translation>Geliefert am: Geben Sie den Tag ein.</translation>
    </message>
    <message>
        <source>Delivery note number, condition of the goods…</source>
        <translation>Lieferscheinnummer, Zustand der Ware…</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Enter what arrived</source>
        <translation>Geben Sie ein, was angekommen ist</translation>
    </message>
    <message>
        <source>It then waits under “To bill” until it is copied to a bill in QuickBooks.</source>
        <translation>Sie wartet dann unter „Abzurechnen“, bis sie in QuickBooks in eine Rechnung übernommen ist.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>Mark delivered…</source>
        <translation>Als geliefert markieren…</translation>
    </message>
    <message>
        <source>Mark ordered…</source>
        <translation>Als bestellt markieren…</translation>
    </message>
    <message>
        <source>Mark shipped…</source>
        <translation>Als versandt markieren…</translation>
    </message>
    <message>
        <source>Mark the PO as delivered</source>
        <translation>Die Bestellung als geliefert markieren</translation>
    </message>
    <message>
        <source>Mark {number} as delivered</source>
        <translation>{number} als geliefert markieren</translation>
    </message>
    <message>
        <source>Mark {number} as ordered</source>
        <translation>{number} als bestellt markieren</translation>
    </message>
    <message>
        <source>Mark {number} as shipped</source>
        <translation>{number} als versandt markieren</translation>
    </message>
    <message>
        <source>More than ordered; it can be saved all the same</source>
        <translation>Mehr als bestellt; es lässt sich trotzdem speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this receipt</source>
        <translation>Notiz zu diesem Wareneingang</translation>
    </message>
    <message>
        <source>Nothing received yet; {open} ordered</source>
        <translation>Noch nichts eingegangen; {open} bestellt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Please correct this first</source>
        <translation>Bitte berichtigen Sie zuerst dies</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Receive &amp;all remaining</source>
        <translation>&amp;Alles Offene einbuchen</translation>
    </message>
    <message>
        <source>Receive {number}</source>
        <translation>Wareneingang zu {number}</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Wareneingang…</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Receiving {received} · rejecting {rejected} · {open} stay open</source>
        <translation>Eingang {received} · zurückgewiesen {rejected} · {open} bleiben offen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Show all {count} receipts</source>
        <translation>Alle {count} Wareneingänge zeigen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Storing a receipt of {number}</source>
        <translation>Ein Wareneingang zu {number} wird gespeichert</translation>
    </message>
    <message>
        <source>Take away what was typed</source>
        <translation>Das Eingegebene verwerfen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take the receipt of {moment} back</source>
        <translation>Den Wareneingang vom {moment} zurücknehmen</translation>
    </message>
    <message>
        <source>Take this receipt of {number} back?</source>
        <translation>Diesen Wareneingang zu {number} zurücknehmen?</translation>
    </message>
    <message>
        <source>Takes an earlier receipt back</source>
        <translation>Nimmt einen früheren Wareneingang zurück</translation>
    </message>
    <message>
        <source>The PO is not marked delivered any more.</source>
        <translation>Die Bestellung ist nicht mehr als geliefert markiert.</translation>
    </message>
    <message>
        <source>The whole order is here, whatever the lines say. QuickBooks is not changed.</source>
        <translation>Die ganze Bestellung ist da, was auch immer die Positionen sagen. QuickBooks wird nicht geändert.</translation>
    </message>
    <message>
        <source>There is nothing to receive.</source>
        <translation>Es gibt nichts einzubuchen.</translation>
    </message>
    <message>
        <source>This day becomes the date of the PO, in QuickBooks too with the next sync.</source>
        <translation>Dieser Tag wird das Datum der Bestellung, beim nächsten Senden auch in QuickBooks.</translation>
    </message>
    <message>
        <source>This receipt is not saved yet</source>
        <translation>Dieser Wareneingang ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>What arrived, line by line</source>
        <translation>Was angekommen ist, Position für Position</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>marked delivered</source>
        <translation>als geliefert markiert</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <source>{count} more than ordered on 1 line</source>
        <translation>{count} mehr als bestellt in 1 Position</translation>
    </message>
    <message>
        <source>{count} more than ordered on {lines} lines</source>
        <translation>{count} mehr als bestellt in {lines} Positionen</translation>
    </message>
    <message>
        <source>{received} received of {ordered} ordered</source>
        <translation>{received} von {ordered} bestellten eingegangen</translation>
    </message>
    <message>
        <source>{count} received</source>
        <translation>{count} eingegangen</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} zurückgewiesen</translation>
    </message>
    <message>
        <source>{count} still open on 1 line</source>
        <translation>{count} noch offen in 1 Position</translation>
    </message>
    <message>
        <source>{count} still open on {lines} lines</source>
        <translation>{count} noch offen in {lines} Positionen</translation>
    </message>
    <message>
        <source>{moment} · taken back</source>
        <translation>{moment} · zurückgenommen</translation>
    </message>
    <message>
        <source>{number} has no product lines.</source>
        <translation>{number} hat keine Artikelpositionen.</translation>
    </message>
    <message>
        <source>{number} is canceled.</source>
        <translation>{number} ist storniert.</translation>
    </message>
    <message>
        <source>{product}: “{text}” is not a number of pieces.</source>
        <translation>{product}: „{text}“ ist keine Stückzahl.</translation>
    </message>
    <message>
        <source>{supplier}. Receiving is kept here; it changes nothing in QuickBooks.</source>
        <translation>{supplier}. Der Wareneingang wird hier festgehalten; in QuickBooks ändert er nichts.</translation>
    </message>
    <message>
        <source>{what}. Its pieces are open again. The receipt stays in the history, with an entry that takes it back.</source>
        <translation>{what}. Die Stücke sind wieder offen. Der Wareneingang bleibt im Verlauf, mit einem Eintrag, der ihn zurücknimmt.</translation>
    </message>
</context>
<context>
    <name>RecordChooser</name>
    <message>
        <source>&amp;Use this one</source>
        <translation>Diesen &amp;verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a vendor</source>
        <translation>Einen Kreditor wählen</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Einen QuickBooks-Artikel wählen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search name, SKU or kind</source>
        <translation>Name, SKU oder Art suchen</translation>
    </message>
    <message>
        <source>Search name, email or currency</source>
        <translation>Name, E-Mail oder Währung suchen</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Kreditoren</translation>
    </message>
    <message>
        <source>{count} are left out because they are not set up for buying in QuickBooks.</source>
        <translation>{count} sind ausgelassen, weil sie in QuickBooks nicht für den Einkauf eingerichtet sind.</translation>
    </message>
    <message>
        <source>{count} found.</source>
        <translation>{count} gefunden.</translation>
    </message>
    <message>
        <source>{count} in another currency are left out: a vendor keeps its currency for ever.</source>
        <translation>{count} in einer anderen Währung sind ausgelassen: Ein Kreditor behält seine Währung für immer.</translation>
    </message>
</context>
<context>
    <name>RedirectField</name>
    <message>
        <source>&amp;How to host it in five minutes</source>
        <translation>&amp;In fünf Minuten bereitgestellt: so geht es</translation>
    </message>
    <message>
        <source>&amp;Redirect address</source>
        <translation>&amp;Rückkehradresse</translation>
    </message>
    <message>
        <source>&amp;Redirect address registered at Intuit</source>
        <translation>Bei Intuit eingetragene &amp;Rückkehradresse</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Die Rückkehradresse kopieren</translation>
    </message>
    <message>
        <source>Enter exactly this address under Redirect URIs in the portal, or Intuit refuses the sign-in.</source>
        <translation>Tragen Sie genau diese Adresse im Portal unter „Redirect URIs“ ein, sonst verweigert Intuit die Anmeldung.</translation>
    </message>
    <message>
        <source>It is set on this computer (QUICKBOOKS_REDIRECT_URI or the settings file).</source>
        <translation>Sie ist auf diesem Computer festgelegt (QUICKBOOKS_REDIRECT_URI oder die Einstellungsdatei).</translation>
    </message>
    <message>
        <source>The https address of a page on a website of yours, exactly as it stands under Redirect URIs in the portal. Save our page and put it there: it only hands the sign-in over to this computer.</source>
        <translation>Die https-Adresse einer Seite auf Ihrer Website, genau so, wie sie im Portal unter „Redirect URIs“ steht. Speichern Sie unsere Seite und legen Sie sie dort ab: Sie reicht die Anmeldung nur an diesen Computer weiter.</translation>
    </message>
</context>
<context>
    <name>RememberedCard</name>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Ask again about {field}</source>
        <translation>Wieder fragen: {field}</translation>
    </message>
    <message>
        <source>Forgetting a choice</source>
        <translation>Eine Wahl wird vergessen</translation>
    </message>
    <message>
        <source>In a conflict about these fields nobody is asked any more; the log tells what was decided.</source>
        <translation>Bei einem Konflikt um diese Felder wird niemand mehr gefragt; das Protokoll sagt, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Keep QuickBooks</source>
        <translation>QuickBooks behalten</translation>
    </message>
    <message>
        <source>None. Tick “Always do this” in a conflict to remember its choice for a field.</source>
        <translation>Keine. Haken Sie in einem Konflikt „Immer so“ an, um die Wahl für ein Feld zu merken.</translation>
    </message>
    <message>
        <source>Remembered choices</source>
        <translation>Gemerkte Entscheidungen</translation>
    </message>
    <message>
        <source>Use this PO</source>
        <translation>Diese Bestellung verwenden</translation>
    </message>
    <message>
        <source>Vendor, currency, accounts, items, tax, quantities, amounts and whole lines cannot be remembered: there a wrong answer moves money.</source>
        <translation>Kreditor, Währung, Konten, QuickBooks-Artikel, Steuer, Mengen, Beträge und ganze Positionen können nicht gemerkt werden: Eine falsche Antwort bewegt dort Geld.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>Remembering how the window was left</source>
        <translation>Das Aussehen des Fensters wird gespeichert</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message numerus="yes">
        <source>%n PO(s) wait for your answer.</source>
        <translation>
            <numerusform>%n Bestellung wartet auf Ihre Antwort.</numerusform>
            <numerusform>%n Bestellungen warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync stopped</source>
        <translation>Ein Sendevorgang wurde angehalten</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Etwas ist zu klären</translation>
    </message>
    <message>
        <source>The planned sync is done</source>
        <translation>Der geplante Sendevorgang ist fertig</translation>
    </message>
    <message>
        <source>The sign-in at QuickBooks ends soon</source>
        <translation>Die Anmeldung bei QuickBooks läuft bald ab</translation>
    </message>
</context>
<context>
    <name>Restarting</name>
    <message>
        <source>As it was when the program was started</source>
        <translation>Wie beim Start des Programms</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Saved; it takes effect when the program is started the next time</source>
        <translation>Gespeichert; wirkt, wenn das Programm das nächste Mal gestartet wird</translation>
    </message>
    <message>
        <source>Until then it goes on with what it was started with. A sync under way is stopped first.</source>
        <translation>Bis dahin läuft es mit dem weiter, womit es gestartet wurde. Ein laufendes Senden wird vorher angehalten.</translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message>
        <source>&amp;Copy the step</source>
        <translation>Den Schritt &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open {number}</source>
        <translation>{number} &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo this run…</source>
        <translation>Diesen Lauf &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>An undo is taken back by taking the POs off hold and syncing them.</source>
        <translation>Eine Rücknahme lässt sich aufheben, indem Sie die Bestellungen fortsetzen und senden.</translation>
    </message>
    <message>
        <source>Choose a run to see its steps.</source>
        <translation>Wählen Sie einen Lauf, um seine Schritte zu sehen.</translation>
    </message>
    <message>
        <source>Copy the Intuit &amp;reference</source>
        <translation>Die &amp;Intuit-Referenz kopieren</translation>
    </message>
    <message>
        <source>Every step of this run worked out.</source>
        <translation>Jeder Schritt dieses Laufs ist gelungen.</translation>
    </message>
    <message>
        <source>It is still running.</source>
        <translation>Er läuft noch.</translation>
    </message>
    <message>
        <source>It wrote no purchase order, or all was taken back already.</source>
        <translation>Er hat keine Bestellung geschrieben, oder alles ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Open the PO</source>
        <translation>Die Bestellung öffnen</translation>
    </message>
    <message>
        <source>Shows first what would happen in QuickBooks.</source>
        <translation>Zeigt zuerst, was in QuickBooks geschähe.</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>Der gewählte Lauf</translation>
    </message>
    <message>
        <source>This run made no request and changed nothing.</source>
        <translation>Dieser Lauf hat keine Anfrage gestellt und nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Intuit reference (intuit_tid)</source>
        <translation>Intuit-Referenz (intuit_tid)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>QuickBooks code</source>
        <translation>QuickBooks-Code</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID der Anfrage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} Anfragen</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er tat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>&amp;Show all runs</source>
        <translation>Alle Läufe &amp;zeigen</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Each sync will be listed here, with every step, how long it took and what QuickBooks answered.</source>
        <translation>Hier steht jedes Senden, mit jedem Schritt, seiner Dauer und der Antwort von QuickBooks.</translation>
    </message>
    <message>
        <source>No run stopped early, and none left anything to you.</source>
        <translation>Kein Lauf wurde vorzeitig angehalten, und keiner hat Ihnen etwas übrig gelassen.</translation>
    </message>
    <message>
        <source>No run touched a PO, vendor or item that begins so, or has such a reference.</source>
        <translation>Kein Lauf hat eine Bestellung, einen Kreditor oder einen QuickBooks-Artikel berührt, der so beginnt, oder hat eine solche Referenz.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>No trouble</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Only &amp;trouble</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs that stopped early or left something to you, and of their steps those that did not work out</source>
        <translation>Läufe, die vorzeitig angehalten wurden oder Ihnen etwas übrig ließen, und von ihren Schritten die, die nicht gelungen sind</translation>
    </message>
    <message>
        <source>Search PO, vendor, item or Intuit reference</source>
        <translation>Bestellung, Kreditor, Artikel oder Intuit-Referenz suchen</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} Läufe</translation>
    </message>
</context>
<context>
    <name>SavePageButton</name>
    <message>
        <source>Page saved</source>
        <translation>Seite gespeichert</translation>
    </message>
    <message>
        <source>Save the &amp;page to host…</source>
        <translation>Die &amp;Seite zum Bereitstellen speichern…</translation>
    </message>
    <message>
        <source>Save the page to host</source>
        <translation>Die Seite zum Bereitstellen speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>This computer has no program that opens it</source>
        <translation>Dieser Computer hat kein Programm, das sie öffnet</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Filter, search and order are kept under this name:</source>
        <translation>Filter, Suche und Sortierung werden unter diesem Namen gespeichert:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>“{name}” is among the saved filters.</source>
        <translation>„{name}“ gehört nun zu den gespeicherten Filtern.</translation>
    </message>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>„{name}“ ist vergessen.</translation>
    </message>
</context>
<context>
    <name>Scoping</name>
    <message>
        <source>Only {words}. Press to show all POs</source>
        <translation>Nur {words}. Drücken, um alle Bestellungen zu zeigen</translation>
    </message>
    <message>
        <source>Show all POs again</source>
        <translation>Wieder alle Bestellungen zeigen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (plan {plan})</source>
        <translation> (Tarif {plan})</translation>
    </message>
    <message>
        <source> (rate {exchange_rate})</source>
        <translation> (Kurs {exchange_rate})</translation>
    </message>
    <message>
        <source> And {count} more.</source>
        <translation> Und {count} weitere.</translation>
    </message>
    <message>
        <source> Before that: {sentence}</source>
        <translation> Davor: {sentence}</translation>
    </message>
    <message>
        <source> IN PART</source>
        <translation> ZUM TEIL</translation>
    </message>
    <message>
        <source> Intuit could not be reached, so the access is withdrawn there later: at the next start of this program with a connection to the internet.</source>
        <translation> Intuit war nicht erreichbar; der Zugang wird dort später entzogen: beim nächsten Start dieses Programms mit Internetverbindung.</translation>
    </message>
    <message>
        <source> It was changed in QuickBooks too; both changes are kept.</source>
        <translation> Sie wurde auch in QuickBooks geändert; beide Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source> Somebody changed it there since, and that would be lost: {theirs}.</source>
        <translation> Seither hat jemand dort etwas geändert, und das ginge verloren: {theirs}.</translation>
    </message>
    <message>
        <source> Stopped: {waiting} more were not imported.</source>
        <translation> Angehalten: {waiting} weitere wurden nicht importiert.</translation>
    </message>
    <message>
        <source> The access could not be withdrawn at Intuit.</source>
        <translation> Der Zugang konnte bei Intuit nicht entzogen werden.</translation>
    </message>
    <message>
        <source> The feed was read from its start again.</source>
        <translation> Der Feed wurde noch einmal von vorn gelesen.</translation>
    </message>
    <message>
        <source> What was changed in QuickBooks since is lost: {lost}.</source>
        <translation> Was seither in QuickBooks geändert wurde, geht verloren: {lost}.</translation>
    </message>
    <message>
        <source> What was changed in QuickBooks since stays: {kept}.</source>
        <translation> Was seither in QuickBooks geändert wurde, bleibt: {kept}.</translation>
    </message>
    <message>
        <source> What was remembered about this company is forgotten.</source>
        <translation> Was über dieses Unternehmen gemerkt war, ist vergessen.</translation>
    </message>
    <message>
        <source> and paid</source>
        <translation> und bezahlt</translation>
    </message>
    <message>
        <source> and the </source>
        <translation> und das </translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source> {count} not usable, the first because: {first}</source>
        <translation> {count} unbrauchbar, das erste, weil: {first}</translation>
    </message>
    <message>
        <source> {count} of {count2} are paid.</source>
        <translation> {count} von {count2} sind bezahlt.</translation>
    </message>
    <message>
        <source> {count} purchase orders wait for it.</source>
        <translation> {count} Bestellungen warten darauf.</translation>
    </message>
    <message>
        <source> {done} POs of {file_name} had been imported before.</source>
        <translation> {done} Bestellungen aus {file_name} waren schon vorher importiert.</translation>
    </message>
    <message>
        <source> {kept} left as they are here.</source>
        <translation> {kept} bleiben, wie sie hier sind.</translation>
    </message>
    <message>
        <source> {left_out} with problems left out.</source>
        <translation> {left_out} mit Problemen ausgelassen.</translation>
    </message>
    <message>
        <source> {left} still wait.</source>
        <translation> {left} warten noch.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is no address of a web feed.</source>
        <translation>„{address}“ ist keine Adresse eines Web-Feeds.</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <translation>Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Start empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>, made on {created}</source>
        <translation>, angelegt am {created}</translation>
    </message>
    <message>
        <source>, {rejected} rejected</source>
        <translation>, {rejected} zurückgewiesen</translation>
    </message>
    <message>
        <source>... and {count} more.</source>
        <translation>... und {count} weitere.</translation>
    </message>
    <message>
        <source>1 PO</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>1 change waits and the program tries again by itself.</source>
        <translation>1 Änderung wartet; das Programm versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>1 change waits until QuickBooks can be reached.</source>
        <translation>1 Änderung wartet, bis QuickBooks erreichbar ist.</translation>
    </message>
    <message>
        <source>1 receipt</source>
        <translation>1 Wareneingang</translation>
    </message>
    <message>
        <source>1 receipt needs you for Shopify&apos;s stock.</source>
        <translation>1 Wareneingang ist für Shopifys Bestand zu klären.</translation>
    </message>
    <message>
        <source>1 record of the feed or folder needs you.</source>
        <translation>1 Datensatz des Feeds oder Ordners ist zu klären.</translation>
    </message>
    <message>
        <source>A PO belongs to the period by its date on each side.</source>
        <translation>Eine Bestellung gehört auf jeder Seite nach ihrem Datum zum Zeitraum.</translation>
    </message>
    <message>
        <source>A PO changed meanwhile</source>
        <translation>Eine Bestellung wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>A PO has gone on since, so the answer stays.</source>
        <translation>Eine Bestellung ist seither weiter, darum bleibt die Antwort.</translation>
    </message>
    <message>
        <source>A PO needs a number.</source>
        <translation>Eine Bestellung braucht eine Nummer.</translation>
    </message>
    <message>
        <source>A PO number of {count} characters cannot be right.</source>
        <translation>Eine Bestellnummer mit {count} Zeichen kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A billable line of {subject} needs a customer in QuickBooks.</source>
        <translation>Eine weiterberechenbare Position von {subject} braucht in QuickBooks einen Kunden.</translation>
    </message>
    <message>
        <source>A custom field does not fit</source>
        <translation>Ein benutzerdefiniertes Feld passt nicht</translation>
    </message>
    <message>
        <source>A customer is missing</source>
        <translation>Ein Kunde fehlt</translation>
    </message>
    <message>
        <source>A feature is switched off</source>
        <translation>Eine Funktion ist ausgeschaltet</translation>
    </message>
    <message>
        <source>A later run sent it again.</source>
        <translation>Ein späterer Lauf hat sie noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A line has a negative quantity or cost, which QuickBooks does not take on a purchase order.</source>
        <translation>Eine Position hat eine negative Menge oder negative Kosten; das nimmt QuickBooks bei einer Bestellung nicht an.</translation>
    </message>
    <message>
        <source>A line is not complete</source>
        <translation>Eine Position ist nicht vollständig</translation>
    </message>
    <message>
        <source>A line is on a bill</source>
        <translation>Eine Position steht auf einer Rechnung</translation>
    </message>
    <message>
        <source>A line is there twice.</source>
        <translation>Eine Position ist doppelt.</translation>
    </message>
    <message>
        <source>A line of {subject} has no item or account.</source>
        <translation>Eine Position von {subject} hat weder Artikel noch Konto.</translation>
    </message>
    <message>
        <source>A line of {subject} has no quantity.</source>
        <translation>Eine Position von {subject} hat keine Menge.</translation>
    </message>
    <message>
        <source>A line of {subject} points to an item that is a category in QuickBooks, and a category cannot be bought.</source>
        <translation>Eine Position von {subject} verweist auf einen Artikel, der in QuickBooks eine Kategorie ist, und eine Kategorie kann man nicht kaufen.</translation>
    </message>
    <message>
        <source>A line of {subject} uses an item that has no expense account in QuickBooks.</source>
        <translation>Eine Position von {subject} verwendet einen Artikel, der in QuickBooks kein Aufwandskonto hat.</translation>
    </message>
    <message>
        <source>A line of {subject} was copied to a bill, so QuickBooks lets nobody remove it or change the vendor.</source>
        <translation>Eine Position von {subject} wurde in eine Rechnung übernommen; darum lässt QuickBooks niemanden sie entfernen oder den Kreditor ändern.</translation>
    </message>
    <message>
        <source>A name has 1 to {longest} characters.</source>
        <translation>Ein Name hat 1 bis {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>A negative amount</source>
        <translation>Ein negativer Betrag</translation>
    </message>
    <message>
        <source>A network drive may be disconnected.</source>
        <translation>Vielleicht ist ein Netzlaufwerk getrennt.</translation>
    </message>
    <message>
        <source>A network filter may stand in between.</source>
        <translation>Vielleicht steht ein Netzwerkfilter dazwischen.</translation>
    </message>
    <message>
        <source>A new item is made in QuickBooks.</source>
        <translation>In QuickBooks wird ein neuer Artikel angelegt.</translation>
    </message>
    <message>
        <source>A new purchase order is made in QuickBooks.</source>
        <translation>In QuickBooks wird eine neue Bestellung angelegt.</translation>
    </message>
    <message>
        <source>A new vendor with this name is made in QuickBooks.</source>
        <translation>In QuickBooks wird ein neuer Kreditor mit diesem Namen angelegt.</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>Eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>A number that neither the shop nor QuickBooks uses, such as 101-2.</source>
        <translation>Eine Nummer, die weder der Shop noch QuickBooks verwendet, zum Beispiel 101-2.</translation>
    </message>
    <message>
        <source>A number that was changed is told on the PO.</source>
        <translation>Eine geänderte Nummer wird bei der Bestellung gemeldet.</translation>
    </message>
    <message>
        <source>A part of the address is missing (code or realmId).</source>
        <translation>Ein Teil der Adresse fehlt (code oder realmId).</translation>
    </message>
    <message>
        <source>A part of the address is missing (state).</source>
        <translation>Ein Teil der Adresse fehlt (state).</translation>
    </message>
    <message>
        <source>A password stands in the address</source>
        <translation>In der Adresse steht ein Passwort</translation>
    </message>
    <message>
        <source>A percentage stands where an amount is expected.</source>
        <translation>Wo ein Betrag erwartet wird, steht ein Prozentsatz.</translation>
    </message>
    <message>
        <source>A product needs a SKU or a title.</source>
        <translation>Ein Artikel braucht eine SKU oder einen Titel.</translation>
    </message>
    <message>
        <source>A purchase order cannot take goods back: write how many are ordered, remove the row, or enter a discount as a cost line.</source>
        <translation>Mit einer Bestellung kann keine Ware zurückgegeben werden: Geben Sie ein, wie viele bestellt sind, entfernen Sie die Zeile, oder geben Sie einen Rabatt als Kostenposition ein.</translation>
    </message>
    <message>
        <source>A purchase order was changed since.</source>
        <translation>Eine Bestellung wurde seither geändert.</translation>
    </message>
    <message>
        <source>A quantity is missing</source>
        <translation>Eine Menge fehlt</translation>
    </message>
    <message>
        <source>A quantity, cost or total of {doc_number} has more digits than can be stored.</source>
        <translation>Eine Menge, ein Preis oder eine Summe von {doc_number} hat mehr Ziffern, als gespeichert werden können.</translation>
    </message>
    <message>
        <source>A redirect address cannot have a # in it.</source>
        <translation>Eine Rückkehradresse darf kein # enthalten.</translation>
    </message>
    <message>
        <source>A redirect address cannot have a name or password in it.</source>
        <translation>Eine Rückkehradresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>A request about {doc_number} is on its way to QuickBooks, or its answer was not seen yet.</source>
        <translation>Eine Anfrage zu {doc_number} ist unterwegs zu QuickBooks, oder ihre Antwort kam noch nicht an.</translation>
    </message>
    <message>
        <source>A supplier needs a name.</source>
        <translation>Ein Lieferant braucht einen Namen.</translation>
    </message>
    <message>
        <source>A sync has gone on since, so the answer stays.</source>
        <translation>Seither ging ein Senden weiter; die Antwort bleibt also.</translation>
    </message>
    <message>
        <source>A sync was stopped and waits for your word.</source>
        <translation>Ein Sendevorgang wurde angehalten und wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>A tax code of {subject} no longer exists in QuickBooks.</source>
        <translation>Ein Steuercode von {subject} existiert in QuickBooks nicht mehr.</translation>
    </message>
    <message>
        <source>A test entry written to {name} could not be read back.</source>
        <translation>Ein Probeeintrag in {name} ließ sich nicht wieder lesen.</translation>
    </message>
    <message>
        <source>A text of {subject} is too long for QuickBooks{element}.</source>
        <translation>Ein Text von {subject} ist für QuickBooks zu lang{element}.</translation>
    </message>
    <message>
        <source>A value is missing in {subject}{element}.</source>
        <translation>In {subject} fehlt ein Wert{element}.</translation>
    </message>
    <message>
        <source>A vendor has one currency for ever.</source>
        <translation>Ein Kreditor hat für immer eine Währung.</translation>
    </message>
    <message>
        <source>A web page answered instead of QuickBooks</source>
        <translation>Statt QuickBooks antwortete eine Webseite</translation>
    </message>
    <message>
        <source>A {word} of its own is made for {name} with the next sync.</source>
        <translation>Für {name} wird beim nächsten Senden ein eigener {word} angelegt.</translation>
    </message>
    <message>
        <source>A/P account</source>
        <translation>Verbindlichkeitenkonto</translation>
    </message>
    <message>
        <source>Access that could not be withdrawn before is now withdrawn at Intuit ({done}).</source>
        <translation>Zugänge, die früher nicht entzogen werden konnten, sind bei Intuit jetzt entzogen ({done}).</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>Der Zugang wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts Payable</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Add a line, then sync again.</source>
        <translation>Fügen Sie eine Position hinzu und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Add it there, or remove this row.</source>
        <translation>Fügen Sie sie dort hinzu, oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Add it, or choose a cost for all lines.</source>
        <translation>Fügen Sie sie hinzu, oder wählen Sie einen Preis für alle Positionen.</translation>
    </message>
    <message>
        <source>Add it, or choose the file&apos;s currency.</source>
        <translation>Fügen Sie sie hinzu, oder wählen Sie die Währung der Datei.</translation>
    </message>
    <message>
        <source>Add it, or say which PO the lines belong to.</source>
        <translation>Fügen Sie sie hinzu, oder sagen Sie, zu welcher Bestellung die Positionen gehören.</translation>
    </message>
    <message>
        <source>Add it, or say which column it is.</source>
        <translation>Fügen Sie sie hinzu, oder sagen Sie, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>Add it, or say who the supplier is.</source>
        <translation>Fügen Sie sie hinzu, oder sagen Sie, wer der Lieferant ist.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Add one, or say which column it is.</source>
        <translation>Fügen Sie eine hinzu, oder sagen Sie, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>Add them there, or remove it here.</source>
        <translation>Fügen Sie sie dort hinzu, oder entfernen Sie sie hier.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>After you allowed access, copy the whole address from the browser&apos;s address bar and paste it here.</source>
        <translation>Wenn Sie den Zugriff erlaubt haben, kopieren Sie die ganze Adresse aus der Adresszeile des Browsers und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>All other POs can be sent.</source>
        <translation>Alle anderen Bestellungen können gesendet werden.</translation>
    </message>
    <message>
        <source>Allow this program to use it, then try again.</source>
        <translation>Erlauben Sie diesem Programm, ihn zu benutzen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amounts are</source>
        <translation>Beträge sind</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not added up.</source>
        <translation>Beträge in verschiedenen Währungen werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>An account is missing</source>
        <translation>Ein Konto fehlt</translation>
    </message>
    <message>
        <source>An account is not chosen</source>
        <translation>Ein Konto ist nicht gewählt</translation>
    </message>
    <message>
        <source>An account that {subject} uses no longer exists in QuickBooks or is inactive.</source>
        <translation>Ein Konto, das {subject} verwendet, existiert in QuickBooks nicht mehr oder ist inaktiv.</translation>
    </message>
    <message>
        <source>An address that begins with http only works with localhost.</source>
        <translation>Eine Adresse, die mit http beginnt, funktioniert nur mit localhost.</translation>
    </message>
    <message>
        <source>An administrator of the QuickBooks company</source>
        <translation>Ein Administrator des QuickBooks-Unternehmens</translation>
    </message>
    <message>
        <source>An administrator of the company has to reconnect.</source>
        <translation>Ein Administrator des Unternehmens muss neu verbinden.</translation>
    </message>
    <message>
        <source>An amount does not add up</source>
        <translation>Ein Betrag geht nicht auf</translation>
    </message>
    <message>
        <source>An amount of {subject} is not its quantity times its price.</source>
        <translation>Ein Betrag von {subject} ist nicht Menge mal Preis.</translation>
    </message>
    <message>
        <source>An amount or date is not valid</source>
        <translation>Ein Betrag oder Datum ist ungültig</translation>
    </message>
    <message>
        <source>An amount, number or date of {subject} is not valid{element}.</source>
        <translation>Ein Betrag, eine Zahl oder ein Datum von {subject} ist ungültig{element}.</translation>
    </message>
    <message>
        <source>An earlier request is still being checked</source>
        <translation>Eine frühere Anfrage wird noch geprüft</translation>
    </message>
    <message>
        <source>An item cannot be bought</source>
        <translation>Ein Artikel kann nicht gekauft werden</translation>
    </message>
    <message>
        <source>An item does not fit</source>
        <translation>Ein Artikel passt nicht</translation>
    </message>
    <message>
        <source>An item is a category</source>
        <translation>Ein Artikel ist eine Kategorie</translation>
    </message>
    <message>
        <source>An item is inactive in QuickBooks</source>
        <translation>Ein Artikel ist in QuickBooks inaktiv</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({name}).</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({name}).</translation>
    </message>
    <message>
        <source>And {more} more notes of this kind.</source>
        <translation>Und {more} weitere Hinweise dieser Art.</translation>
    </message>
    <message>
        <source>And {rest} more change</source>
        <translation>Und {rest} weitere Änderung</translation>
    </message>
    <message>
        <source>And {rest} more changes</source>
        <translation>Und {rest} weitere Änderungen</translation>
    </message>
    <message>
        <source>Another Inventory Mate Desktop has the profile {path} open.</source>
        <translation>Ein anderes Inventory Mate Desktop hat das Profil {path} geöffnet.</translation>
    </message>
    <message>
        <source>Another PO has the number PO-{number} here.</source>
        <translation>Eine andere Bestellung hat hier die Nummer PO-{number}.</translation>
    </message>
    <message>
        <source>Another PO of {name} has this number.</source>
        <translation>Eine andere Bestellung von {name} hat diese Nummer.</translation>
    </message>
    <message>
        <source>Another PO of {name} is PO-{number}.</source>
        <translation>Eine andere Bestellung von {name} ist PO-{number}.</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Another environment is set</source>
        <translation>Eine andere Umgebung ist festgelegt</translation>
    </message>
    <message>
        <source>Another program holds {path}, a backup or virus scanner perhaps.</source>
        <translation>Ein anderes Programm hält {path} fest, vielleicht eine Sicherung oder ein Virenscanner.</translation>
    </message>
    <message>
        <source>Another program is signing in</source>
        <translation>Ein anderes Programm meldet sich gerade an</translation>
    </message>
    <message>
        <source>Another running copy of this program holds the sign-in to QuickBooks.</source>
        <translation>Ein anderes laufendes Exemplar dieses Programms hält die Anmeldung bei QuickBooks.</translation>
    </message>
    <message>
        <source>Another shop answers</source>
        <translation>Ein anderer Shop antwortet</translation>
    </message>
    <message>
        <source>Answered; goes with the next sync.</source>
        <translation>Beantwortet; geht beim nächsten Senden mit.</translation>
    </message>
    <message>
        <source>As soon as it is there again, the program goes on by itself.</source>
        <translation>Sobald er wieder da ist, macht das Programm von selbst weiter.</translation>
    </message>
    <message>
        <source>Ask its provider for the present token and enter it in Settings.</source>
        <translation>Fragen Sie den Anbieter nach dem gültigen Token und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer.</source>
        <translation>Fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Asked QuickBooks what changed.</source>
        <translation>QuickBooks gefragt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Asking QuickBooks what changed</source>
        <translation>QuickBooks wird gefragt, was sich geändert hat</translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>Mindestens {count}</translation>
    </message>
    <message>
        <source>Attached a copy to {doc_number}.</source>
        <translation>Eine Kopie an {doc_number} angehängt.</translation>
    </message>
    <message>
        <source>Attaching the copy of {doc_number}</source>
        <translation>Die Kopie von {doc_number} wird angehängt</translation>
    </message>
    <message>
        <source>Auto sync is off.</source>
        <translation>Automatisches Senden ist aus.</translation>
    </message>
    <message>
        <source>Auto sync is on: saving {what} ({company}).</source>
        <translation>Automatisches Senden ist ein: Speichern {what} ({company}).</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Rechnung bezahlt</translation>
    </message>
    <message>
        <source>Bill paid ({count} of {count2})</source>
        <translation>Rechnung bezahlt ({count} von {count2})</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Billed amount</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>Billed part paid</source>
        <translation>Abgerechneter Teil bezahlt</translation>
    </message>
    <message>
        <source>Bills on these POs</source>
        <translation>Rechnungen zu diesen Bestellungen</translation>
    </message>
    <message>
        <source>Bills paid</source>
        <translation>Rechnungen bezahlt</translation>
    </message>
    <message>
        <source>By now both are the same; either answer is right.</source>
        <translation>Inzwischen sind beide gleich; jede Antwort ist richtig.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Canceled POs count nothing here.</source>
        <translation>Stornierte Bestellungen zählen hier nicht.</translation>
    </message>
    <message>
        <source>Canceled here, still in QuickBooks</source>
        <translation>Hier storniert, in QuickBooks noch da</translation>
    </message>
    <message>
        <source>Canceled here; QuickBooks still has it</source>
        <translation>Hier storniert; QuickBooks hat sie noch</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Change it in the settings of your desktop, or ask whoever looks after this computer.</source>
        <translation>Ändern Sie es in den Einstellungen Ihres Desktops, oder fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Change the closing date in QuickBooks first, if that is right.</source>
        <translation>Ändern Sie zuerst das Abschlussdatum in QuickBooks, wenn das richtig ist.</translation>
    </message>
    <message>
        <source>Change the number here or there, then sync again.</source>
        <translation>Ändern Sie die Nummer hier oder dort und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Change to Plus or Advanced in QuickBooks, then switch purchase orders on.</source>
        <translation>Wechseln Sie zu Plus oder Advanced und schalten Sie dann in QuickBooks die Bestellungen ein.</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed here after it was billed</source>
        <translation>Nach der Abrechnung hier geändert</translation>
    </message>
    <message>
        <source>Changed here after it was billed or closed in QuickBooks.</source>
        <translation>Hier geändert, nachdem sie in QuickBooks abgerechnet oder geschlossen wurde.</translation>
    </message>
    <message>
        <source>Changed here after it was billed.</source>
        <translation>Nach der Abrechnung hier geändert.</translation>
    </message>
    <message>
        <source>Changed here and in QuickBooks since the last sync: {fields}.</source>
        <translation>Seit dem letzten Senden hier und in QuickBooks geändert: {fields}.</translation>
    </message>
    <message>
        <source>Changed here and in the file since the last import, and not overwritten: {shown}.</source>
        <translation>Seit dem letzten Import hier und in der Datei geändert und nicht überschrieben: {shown}.</translation>
    </message>
    <message>
        <source>Changed here and in {place}</source>
        <translation>Hier und dort geändert: {place}</translation>
    </message>
    <message>
        <source>Changed here since the last sync.</source>
        <translation>Seit dem letzten Senden hier geändert.</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation>Hier geändert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Changed here: {shown}{more}.</source>
        <translation>Hier geändert: {shown}{more}.</translation>
    </message>
    <message>
        <source>Changed in QuickBooks</source>
        <translation>In QuickBooks geändert</translation>
    </message>
    <message>
        <source>Changed in QuickBooks{day}: {names}{more}.</source>
        <translation>In QuickBooks geändert{day}: {names}{more}.</translation>
    </message>
    <message>
        <source>Changed on both sides and decided by remembered choices.</source>
        <translation>Auf beiden Seiten geändert und nach gemerkten Entscheidungen gelöst.</translation>
    </message>
    <message>
        <source>Characters that QuickBooks does not take</source>
        <translation>Zeichen, die QuickBooks nicht annimmt</translation>
    </message>
    <message>
        <source>Check it for a slip of the keyboard.</source>
        <translation>Prüfen Sie, ob es ein Tippfehler ist.</translation>
    </message>
    <message>
        <source>Check it in QuickBooks, then sync again.</source>
        <translation>Prüfen Sie es in QuickBooks und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check it, or ask the feed&apos;s provider for the present token, then try again.</source>
        <translation>Prüfen Sie ihn, oder fragen Sie den Anbieter des Feeds nach dem gültigen Token, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check its quantity and cost.</source>
        <translation>Prüfen Sie Menge und Preis.</translation>
    </message>
    <message>
        <source>Check that only the secret itself was entered.</source>
        <translation>Prüfen Sie, dass nur das Secret selbst eingegeben wurde.</translation>
    </message>
    <message>
        <source>Check that the program&apos;s folder exists and may be read and written, then try again.</source>
        <translation>Prüfen Sie, dass der Ordner des Programms existiert und gelesen und beschrieben werden darf, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that you may write to the program&apos;s data folder and that the disk is not full, or connect anew.</source>
        <translation>Prüfen Sie, dass Sie in den Datenordner des Programms schreiben dürfen und die Festplatte nicht voll ist, oder verbinden Sie neu.</translation>
    </message>
    <message>
        <source>Check that you may write to the program&apos;s data folder and that the disk is not full.</source>
        <translation>Prüfen Sie, dass Sie in den Datenordner des Programms schreiben dürfen und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>Prüfen Sie die Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <source>Check the address in Settings, Shopify.</source>
        <translation>Prüfen Sie die Adresse unter Einstellungen, Shopify.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the address of the feed.</source>
        <translation>Prüfen Sie die Adresse des Feeds.</translation>
    </message>
    <message>
        <source>Check the address, or say that this shop is the right one.</source>
        <translation>Prüfen Sie die Adresse, oder sagen Sie, dass dieser Shop der richtige ist.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the client ID and the redirect address at Intuit, then connect again.</source>
        <translation>Prüfen Sie die Client-ID und die Rückkehradresse bei Intuit und verbinden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the client ID and whether sandbox or production is chosen, then reconnect.</source>
        <translation>Prüfen Sie die Client-ID und ob Sandbox oder Produktion gewählt ist, und verbinden Sie dann neu.</translation>
    </message>
    <message>
        <source>Check the column.</source>
        <translation>Prüfen Sie die Spalte.</translation>
    </message>
    <message>
        <source>Check the company&apos;s number, or use a browser.</source>
        <translation>Prüfen Sie die Nummer des Unternehmens, oder verwenden Sie einen Browser.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time, and its time zone.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone des Computers.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time.</source>
        <translation>Prüfen Sie Datum und Uhrzeit des Computers.</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Verbindung prüfen…</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie die Festplatte und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the folder and your rights.</source>
        <translation>Prüfen Sie den Ordner und Ihre Rechte.</translation>
    </message>
    <message>
        <source>Check the internet connection and the shop&apos;s address in Settings.</source>
        <translation>Prüfen Sie die Internetverbindung und die Adresse des Shops in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the computer&apos;s date and time.</source>
        <translation>Prüfen Sie die Internetverbindung sowie Datum und Uhrzeit des Computers.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again in a moment.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>Check the internet connection: it is usually off when this happens.</source>
        <translation>Prüfen Sie die Internetverbindung: Meist ist sie unterbrochen, wenn das geschieht.</translation>
    </message>
    <message>
        <source>Check the name and folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Check the quantities and costs.</source>
        <translation>Prüfen Sie Mengen und Preise.</translation>
    </message>
    <message>
        <source>Check the rights of the program&apos;s folder, then try again.</source>
        <translation>Prüfen Sie die Rechte am Ordner des Programms und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time; if they are right, the provider has to renew the certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, muss der Anbieter das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Check whether sandbox or production is chosen, then reconnect.</source>
        <translation>Prüfen Sie, ob Sandbox oder Produktion gewählt ist, und verbinden Sie dann neu.</translation>
    </message>
    <message>
        <source>Check which tax code is chosen for this rate in Settings, then sync again.</source>
        <translation>Prüfen Sie in den Einstellungen, welcher Steuercode für diesen Satz gewählt ist, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking stock</source>
        <translation>Bestand wird geprüft</translation>
    </message>
    <message>
        <source>Choose File, Add another shop, and then there Try the practice company.</source>
        <translation>Wählen Sie Datei, Weiteren Shop hinzufügen, und dort dann Übungsunternehmen ausprobieren.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel (XLSX), ODS or JSON file.</source>
        <translation>Wählen Sie eine CSV-, Excel- (XLSX), ODS- oder JSON-Datei.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel, ODS or JSON file.</source>
        <translation>Wählen Sie eine CSV-, Excel-, ODS- oder JSON-Datei.</translation>
    </message>
    <message>
        <source>Choose a customer on that line in QuickBooks, or untick billable there, then sync again.</source>
        <translation>Wählen Sie in QuickBooks einen Kunden in dieser Position, oder nehmen Sie dort den Haken bei „Billable“ weg, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose a file with purchase orders.</source>
        <translation>Wählen Sie eine Datei mit Bestellungen.</translation>
    </message>
    <message>
        <source>Choose a file with rows.</source>
        <translation>Wählen Sie eine Datei mit Zeilen.</translation>
    </message>
    <message>
        <source>Choose a folder of its own for purchase orders: every file that is dropped there is moved away.</source>
        <translation>Wählen Sie einen eigenen Ordner für Bestellungen: Jede Datei, die dort abgelegt wird, wird verschoben.</translation>
    </message>
    <message>
        <source>Choose a folder that exists, or make one.</source>
        <translation>Wählen Sie einen Ordner, den es gibt, oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most_minutes}, or switch it off.</source>
        <translation>Wählen Sie eine Zahl von 1 bis {most_minutes}, oder schalten Sie es aus.</translation>
    </message>
    <message>
        <source>Choose a tax code for each rate in Settings, then sync again.</source>
        <translation>Wählen Sie in den Einstellungen für jeden Satz einen Steuercode und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose a vendor that is kept in the PO&apos;s currency, or correct the currency in the PO, then sync again.</source>
        <translation>Wählen Sie einen Kreditor in der Währung der Bestellung, oder berichtigen Sie die Währung der Bestellung, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose a vendor that is kept in {wanted}, or create a new one.</source>
        <translation>Wählen Sie einen Kreditor, der in {wanted} geführt wird, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Choose accounts for new items</source>
        <translation>Konten für neue Artikel wählen</translation>
    </message>
    <message>
        <source>Choose accounts…</source>
        <translation>Konten wählen…</translation>
    </message>
    <message>
        <source>Choose another account in Settings, then sync again.</source>
        <translation>Wählen Sie in den Einstellungen ein anderes Konto und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose another account in the settings, then sync again.</source>
        <translation>Wählen Sie in den Einstellungen ein anderes Konto und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile-dir, or check its rights and the disk.</source>
        <translation>Wählen Sie mit --profile-dir einen anderen Ordner, oder prüfen Sie seine Rechte und die Festplatte.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if it is open in another program.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie die Datei, wenn sie in einem anderen Programm offen ist.</translation>
    </message>
    <message>
        <source>Choose another folder, or have your rights changed.</source>
        <translation>Wählen Sie einen anderen Ordner, oder lassen Sie Ihre Rechte ändern.</translation>
    </message>
    <message>
        <source>Choose another item for that product under Mappings, then sync again.</source>
        <translation>Wählen Sie unter Zuordnungen einen anderen QuickBooks-Artikel für diesen Artikel und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose another item…</source>
        <translation>Anderen Artikel wählen…</translation>
    </message>
    <message>
        <source>Choose another kind under New items in Settings, or switch quantities on in QuickBooks (Plus or Advanced: Account and settings, Sales, Track quantity and price), then sync again.</source>
        <translation>Wählen Sie in den Einstellungen unter „Neue QuickBooks-Artikel“ eine andere Art, oder schalten Sie in QuickBooks die Mengen ein (Plus oder Advanced: „Account and settings“, „Sales“, „Track quantity and price“), und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another number…</source>
        <translation>Andere Nummer wählen…</translation>
    </message>
    <message>
        <source>Choose another place for the destination in Settings, Shopify, then press Try again at the receipt.</source>
        <translation>Wählen Sie unter Einstellungen, Shopify, einen anderen Standort für den Lieferort und drücken Sie dann beim Wareneingang „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another tax code in Settings, then sync again.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Steuercode und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose another under Mappings, then sync again.</source>
        <translation>Wählen Sie unter Zuordnungen einen anderen und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose another vendor…</source>
        <translation>Anderen Kreditor wählen…</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose it in Settings, then sync again.</source>
        <translation>Wählen Sie es in den Einstellungen und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose it with Import…: the assistant asks what is missing and remembers it for the folder.</source>
        <translation>Wählen Sie sie mit „Importieren…“: Der Assistent fragt, was fehlt, und merkt es sich für den Ordner.</translation>
    </message>
    <message>
        <source>Choose one in Settings under Tax codes, then sync again.</source>
        <translation>Wählen Sie in den Einstellungen unter „Steuercodes“ einen und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose one in Settings, then sync again.</source>
        <translation>Wählen Sie eines in den Einstellungen und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose one on the next page, or make one in QuickBooks.</source>
        <translation>Wählen Sie eines auf der nächsten Seite, oder legen Sie eines in QuickBooks an.</translation>
    </message>
    <message>
        <source>Choose one, then it can be sent.</source>
        <translation>Wählen Sie einen, dann kann sie gesendet werden.</translation>
    </message>
    <message>
        <source>Choose one, then merge.</source>
        <translation>Wählen Sie einen und führen Sie dann zusammen.</translation>
    </message>
    <message>
        <source>Choose that one under Mappings, or rename one of the two in QuickBooks.</source>
        <translation>Wählen Sie jenen unter Zuordnungen, oder benennen Sie einen der beiden in QuickBooks um.</translation>
    </message>
    <message>
        <source>Choose that one, or rename one of the two, then sync again.</source>
        <translation>Wählen Sie jenen, oder benennen Sie einen der beiden um, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose the decimal sign and read the file again.</source>
        <translation>Wählen Sie das Dezimalzeichen und lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Choose the file with Import… in the window and say which version holds.</source>
        <translation>Wählen Sie die Datei im Fenster mit „Importieren…“ und sagen Sie, welche Fassung gilt.</translation>
    </message>
    <message>
        <source>Choose the item or the account, then sync again.</source>
        <translation>Wählen Sie den Artikel oder das Konto und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose the order and read the file again, or write dates like 2026-11-24.</source>
        <translation>Wählen Sie die Reihenfolge und lesen Sie die Datei noch einmal, oder schreiben Sie Tage wie 2026-11-24.</translation>
    </message>
    <message>
        <source>Choose the tax code…</source>
        <translation>Steuercode wählen…</translation>
    </message>
    <message>
        <source>Choose them in the settings under Accounts, then sync again.</source>
        <translation>Wählen Sie sie in den Einstellungen unter „Konten“ und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose two others.</source>
        <translation>Wählen Sie zwei andere.</translation>
    </message>
    <message>
        <source>Choose what it holds and read the file again, or name it Tax % or Tax amount.</source>
        <translation>Wählen Sie, was sie enthält, und lesen Sie die Datei noch einmal, oder nennen Sie sie „Tax %“ oder „Tax amount“.</translation>
    </message>
    <message>
        <source>Choose what to do.</source>
        <translation>Wählen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Choose which version is right.</source>
        <translation>Wählen Sie, welche Fassung stimmt.</translation>
    </message>
    <message>
        <source>Choose {label}, or have the setting changed.</source>
        <translation>Wählen Sie {label}, oder lassen Sie die Einstellung ändern.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Close it if it is open in another program, or choose another place.</source>
        <translation>Schließen Sie sie, wenn sie in einem anderen Programm offen ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Close it in Excel, or copy it, and try again.</source>
        <translation>Schließen Sie sie in Excel, oder kopieren Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close it in QuickBooks</source>
        <translation>In QuickBooks schließen</translation>
    </message>
    <message>
        <source>Close it, or wait; the program tries again by itself.</source>
        <translation>Schließen Sie es, oder warten Sie; das Programm versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Close other copies of this program, then try again.</source>
        <translation>Schließen Sie andere Fenster dieses Programms und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Close other copies of this program.</source>
        <translation>Schließen Sie andere Fenster dieses Programms.</translation>
    </message>
    <message>
        <source>Close the other program, or paste the address by hand.</source>
        <translation>Schließen Sie das andere Programm, oder fügen Sie die Adresse von Hand ein.</translation>
    </message>
    <message>
        <source>Close this.</source>
        <translation>Schließen Sie dies.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed in QuickBooks without a bill.</source>
        <translation>In QuickBooks ohne Rechnung geschlossen.</translation>
    </message>
    <message>
        <source>Closed or billed in QuickBooks.</source>
        <translation>In QuickBooks geschlossen oder abgerechnet.</translation>
    </message>
    <message>
        <source>Closed or billed in QuickBooks; it stays as it is there.</source>
        <translation>In QuickBooks geschlossen oder abgerechnet; dort bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Closed without a bill</source>
        <translation>Ohne Rechnung geschlossen</translation>
    </message>
    <message>
        <source>Column {header}: fractions such as 0.0825 were read as percentages (8.25 %).</source>
        <translation>Spalte {header}: Brüche wie 0,0825 wurden als Prozentsätze gelesen (8,25 %).</translation>
    </message>
    <message>
        <source>Compare the lines in QuickBooks.</source>
        <translation>Vergleichen Sie die Positionen in QuickBooks.</translation>
    </message>
    <message>
        <source>Compare the tax of its lines with the tax codes chosen in Settings.</source>
        <translation>Vergleichen Sie die Steuer ihrer Positionen mit den in den Einstellungen gewählten Steuercodes.</translation>
    </message>
    <message>
        <source>Compare them in QuickBooks.</source>
        <translation>Vergleichen Sie sie in QuickBooks.</translation>
    </message>
    <message>
        <source>Comparing the file was stopped.</source>
        <translation>Der Vergleich der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Comparing with QuickBooks</source>
        <translation>Es wird mit QuickBooks verglichen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Connect QuickBooks to send it.</source>
        <translation>Verbinden Sie QuickBooks, um sie zu senden.</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>Verbinden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Connect it first; nothing was sent.</source>
        <translation>Verbinden Sie ihn zuerst; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Connect the shop anew, or have the setting changed.</source>
        <translation>Verbinden Sie den Shop neu, oder lassen Sie die Einstellung ändern.</translation>
    </message>
    <message>
        <source>Connect to QuickBooks again.</source>
        <translation>Verbinden Sie noch einmal mit QuickBooks.</translation>
    </message>
    <message>
        <source>Connect to QuickBooks first.</source>
        <translation>Verbinden Sie zuerst mit QuickBooks.</translation>
    </message>
    <message>
        <source>Connect to send {to_send}.</source>
        <translation>Verbinden Sie, um {to_send} zu senden.</translation>
    </message>
    <message>
        <source>Connected to {company_name}.</source>
        <translation>Verbunden mit {company_name}.</translation>
    </message>
    <message>
        <source>Connected to {name} ({label}).</source>
        <translation>Verbunden mit {name} ({label}).</translation>
    </message>
    <message>
        <source>Connecting was stopped.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied to bill</source>
        <translation>In Rechnung übernommen</translation>
    </message>
    <message>
        <source>Copied to {told}.{part}</source>
        <translation>Übernommen in {told}.{part}</translation>
    </message>
    <message>
        <source>Copy both again from the Keys page of your app at Intuit (development keys for the sandbox, production keys for a real company), then connect again.</source>
        <translation>Kopieren Sie beide noch einmal von der Seite „Keys“ Ihrer App bei Intuit (Entwicklungsschlüssel für die Sandbox, Produktionsschlüssel für ein echtes Unternehmen) und verbinden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Copy both again from the app&apos;s settings in the Dev Dashboard; the app must be installed on this shop.</source>
        <translation>Kopieren Sie beide noch einmal aus den Einstellungen der App im Dev Dashboard; die App muss in diesem Shop installiert sein.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Kopieren Sie sie auf diesen Computer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy of {doc_number} {realm_id} {digest}</source>
        <translation>Kopie von {doc_number} {realm_id} {digest}</translation>
    </message>
    <message>
        <source>Copy the rows with their headers first.</source>
        <translation>Kopieren Sie zuerst die Zeilen mit ihren Überschriften.</translation>
    </message>
    <message>
        <source>Correct it and sync again. (QuickBooks&apos; code {code}.)</source>
        <translation>Berichtigen Sie es und senden Sie noch einmal. (QuickBooks-Code {code}.)</translation>
    </message>
    <message>
        <source>Correct it by hand; its history shows what it was before.</source>
        <translation>Berichtigen Sie sie von Hand; ihr Verlauf zeigt, was vorher war.</translation>
    </message>
    <message>
        <source>Correct it by hand; the history of each PO shows what it was before.</source>
        <translation>Berichtigen Sie es von Hand; der Verlauf jeder Bestellung zeigt, was vorher war.</translation>
    </message>
    <message>
        <source>Correct it in QuickBooks, then sync again.</source>
        <translation>Berichtigen Sie es in QuickBooks und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct it in the PO…</source>
        <translation>In der Bestellung berichtigen…</translation>
    </message>
    <message>
        <source>Correct it in the purchase order, then sync again.</source>
        <translation>Berichtigen Sie es in der Bestellung und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct it where it comes from.</source>
        <translation>Berichtigen Sie es dort, wo es herkommt.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to use this computer&apos;s own.</source>
        <translation>Berichtigen Sie sie, oder lassen Sie sie leer, um die dieses Computers zu verwenden.</translation>
    </message>
    <message>
        <source>Correct it, then it can be sent.</source>
        <translation>Berichtigen Sie sie, dann kann sie gesendet werden.</translation>
    </message>
    <message>
        <source>Correct it, then save again.</source>
        <translation>Berichtigen Sie es und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Berichtigen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct one of the numbers.</source>
        <translation>Berichtigen Sie eine der Zahlen.</translation>
    </message>
    <message>
        <source>Correct one of them, then sync again.</source>
        <translation>Berichtigen Sie eines davon und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>Correct the bill in QuickBooks yourself.</source>
        <translation>Berichtigen Sie die Rechnung in QuickBooks selbst.</translation>
    </message>
    <message>
        <source>Correct the currency in the purchase order, or switch it on in QuickBooks, then sync again.</source>
        <translation>Berichtigen Sie die Währung in der Bestellung, oder schalten Sie sie in QuickBooks ein, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the file and drop it into the folder again, or open it in the program with Import.</source>
        <translation>Berichtigen Sie die Datei und legen Sie sie noch einmal in den Ordner, oder öffnen Sie sie im Programm mit „Importieren“.</translation>
    </message>
    <message>
        <source>Correct the file, then import it again.</source>
        <translation>Berichtigen Sie die Datei und importieren Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the name, then sync again.</source>
        <translation>Berichtigen Sie den Namen und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the received quantities in the PO instead.</source>
        <translation>Berichtigen Sie stattdessen die erhaltenen Mengen in der Bestellung.</translation>
    </message>
    <message>
        <source>Correct the supplier&apos;s email, then sync again.</source>
        <translation>Berichtigen Sie die E-Mail-Adresse des Lieferanten und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct them there (a quotation mark inside a cell is written &quot;&quot;), then import again.</source>
        <translation>Berichtigen Sie sie dort (ein Anführungszeichen in einer Zelle schreibt man &quot;&quot;) und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct what QuickBooks says, then sync again.</source>
        <translation>Berichtigen Sie, was QuickBooks nennt, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kostenpositionen</translation>
    </message>
    <message>
        <source>Cost of Goods Sold</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs include tax</source>
        <translation>Kosten enthalten Steuer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Create a new record for each</source>
        <translation>Für jeden einen neuen Datensatz anlegen</translation>
    </message>
    <message>
        <source>Create {name}</source>
        <translation>{name} anlegen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by this program</source>
        <translation>Von diesem Programm angelegt</translation>
    </message>
    <message>
        <source>Created date</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Created the {word} {name}.</source>
        <translation>{word} {name} angelegt.</translation>
    </message>
    <message>
        <source>Created with the next sync</source>
        <translation>Wird beim nächsten Senden angelegt</translation>
    </message>
    <message>
        <source>Created {name} in QuickBooks.</source>
        <translation>{name} in QuickBooks angelegt.</translation>
    </message>
    <message>
        <source>Creating {name} in QuickBooks ({number} of {count})</source>
        <translation>{name} wird in QuickBooks angelegt ({number} von {count})</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Custom transaction numbers are switched off: QuickBooks may number the POs by itself.</source>
        <translation>Eigene Belegnummern („Custom transaction numbers“) sind ausgeschaltet: QuickBooks nummeriert die Bestellungen womöglich selbst.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date here</source>
        <translation>Datum hier</translation>
    </message>
    <message>
        <source>Date in QuickBooks</source>
        <translation>Datum in QuickBooks</translation>
    </message>
    <message>
        <source>Dated before the item&apos;s start</source>
        <translation>Datum vor dem Beginn des Artikels</translation>
    </message>
    <message>
        <source>Dated in another period on one side</source>
        <translation>Auf einer Seite in einem anderen Zeitraum</translation>
    </message>
    <message>
        <source>Dated {here} here and {there} in QuickBooks: in this period only {where}</source>
        <translation>Datum hier {here} und in QuickBooks {there}: in diesem Zeitraum nur {where}</translation>
    </message>
    <message>
        <source>Dated {txn_date}, {total}.</source>
        <translation>Datum {txn_date}, {total}.</translation>
    </message>
    <message>
        <source>Decided with the next sync</source>
        <translation>Wird beim nächsten Senden entschieden</translation>
    </message>
    <message>
        <source>Default Title</source>
        <translation>Standardtitel</translation>
    </message>
    <message>
        <source>Delete it and connect to the practice company again.</source>
        <translation>Löschen Sie sie und verbinden Sie noch einmal mit dem Übungsunternehmen.</translation>
    </message>
    <message>
        <source>Delete it in QuickBooks again; you see first what would happen.</source>
        <translation>In QuickBooks wieder löschen; Sie sehen zuerst, was geschähe.</translation>
    </message>
    <message>
        <source>Delete stray cells far right or far below, or save the sheet as CSV.</source>
        <translation>Löschen Sie verirrte Zellen weit rechts oder weit unten, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>Deleted in QuickBooks</source>
        <translation>In QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>Deleted {doc_number} in QuickBooks again.</source>
        <translation>{doc_number} in QuickBooks wieder gelöscht.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Differences are QuickBooks less here.</source>
        <translation>Abweichungen sind QuickBooks minus hier.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Disconnected from {company}.</source>
        <translation>Von {company} getrennt.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Each shop still lies in its own folder beside it.</source>
        <translation>Jeder Shop liegt weiterhin in seinem eigenen Ordner daneben.</translation>
    </message>
    <message>
        <source>Edit that one, or choose another name.</source>
        <translation>Bearbeiten Sie jenen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Edit the PO here so that each line comes to two decimals, with what is left over on a cost line; or put it on hold and enter it in QuickBooks by hand.</source>
        <translation>Ändern Sie die Bestellung hier so, dass jede Position auf zwei Nachkommastellen kommt, mit dem Rest in einer Kostenposition; oder halten Sie sie an und geben Sie sie in QuickBooks von Hand ein.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Nummer ein.</translation>
    </message>
    <message>
        <source>Enter address and token in Settings, under Where POs come from.</source>
        <translation>Geben Sie Adresse und Token in den Einstellungen ein, unter „Woher die Bestellungen kommen“.</translation>
    </message>
    <message>
        <source>Enter an exchange rate in the purchase order, then sync again.</source>
        <translation>Geben Sie in der Bestellung einen Wechselkurs ein und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Enter it again in Settings.</source>
        <translation>Geben Sie ihn in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter it as the provider of the feed gives it, such as https://shop.example/feed.</source>
        <translation>Geben Sie sie so ein, wie der Anbieter des Feeds sie nennt, zum Beispiel https://shop.example/feed.</translation>
    </message>
    <message>
        <source>Enter its percentage.</source>
        <translation>Geben Sie den Prozentsatz ein.</translation>
    </message>
    <message>
        <source>Enter the access token, or the client id and secret of your app.</source>
        <translation>Geben Sie den Zugangstoken oder Client-ID und Secret Ihrer App ein.</translation>
    </message>
    <message>
        <source>Enter the name of the shop.</source>
        <translation>Geben Sie den Namen des Shops ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase, then try again.</source>
        <translation>Geben Sie die Passphrase ein und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Enter the quantity, then sync again.</source>
        <translation>Geben Sie die Menge ein und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Enter the token of this feed.</source>
        <translation>Geben Sie den Token dieses Feeds ein.</translation>
    </message>
    <message>
        <source>Enter the token that the provider of the feed gave you, in Settings.</source>
        <translation>Geben Sie in den Einstellungen den Token ein, den Ihnen der Anbieter des Feeds gegeben hat.</translation>
    </message>
    <message>
        <source>Enter what arrived as a new receipt.</source>
        <translation>Geben Sie das Angekommene als neuen Wareneingang ein.</translation>
    </message>
    <message>
        <source>Every purchase order</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Every record needs one that never changes.</source>
        <translation>Jeder Datensatz braucht eine, die sich nie ändert.</translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Alles andere funktioniert wie bisher.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Everything that was planned is sent.</source>
        <translation>Alles Geplante wird gesendet.</translation>
    </message>
    <message>
        <source>Everything waits here; nothing is lost.</source>
        <translation>Hier wartet alles; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <translation>Erwartete Ankunft</translation>
    </message>
    <message>
        <source>Expected arrival: {expected_date}</source>
        <translation>Erwartete Ankunft: {expected_date}</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Export a shorter period and import the parts one after another.</source>
        <translation>Exportieren Sie einen kürzeren Zeitraum und importieren Sie die Teile nacheinander.</translation>
    </message>
    <message>
        <source>Export it with one row for each line, or add the second file that has the lines.</source>
        <translation>Exportieren Sie sie mit einer Zeile je Position, oder fügen Sie die zweite Datei mit den Positionen hinzu.</translation>
    </message>
    <message>
        <source>Export the file again, or correct that place.</source>
        <translation>Exportieren Sie die Datei noch einmal, oder berichtigen Sie die Stelle.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Export the log and send it to support.</source>
        <translation>Exportieren Sie das Protokoll und senden Sie es an den Support.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fetch again and look at the differences.</source>
        <translation>Holen Sie noch einmal ab und sehen Sie sich die Unterschiede an.</translation>
    </message>
    <message>
        <source>Fetched: {sentence}</source>
        <translation>Abgerufen: {sentence}</translation>
    </message>
    <message>
        <source>Fetching was stopped.</source>
        <translation>Das Abrufen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <translation>Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Files could not be moved out of {path}.</source>
        <translation>Dateien konnten nicht aus {path} verschoben werden.</translation>
    </message>
    <message>
        <source>Fill both in.</source>
        <translation>Füllen Sie beides aus.</translation>
    </message>
    <message>
        <source>Fill in a SKU or a product name.</source>
        <translation>Geben Sie eine SKU oder einen Artikelnamen ein.</translation>
    </message>
    <message>
        <source>Fill in one of them.</source>
        <translation>Füllen Sie eines davon aus.</translation>
    </message>
    <message>
        <source>Fill it in (0.00 is a cost).</source>
        <translation>Füllen Sie ihn aus (0,00 ist ein Preis).</translation>
    </message>
    <message>
        <source>Fill it in, then save again.</source>
        <translation>Füllen Sie es aus und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Fill it in, then save.</source>
        <translation>Füllen Sie es aus und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>Filled in from the record of {name}</source>
        <translation>Ausgefüllt aus dem Datensatz von {name}</translation>
    </message>
    <message>
        <source>Finding out what became of an earlier request</source>
        <translation>Es wird ermittelt, was aus einer früheren Anfrage wurde</translation>
    </message>
    <message>
        <source>Finish it in the browser.</source>
        <translation>Beenden Sie sie im Browser.</translation>
    </message>
    <message>
        <source>For real companies Intuit does not accept localhost.</source>
        <translation>Für echte Unternehmen nimmt Intuit localhost nicht an.</translation>
    </message>
    <message>
        <source>For real companies Intuit only accepts an address that begins with https.</source>
        <translation>Für echte Unternehmen nimmt Intuit nur eine Adresse an, die mit https beginnt.</translation>
    </message>
    <message>
        <source>For what was corrected elsewhere, such as in QuickBooks.</source>
        <translation>Für das, was anderswo berichtigt wurde, zum Beispiel in QuickBooks.</translation>
    </message>
    <message>
        <source>Format the cell as a date, or write it like 2026-11-24.</source>
        <translation>Formatieren Sie die Zelle als Datum, oder schreiben Sie es wie 2026-11-24.</translation>
    </message>
    <message>
        <source>Format the cell as a number and export again.</source>
        <translation>Formatieren Sie die Zelle als Zahl und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Found by name or SKU</source>
        <translation>Über Name oder SKU gefunden</translation>
    </message>
    <message>
        <source>Found the {word} {name} in QuickBooks and used it.</source>
        <translation>{word} {name} in QuickBooks gefunden und verwendet.</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk, then try again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte dieses Computers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Give QuickBooks the version before the last update back; you see first what would happen.</source>
        <translation>QuickBooks die Fassung vor der letzten Änderung zurückgeben; Sie sehen zuerst, was geschähe.</translation>
    </message>
    <message>
        <source>Give it one, then it can be sent.</source>
        <translation>Geben Sie ihr eine, dann kann sie gesendet werden.</translation>
    </message>
    <message>
        <source>Give it the next free number</source>
        <translation>Ihr die nächste freie Nummer geben</translation>
    </message>
    <message>
        <source>Give one of the two POs another number, then sync again.</source>
        <translation>Geben Sie einer der beiden Bestellungen eine andere Nummer und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Give one of them another number, then try again.</source>
        <translation>Geben Sie einer davon eine andere Nummer und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Give one of them another number.</source>
        <translation>Geben Sie einer davon eine andere Nummer.</translation>
    </message>
    <message>
        <source>Give the purchase order a shorter number, then sync again.</source>
        <translation>Geben Sie der Bestellung eine kürzere Nummer und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Give the purchase order another number.</source>
        <translation>Geben Sie der Bestellung eine andere Nummer.</translation>
    </message>
    <message>
        <source>Give the supplier a name, then sync again.</source>
        <translation>Geben Sie dem Lieferanten einen Namen und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Give {doc_number} the number {number}; it is sent as PO-{number}.</source>
        <translation>{doc_number} die Nummer {number} geben; sie wird als PO-{number} gesendet.</translation>
    </message>
    <message>
        <source>Go back to Inventory Mate Desktop.</source>
        <translation>Gehen Sie zurück zu Inventory Mate Desktop.</translation>
    </message>
    <message>
        <source>Go back to Inventory Mate Desktop; it says what happened.</source>
        <translation>Gehen Sie zurück zu Inventory Mate Desktop; dort steht, was geschah.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Host the page from resources/redirect on a website of yours, register its https address at Intuit, and enter it here or in QUICKBOOKS_REDIRECT_URI.</source>
        <translation>Stellen Sie die Seite aus resources/redirect auf einer Ihrer Websites bereit, tragen Sie ihre https-Adresse bei Intuit ein und geben Sie sie hier oder in QUICKBOOKS_REDIRECT_URI an.</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>If a network filter or virus scanner reads along, its certificate has to be installed on this computer.</source>
        <translation>Wenn ein Netzwerkfilter oder Virenscanner mitliest, muss dessen Zertifikat auf diesem Computer installiert werden.</translation>
    </message>
    <message>
        <source>If it is forgotten, connect anew; purchase orders and links are not affected.</source>
        <translation>Ist sie vergessen, verbinden Sie neu; Bestellungen und Verknüpfungen sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>If it is right, choose Go on; else choose Stop and import the right file.</source>
        <translation>Wenn es stimmt, wählen Sie „Weiter“; sonst wählen Sie „Anhalten“ und importieren Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>If it is right, install the newest version of this program.</source>
        <translation>Stimmt sie, installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>If it is right, its provider, or a network filter here, has a wrong certificate.</source>
        <translation>Stimmt sie, hat der Anbieter oder ein Netzwerkfilter hier ein falsches Zertifikat.</translation>
    </message>
    <message>
        <source>If it stays, a network filter may stand in between.</source>
        <translation>Bleibt es so, steht vielleicht ein Netzwerkfilter dazwischen.</translation>
    </message>
    <message>
        <source>If it stays, a network filter or a sign-in page may stand in between.</source>
        <translation>Bleibt es so, steht vielleicht ein Netzwerkfilter oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>If it stays, give Intuit&apos;s support the id under Details.</source>
        <translation>Bleibt es so, nennen Sie dem Support von Intuit die ID unter „Details“.</translation>
    </message>
    <message>
        <source>If none of them is this PO, change the number here or there, then sync again.</source>
        <translation>Ist keine davon diese Bestellung, ändern Sie die Nummer hier oder dort und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>If so, switch it off there before you go on (in Inventory Mate: Configuration, QuickBooks integration), or two programs write the same purchase orders.</source>
        <translation>Wenn ja, schalten Sie sie dort aus, bevor Sie weitermachen (in Inventory Mate: Configuration, QuickBooks integration), sonst schreiben zwei Programme dieselben Bestellungen.</translation>
    </message>
    <message>
        <source>If somebody restored or reset the company, that may be right.</source>
        <translation>Hat jemand das Unternehmen wiederhergestellt oder zurückgesetzt, kann das richtig sein.</translation>
    </message>
    <message>
        <source>If that is right, enter the new address in Settings.</source>
        <translation>Wenn das richtig ist, geben Sie die neue Adresse in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>If the bill is wrong, delete it there first.</source>
        <translation>Ist die Rechnung falsch, löschen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>If the other shop is right, test the feed there and accept it.</source>
        <translation>Ist der andere Shop der richtige, prüfen Sie den Feed dort und nehmen Sie ihn an.</translation>
    </message>
    <message>
        <source>If the shop really moves to {found_name}: its POs are then new there and are sent again, with accounts of their own; links to {company_name} are kept but not used.</source>
        <translation>Zieht der Shop wirklich zu {found_name} um: Seine Bestellungen sind dort neu und werden noch einmal gesendet, mit eigenen Konten; Verknüpfungen mit {company_name} bleiben erhalten, werden aber nicht verwendet.</translation>
    </message>
    <message>
        <source>Imported: {parts}.{rest}</source>
        <translation>Importiert: {parts}.{rest}</translation>
    </message>
    <message>
        <source>In Excel: Save as, CSV UTF-8.</source>
        <translation>In Excel: Speichern unter, CSV UTF-8.</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>In QuickBooks only</source>
        <translation>Nur in QuickBooks</translation>
    </message>
    <message>
        <source>In QuickBooks press the gear, then Account and settings, Expenses, Purchase orders, and switch on &quot;Use purchase orders&quot;.</source>
        <translation>Drücken Sie in QuickBooks auf das Zahnrad, dann „Account and settings“, „Expenses“, „Purchase orders“, und schalten Sie „Use purchase orders“ ein.</translation>
    </message>
    <message>
        <source>In QuickBooks press the gear, then Account and settings, Expenses, Purchase orders, and switch on Custom transaction numbers.</source>
        <translation>Drücken Sie in QuickBooks auf das Zahnrad, dann „Account and settings“, „Expenses“, „Purchase orders“, und schalten Sie „Custom transaction numbers“ ein.</translation>
    </message>
    <message>
        <source>In Shopify, open Settings, Domains, and copy the address that ends with .myshopify.com.</source>
        <translation>Öffnen Sie in Shopify „Einstellungen“, „Domains“, und kopieren Sie die Adresse, die auf .myshopify.com endet.</translation>
    </message>
    <message>
        <source>In the Dev Dashboard, add the missing scope to the app, release the version and install it again.</source>
        <translation>Fügen Sie im Dev Dashboard der App die fehlende Berechtigung hinzu, geben Sie die Version frei und installieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>In the feed</source>
        <translation>Im Feed</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In this column day and month stand in both orders.</source>
        <translation>In dieser Spalte stehen Tag und Monat in beiden Reihenfolgen.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>In {currency} here, in {currency2} in QuickBooks</source>
        <translation>Hier in {currency}, in QuickBooks in {currency2}</translation>
    </message>
    <message>
        <source>Inactive in QuickBooks</source>
        <translation>In QuickBooks inaktiv</translation>
    </message>
    <message>
        <source>Inactive or gone in QuickBooks</source>
        <translation>In QuickBooks inaktiv oder nicht mehr da</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Install or start one (on Linux: GNOME Keyring or KDE Wallet), or go on for this session only.</source>
        <translation>Installieren oder starten Sie einen (unter Linux: GNOME Keyring oder KDE Wallet), oder machen Sie nur für diese Sitzung weiter.</translation>
    </message>
    <message>
        <source>Install that version again, or start with another profile.</source>
        <translation>Installieren Sie jene Version wieder, oder starten Sie mit einem anderen Profil.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted: the program ended in the middle of this run.</source>
        <translation>Unterbrochen: Das Programm endete mitten in diesem Lauf.</translation>
    </message>
    <message>
        <source>Intuit accepts no IP address here.</source>
        <translation>Intuit nimmt hier keine IP-Adresse an.</translation>
    </message>
    <message>
        <source>Intuit answered {text}.</source>
        <translation>Intuit antwortete {text}.</translation>
    </message>
    <message>
        <source>Intuit cannot be reached</source>
        <translation>Intuit ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Intuit did not accept what the browser brought back: it is too old or was used already.</source>
        <translation>Intuit hat nicht angenommen, was der Browser zurückbrachte: Es ist zu alt oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Intuit does not know this client ID with this client secret.</source>
        <translation>Intuit kennt diese Client-ID mit diesem Client-Secret nicht.</translation>
    </message>
    <message>
        <source>Intuit is busy</source>
        <translation>Intuit ist ausgelastet</translation>
    </message>
    <message>
        <source>Intuit refuses the sign-in</source>
        <translation>Intuit verweigert die Anmeldung</translation>
    </message>
    <message>
        <source>Intuit sandbox</source>
        <translation>Intuit-Sandbox</translation>
    </message>
    <message>
        <source>Intuit says: {text}.</source>
        <translation>Intuit sagt: {text}.</translation>
    </message>
    <message>
        <source>Intuit&apos;s answer cannot be read</source>
        <translation>Die Antwort von Intuit ist nicht lesbar</translation>
    </message>
    <message>
        <source>Intuit&apos;s sign-in has a problem</source>
        <translation>Die Anmeldung bei Intuit hat ein Problem</translation>
    </message>
    <message>
        <source>Intuit&apos;s sign-in service asked for a pause.</source>
        <translation>Der Anmeldedienst von Intuit hat um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>Intuit&apos;s sign-in service could not answer just now.</source>
        <translation>Der Anmeldedienst von Intuit konnte gerade nicht antworten.</translation>
    </message>
    <message>
        <source>Intuit&apos;s sign-in service sent an answer that makes no sense.</source>
        <translation>Der Anmeldedienst von Intuit sandte eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Mit Bestandsführung</translation>
    </message>
    <message>
        <source>Inventory Mate PO {number}</source>
        <translation>Inventory Mate Bestellung {number}</translation>
    </message>
    <message>
        <source>Inventory Mate raises the stock itself when a PO is received there; raising it from here too would count everything twice.</source>
        <translation>Inventory Mate erhöht den Bestand selbst, wenn eine Bestellung dort eingeht; ihn auch von hier zu erhöhen, würde alles doppelt zählen.</translation>
    </message>
    <message>
        <source>Inventory is switched off</source>
        <translation>Die Bestandsführung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Is Inventory Mate&apos;s own QuickBooks sync switched on?</source>
        <translation>Ist die QuickBooks-Synchronisierung von Inventory Mate selbst eingeschaltet?</translation>
    </message>
    <message>
        <source>Is {number} in QuickBooks this PO?</source>
        <translation>Ist {number} in QuickBooks diese Bestellung?</translation>
    </message>
    <message>
        <source>It begins with &quot;{seen}&quot;.</source>
        <translation>Sie beginnt mit „{seen}“.</translation>
    </message>
    <message>
        <source>It begins with http, so anybody on the way could read the token and the purchase orders.</source>
        <translation>Sie beginnt mit http, also könnte unterwegs jeder den Token und die Bestellungen lesen.</translation>
    </message>
    <message>
        <source>It belongs to another Shopify shop ({address}), which is not connected any more.</source>
        <translation>Er gehört zu einem anderen Shopify-Shop ({address}), der nicht mehr verbunden ist.</translation>
    </message>
    <message>
        <source>It can be saved, but is not sent: {reason}</source>
        <translation>Sie kann gespeichert werden, wird aber nicht gesendet: {reason}</translation>
    </message>
    <message>
        <source>It cannot be made active again: another {value} got its name meanwhile.</source>
        <translation>Er kann nicht wieder aktiviert werden: Inzwischen hat ein anderer seinen Namen ({value}).</translation>
    </message>
    <message>
        <source>It cannot be unlinked now</source>
        <translation>Die Verknüpfung kann jetzt nicht gelöst werden</translation>
    </message>
    <message>
        <source>It carries no tax code: look at the tax when the PO is copied to a bill.</source>
        <translation>Sie trägt keinen Steuercode: Achten Sie auf die Steuer, wenn die Bestellung in eine Rechnung übernommen wird.</translation>
    </message>
    <message>
        <source>It contains code=, state= and realmId=.</source>
        <translation>Sie enthält code=, state= und realmId=.</translation>
    </message>
    <message>
        <source>It does not fit QuickBooks</source>
        <translation>Es passt nicht in QuickBooks</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>Es existiert schon</translation>
    </message>
    <message>
        <source>It goes once you switch it on and sync.</source>
        <translation>Sie geht, sobald Sie sie einschalten und senden.</translation>
    </message>
    <message>
        <source>It has more lines than QuickBooks takes ({lines_limit}).</source>
        <translation>Sie hat mehr Positionen, als QuickBooks annimmt ({lines_limit}).</translation>
    </message>
    <message>
        <source>It has no number.</source>
        <translation>Sie hat keine Nummer.</translation>
    </message>
    <message>
        <source>It has no product lines and no cost above zero, so there is nothing to send.</source>
        <translation>Sie hat keine Artikelpositionen und keine Kosten über null, es gibt also nichts zu senden.</translation>
    </message>
    <message>
        <source>It has no supplier.</source>
        <translation>Sie hat keinen Lieferanten.</translation>
    </message>
    <message>
        <source>It has {count} characters.</source>
        <translation>Sie hat {count} Zeichen.</translation>
    </message>
    <message>
        <source>It has {count} characters; QuickBooks takes {number_limit} (with PO- in front, 21).</source>
        <translation>Sie hat {count} Zeichen; QuickBooks nimmt {number_limit} an (mit PO- davor 21).</translation>
    </message>
    <message>
        <source>It holds for every PO from now on.</source>
        <translation>Das gilt von nun an für jede Bestellung.</translation>
    </message>
    <message>
        <source>It holds for {subject_id} % from now on.</source>
        <translation>Das gilt von nun an für {subject_id} %.</translation>
    </message>
    <message>
        <source>It is &quot;{text}&quot;; Intuit supports {least_version} and above.</source>
        <translation>Es ist „{text}“; Intuit unterstützt {least_version} und höher.</translation>
    </message>
    <message>
        <source>It is asked once.</source>
        <translation>Es wird nur einmal gefragt.</translation>
    </message>
    <message>
        <source>It is being taken back from QuickBooks.</source>
        <translation>Sie wird gerade aus QuickBooks zurückgenommen.</translation>
    </message>
    <message>
        <source>It is closed in QuickBooks.</source>
        <translation>Sie ist in QuickBooks geschlossen.</translation>
    </message>
    <message>
        <source>It is connected to {company_name}.</source>
        <translation>Er ist mit {company_name} verbunden.</translation>
    </message>
    <message>
        <source>It is copied to a bill: saving changes it here only.</source>
        <translation>Sie ist in eine Rechnung übernommen: Speichern ändert sie nur hier.</translation>
    </message>
    <message>
        <source>It is dated {date}, before the start date {start_date}.</source>
        <translation>Ihr Datum {date} liegt vor dem Startdatum {start_date}.</translation>
    </message>
    <message>
        <source>It is deleted in QuickBooks, because this program had created it. (A purchase order cannot be voided.)</source>
        <translation>Sie wird in QuickBooks gelöscht, weil dieses Programm sie angelegt hat. (Eine Bestellung lässt sich nicht annullieren.)</translation>
    </message>
    <message>
        <source>It is in Shopify</source>
        <translation>Er ist in Shopify</translation>
    </message>
    <message>
        <source>It is in the log.</source>
        <translation>Er steht im Protokoll.</translation>
    </message>
    <message>
        <source>It is in {currency}, but {name} only uses {home}.</source>
        <translation>Sie ist in {currency}, aber {name} verwendet nur {home}.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>It is not certain</source>
        <translation>Es ist nicht sicher</translation>
    </message>
    <message>
        <source>It is not certain yet whether QuickBooks has it.</source>
        <translation>Es ist noch nicht sicher, ob QuickBooks sie hat.</translation>
    </message>
    <message>
        <source>It is not certain yet whether QuickBooks made the {word} {name}; the next sync finds out.</source>
        <translation>Es ist noch nicht sicher, ob QuickBooks {word} {name} angelegt hat; beim nächsten Senden stellt es sich heraus.</translation>
    </message>
    <message>
        <source>It is not certain yet whether QuickBooks made {name}; the next sync finds out.</source>
        <translation>Es ist noch nicht sicher, ob QuickBooks {name} angelegt hat; beim nächsten Senden stellt es sich heraus.</translation>
    </message>
    <message>
        <source>It is not certain yet whether it was taken back.</source>
        <translation>Es ist noch nicht sicher, ob sie zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>It is not certain yet whether the last request arrived.</source>
        <translation>Es ist noch nicht sicher, ob die letzte Anfrage ankam.</translation>
    </message>
    <message>
        <source>It is not sent again without your word.</source>
        <translation>Ohne Ihre Zustimmung wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It is not sent, because QuickBooks is not connected.</source>
        <translation>Sie wird nicht gesendet, weil QuickBooks nicht verbunden ist.</translation>
    </message>
    <message>
        <source>It is not there: send it</source>
        <translation>Er ist nicht dort: senden</translation>
    </message>
    <message>
        <source>It is on hold, so saving sends nothing.</source>
        <translation>Sie ist angehalten, Speichern sendet also nichts.</translation>
    </message>
    <message>
        <source>It is on its way to Shopify.</source>
        <translation>Er ist unterwegs zu Shopify.</translation>
    </message>
    <message>
        <source>It is put right: send again</source>
        <translation>Behoben: noch einmal senden</translation>
    </message>
    <message>
        <source>It is sent after a new sign-in: {company_name} asks for one.</source>
        <translation>Sie wird nach einer neuen Anmeldung gesendet: {company_name} verlangt eine.</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Es ist erledigt</translation>
    </message>
    <message>
        <source>It is still inactive</source>
        <translation>Er ist weiterhin inaktiv</translation>
    </message>
    <message>
        <source>It is still {label}; a setting sends POs from Ordered on.</source>
        <translation>Sie ist noch {label}; nach einer Einstellung wird erst ab „Bestellt“ gesendet.</translation>
    </message>
    <message>
        <source>It is stored already</source>
        <translation>Es ist schon gespeichert</translation>
    </message>
    <message>
        <source>It is tried again as soon as it changes there, or when everything is read again.</source>
        <translation>Es wird noch einmal versucht, sobald es sich dort ändert oder alles neu gelesen wird.</translation>
    </message>
    <message>
        <source>It is tried again with the next sync; the purchase order itself is in QuickBooks.</source>
        <translation>Es wird beim nächsten Senden noch einmal versucht; die Bestellung selbst ist in QuickBooks.</translation>
    </message>
    <message>
        <source>It looks like https://www.example.com/quickbooks/.</source>
        <translation>Sie sieht aus wie https://www.example.com/quickbooks/.</translation>
    </message>
    <message>
        <source>It may be the wrong company, or one that was reset.</source>
        <translation>Vielleicht ist es das falsche Unternehmen oder eines, das zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>It may lead to a sign-in page.</source>
        <translation>Vielleicht führt sie zu einer Anmeldeseite.</translation>
    </message>
    <message>
        <source>It needs {wanted}.</source>
        <translation>Es fehlt: {wanted}.</translation>
    </message>
    <message>
        <source>It reads QuickBooks&apos; lists anew first.</source>
        <translation>Zuerst liest es die Listen von QuickBooks neu.</translation>
    </message>
    <message>
        <source>It stands below PO {number}.</source>
        <translation>Sie steht unter Bestellung {number}.</translation>
    </message>
    <message>
        <source>It stays out of QuickBooks until you change your mind.</source>
        <translation>Sie bleibt aus QuickBooks heraus, bis Sie es sich anders überlegen.</translation>
    </message>
    <message>
        <source>It stays out of every sync until you resume it.</source>
        <translation>Sie wird nicht gesendet, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>It takes another receipt back</source>
        <translation>Er nimmt einen anderen Wareneingang zurück</translation>
    </message>
    <message>
        <source>It waits a few minutes.</source>
        <translation>Es wartet einige Minuten.</translation>
    </message>
    <message>
        <source>It waits for the receipt that it takes back: what became of that one is not certain yet.</source>
        <translation>Er wartet auf den Wareneingang, den er zurücknimmt: Was aus jenem wurde, ist noch nicht sicher.</translation>
    </message>
    <message>
        <source>It was canceled before it reached QuickBooks.</source>
        <translation>Sie wurde storniert, bevor sie QuickBooks erreichte.</translation>
    </message>
    <message>
        <source>It was canceled here and is closed in QuickBooks, as you chose.</source>
        <translation>Sie wurde hier storniert und ist in QuickBooks geschlossen, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>It was changed after this was worked out.</source>
        <translation>Sie wurde geändert, nachdem dies ermittelt wurde.</translation>
    </message>
    <message>
        <source>It was changed in QuickBooks meanwhile, so it was not taken back.</source>
        <translation>Sie wurde inzwischen in QuickBooks geändert und darum nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>It was changed in QuickBooks meanwhile.</source>
        <translation>Sie wurde inzwischen in QuickBooks geändert.</translation>
    </message>
    <message>
        <source>It was copied to a bill or closed in QuickBooks meanwhile, so it stays.</source>
        <translation>Sie wurde inzwischen in QuickBooks in eine Rechnung übernommen oder geschlossen und bleibt darum.</translation>
    </message>
    <message>
        <source>It was copied to {which} in QuickBooks.</source>
        <translation>Sie wurde in QuickBooks in {which} übernommen.</translation>
    </message>
    <message>
        <source>It was deleted in QuickBooks and you chose to stop syncing it.</source>
        <translation>Sie wurde in QuickBooks gelöscht, und Sie haben gewählt, sie nicht mehr zu senden.</translation>
    </message>
    <message>
        <source>It was deleted in QuickBooks.</source>
        <translation>Sie wurde in QuickBooks gelöscht.</translation>
    </message>
    <message>
        <source>It was edited here while it was being sent.</source>
        <translation>Sie wurde hier bearbeitet, während sie gesendet wurde.</translation>
    </message>
    <message>
        <source>It was found in QuickBooks, but the two versions differ.</source>
        <translation>Sie wurde in QuickBooks gefunden, aber die beiden Fassungen weichen ab.</translation>
    </message>
    <message>
        <source>It was sent before and somebody deleted it there.</source>
        <translation>Sie wurde früher gesendet, und jemand hat sie dort gelöscht.</translation>
    </message>
    <message>
        <source>It was sent to Shopify, but its answer was never seen, and Shopify may have forgotten the request by now.</source>
        <translation>Er wurde an Shopify gesendet, aber die Antwort kam nie an, und Shopify hat die Anfrage inzwischen vielleicht vergessen.</translation>
    </message>
    <message>
        <source>It was sent to another Shopify shop ({address}), which is not connected any more, and its answer was never seen.</source>
        <translation>Er wurde an einen anderen Shopify-Shop ({address}) gesendet, der nicht mehr verbunden ist, und die Antwort kam nie an.</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>Er wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>It was taken back before it was sent.</source>
        <translation>Er wurde zurückgenommen, bevor er gesendet wurde.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>Its bill is paid: saving changes it here only.</source>
        <translation>Ihre Rechnung ist bezahlt: Speichern ändert sie nur hier.</translation>
    </message>
    <message>
        <source>Its exchange rate is not above zero.</source>
        <translation>Ihr Wechselkurs liegt nicht über null.</translation>
    </message>
    <message>
        <source>Its link was dropped: the document with this id in QuickBooks ({doc_number}) is now {name}</source>
        <translation>Ihre Verknüpfung wurde gelöst: Das Dokument mit dieser ID in QuickBooks ({doc_number}) ist jetzt {name}</translation>
    </message>
    <message>
        <source>Its payment terms “{words}” fit no terms in QuickBooks and are left out.</source>
        <translation>Ihre Zahlungsbedingungen „{words}“ passen zu keinen Bedingungen in QuickBooks und werden weggelassen.</translation>
    </message>
    <message>
        <source>Its status becomes Closed; the document stays.</source>
        <translation>Ihr Status wird „Geschlossen“; das Dokument bleibt.</translation>
    </message>
    <message>
        <source>Its total here is {total}, but with the company&apos;s tax codes QuickBooks comes to {reached}.</source>
        <translation>Ihre Summe ist hier {total}, aber mit den Steuercodes des Unternehmens kommt QuickBooks auf {reached}.</translation>
    </message>
    <message>
        <source>Its total of {total} does not fit QuickBooks.</source>
        <translation>Ihre Summe von {total} passt nicht in QuickBooks.</translation>
    </message>
    <message>
        <source>JSON not readable</source>
        <translation>JSON nicht lesbar</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>Keep QuickBooks&apos; version in all of them</source>
        <translation>Überall QuickBooks behalten</translation>
    </message>
    <message>
        <source>Keep all of QuickBooks</source>
        <translation>Alles von QuickBooks behalten</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Keeping below QuickBooks&apos; limits, going on at {self}.</source>
        <translation>Es wird unter den Grenzen von QuickBooks geblieben, weiter geht es um {self}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Last time it held {before} open purchase orders, now {now}.</source>
        <translation>Beim letzten Mal enthielt sie {before} offene Bestellungen, jetzt {now}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Leave the stock alone</source>
        <translation>Bestand nicht ändern</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out ({count}); their rows stand in the file called “left out”:</source>
        <translation>Ausgelassen ({count}); ihre Zeilen stehen in der Datei „left out“:</translation>
    </message>
    <message>
        <source>Left out, because Shopify does not track their stock: {names}.</source>
        <translation>Ausgelassen, weil Shopify ihren Bestand nicht führt: {names}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Line : quantity, unit cost and amount</source>
        <translation>Position : Menge, Stückpreis und Betrag</translation>
    </message>
    <message>
        <source>Line classes</source>
        <translation>Klassen der Positionen</translation>
    </message>
    <message>
        <source>Line descriptions</source>
        <translation>Beschreibungen der Positionen</translation>
    </message>
    <message>
        <source>Line id in the source</source>
        <translation>Positions-ID in der Quelle</translation>
    </message>
    <message>
        <source>Line {description}</source>
        <translation>Position {description}</translation>
    </message>
    <message>
        <source>Line {description}: quantity, unit cost and amount</source>
        <translation>Position {description}: Menge, Stückpreis und Betrag</translation>
    </message>
    <message>
        <source>Line {key}</source>
        <translation>Position {key}</translation>
    </message>
    <message>
        <source>Line {shown}</source>
        <translation>Position {shown}</translation>
    </message>
    <message>
        <source>Line {shown}: {label}</source>
        <translation>Position {shown}: {label}</translation>
    </message>
    <message>
        <source>Line {words}</source>
        <translation>Position {words}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Abweichende Positionen</translation>
    </message>
    <message>
        <source>Link the purchase order to it, or give it another number.</source>
        <translation>Verknüpfen Sie die Bestellung damit, oder geben Sie ihr eine andere Nummer.</translation>
    </message>
    <message>
        <source>Link to the one of {vendor_name}</source>
        <translation>Mit der von {vendor_name} verknüpfen</translation>
    </message>
    <message>
        <source>Linked to another transaction</source>
        <translation>Mit einer anderen Buchung verknüpft</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Look again, then decide.</source>
        <translation>Sehen Sie noch einmal nach und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Look at it in QuickBooks, then sync again: the program links what it finds.</source>
        <translation>Sehen Sie es sich in QuickBooks an und senden Sie dann noch einmal: Das Programm verknüpft, was es findet.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>Sehen Sie in die Liste der Läufe.</translation>
    </message>
    <message>
        <source>Look at the receipt again.</source>
        <translation>Sehen Sie sich den Wareneingang noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the receipts of the PO.</source>
        <translation>Sehen Sie sich die Wareneingänge der Bestellung an.</translation>
    </message>
    <message>
        <source>Look at the receipts of the purchase order.</source>
        <translation>Sehen Sie sich die Wareneingänge der Bestellung an.</translation>
    </message>
    <message>
        <source>Look at the stock history of a product of this receipt in Shopify, then say whether the receipt is there.</source>
        <translation>Sehen Sie in Shopify in den Bestandsverlauf eines Artikels dieses Wareneingangs und sagen Sie dann, ob der Wareneingang dort ist.</translation>
    </message>
    <message>
        <source>Look at the stock history of a product of this receipt there, then say whether the receipt is there.</source>
        <translation>Sehen Sie dort in den Bestandsverlauf eines Artikels dieses Wareneingangs und sagen Sie dann, ob der Wareneingang dort ist.</translation>
    </message>
    <message>
        <source>Look at the stock history of the product in Shopify, then say whether the receipt is there.</source>
        <translation>Sehen Sie in Shopify in den Bestandsverlauf des Artikels und sagen Sie dann, ob der Wareneingang dort ist.</translation>
    </message>
    <message>
        <source>Look at the stock in Shopify</source>
        <translation>Sehen Sie sich den Bestand in Shopify an</translation>
    </message>
    <message>
        <source>Looked at what is unchanged</source>
        <translation>Unverändertes angesehen</translation>
    </message>
    <message>
        <source>Looked at {count} documents in QuickBooks.</source>
        <translation>{count} Dokumente in QuickBooks angesehen.</translation>
    </message>
    <message>
        <source>Looking at documents in QuickBooks that may be these</source>
        <translation>In QuickBooks werden Dokumente angesehen, die diese sein könnten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made the {value} {name} active again in QuickBooks.</source>
        <translation>{value} {name} in QuickBooks wieder aktiviert.</translation>
    </message>
    <message>
        <source>Make it active again in QuickBooks, or choose another, then sync again.</source>
        <translation>Aktivieren Sie es in QuickBooks wieder, oder wählen Sie etwas anderes, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make it active again, or choose another, then sync again.</source>
        <translation>Aktivieren Sie es wieder, oder wählen Sie etwas anderes, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make it active again, then sync again.</source>
        <translation>Aktivieren Sie es wieder und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make it active in QuickBooks, then sync again.</source>
        <translation>Aktivieren Sie es in QuickBooks und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make one in QuickBooks (Chart of accounts, New, Accounts payable), then check again.</source>
        <translation>Legen Sie eines in QuickBooks an („Chart of accounts“, „New“, „Accounts payable“) und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make the item active again</source>
        <translation>Den Artikel wieder aktivieren</translation>
    </message>
    <message>
        <source>Make the vendor active again</source>
        <translation>Den Kreditor wieder aktivieren</translation>
    </message>
    <message>
        <source>Make the {word} {subject_name} active again in QuickBooks.{others}</source>
        <translation>{word} {subject_name} in QuickBooks wieder aktivieren.{others}</translation>
    </message>
    <message>
        <source>Make them equal, or give one of the POs another number.</source>
        <translation>Gleichen Sie sie an, oder geben Sie einer der Bestellungen eine andere Nummer.</translation>
    </message>
    <message>
        <source>Make {subject_name} active again</source>
        <translation>{subject_name} wieder aktivieren</translation>
    </message>
    <message>
        <source>Marked delivered</source>
        <translation>Als geliefert markiert</translation>
    </message>
    <message>
        <source>Marking POs as {label}</source>
        <translation>Bestellungen werden markiert: {label}</translation>
    </message>
    <message>
        <source>Memo to vendor</source>
        <translation>Mitteilung an den Kreditor</translation>
    </message>
    <message>
        <source>Mend it in Shopify, then press Try again at the receipt.</source>
        <translation>Beheben Sie es in Shopify und drücken Sie dann beim Wareneingang „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>Merge the two, or choose another name.</source>
        <translation>Führen Sie die beiden zusammen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Month-end tie-out</source>
        <translation>Monatsabgleich</translation>
    </message>
    <message>
        <source>Move it up a level in QuickBooks, then sync again.</source>
        <translation>Verschieben Sie es in QuickBooks eine Ebene nach oben und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Multicurrency can be switched on in QuickBooks (Account and settings, Advanced, Currency), but never off again: ask whoever keeps the books.</source>
        <translation>Mehrere Währungen („Multicurrency“) lassen sich in QuickBooks einschalten („Account and settings“, „Advanced“, „Currency“), aber nie wieder aus: Fragen Sie, wer die Bücher führt.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>New items are made as inventory, but tracking inventory is switched off in QuickBooks ({subject}).</source>
        <translation>Neue Artikel werden mit Bestandsführung angelegt, aber die Bestandsführung ist in QuickBooks ausgeschaltet ({subject}).</translation>
    </message>
    <message>
        <source>New items of the kind {label} need the {missing} in QuickBooks.</source>
        <translation>Neue Artikel der Art {label} brauchen in QuickBooks: {missing}.</translation>
    </message>
    <message>
        <source>New products are made as items that are not for sale.</source>
        <translation>Neue Artikel werden als nicht verkäufliche Artikel angelegt.</translation>
    </message>
    <message>
        <source>New products cannot be made as items without one.</source>
        <translation>Ohne eines können für neue Artikel keine QuickBooks-Artikel angelegt werden.</translation>
    </message>
    <message>
        <source>No Shopify shop yet</source>
        <translation>Noch kein Shopify-Shop</translation>
    </message>
    <message>
        <source>No access to Shopify yet</source>
        <translation>Noch kein Zugang zu Shopify</translation>
    </message>
    <message>
        <source>No access to this company</source>
        <translation>Kein Zugang zu diesem Unternehmen</translation>
    </message>
    <message>
        <source>No account for {word} was found.</source>
        <translation>Für {word} wurde kein Konto gefunden.</translation>
    </message>
    <message>
        <source>No account is chosen for its costs ({names}).</source>
        <translation>Für ihre Kosten ist kein Konto gewählt ({names}).</translation>
    </message>
    <message>
        <source>No account is chosen for {subject_id}</source>
        <translation>Für {subject_id} ist kein Konto gewählt</translation>
    </message>
    <message>
        <source>No accounts payable account is chosen.</source>
        <translation>Es ist kein Verbindlichkeitenkonto gewählt.</translation>
    </message>
    <message>
        <source>No address of a web feed is set.</source>
        <translation>Es ist keine Adresse eines Web-Feeds eingestellt.</translation>
    </message>
    <message>
        <source>No answer from QuickBooks</source>
        <translation>Keine Antwort von QuickBooks</translation>
    </message>
    <message>
        <source>No answer from Shopify</source>
        <translation>Keine Antwort von Shopify</translation>
    </message>
    <message>
        <source>No answer from the browser</source>
        <translation>Keine Antwort vom Browser</translation>
    </message>
    <message>
        <source>No answer from the feed</source>
        <translation>Keine Antwort vom Feed</translation>
    </message>
    <message>
        <source>No closing date is set.</source>
        <translation>Es ist kein Abschlussdatum gesetzt.</translation>
    </message>
    <message>
        <source>No column headers found</source>
        <translation>Keine Spaltenüberschriften gefunden</translation>
    </message>
    <message>
        <source>No column holds a SKU or a product name.</source>
        <translation>Keine Spalte enthält eine SKU oder einen Artikelnamen.</translation>
    </message>
    <message>
        <source>No column holds the PO number.</source>
        <translation>Keine Spalte enthält die Bestellnummer.</translation>
    </message>
    <message>
        <source>No column holds the currency.</source>
        <translation>Keine Spalte enthält die Währung.</translation>
    </message>
    <message>
        <source>No column holds the quantity.</source>
        <translation>Keine Spalte enthält die Menge.</translation>
    </message>
    <message>
        <source>No column holds the supplier.</source>
        <translation>Keine Spalte enthält den Lieferanten.</translation>
    </message>
    <message>
        <source>No column holds the unit cost.</source>
        <translation>Keine Spalte enthält den Stückpreis.</translation>
    </message>
    <message>
        <source>No company was chosen yet.</source>
        <translation>Es wurde noch kein Unternehmen gewählt.</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>No keyring on this computer</source>
        <translation>Kein Schlüsselbund auf diesem Computer</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Keine Positionen</translation>
    </message>
    <message>
        <source>No longer connected to {company_name}; its links are kept. ({value})</source>
        <translation>Nicht mehr mit {company_name} verbunden; die Verknüpfungen bleiben erhalten. ({value})</translation>
    </message>
    <message>
        <source>No longer in QuickBooks</source>
        <translation>Nicht mehr in QuickBooks</translation>
    </message>
    <message>
        <source>No other program has made purchase orders numbered PO-… here.</source>
        <translation>Kein anderes Programm hat hier Bestellungen mit Nummern PO-… angelegt.</translation>
    </message>
    <message>
        <source>No purchase order can be made without one.</source>
        <translation>Ohne eines kann keine Bestellung angelegt werden.</translation>
    </message>
    <message>
        <source>No purchase orders found</source>
        <translation>Keine Bestellungen gefunden</translation>
    </message>
    <message>
        <source>No purchase orders in this company</source>
        <translation>Keine Bestellungen in diesem Unternehmen</translation>
    </message>
    <message>
        <source>No purchase orders yet, and not connected to QuickBooks.</source>
        <translation>Noch keine Bestellungen, und nicht mit QuickBooks verbunden.</translation>
    </message>
    <message>
        <source>No room for reading the file</source>
        <translation>Kein Platz, um die Datei zu lesen</translation>
    </message>
    <message>
        <source>No row holds a purchase order.</source>
        <translation>Keine Zeile enthält eine Bestellung.</translation>
    </message>
    <message>
        <source>No run has the id {run_id}.</source>
        <translation>Kein Lauf hat die ID {run_id}.</translation>
    </message>
    <message>
        <source>No shop is called &quot;{name}&quot;.</source>
        <translation>Kein Shop heißt „{name}“.</translation>
    </message>
    <message>
        <source>No tax code is chosen for {subject_id} %</source>
        <translation>Für {subject_id} % ist kein Steuercode gewählt</translation>
    </message>
    <message>
        <source>Nobody answers at the address of the feed.</source>
        <translation>Unter der Adresse des Feeds antwortet niemand.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in on Intuit&apos;s page within five minutes.</source>
        <translation>Niemand hat die Anmeldung auf der Seite von Intuit innerhalb von fünf Minuten abgeschlossen.</translation>
    </message>
    <message>
        <source>Nobody: the program does it</source>
        <translation>Niemand: Das erledigt das Programm</translation>
    </message>
    <message>
        <source>None is sent again without a word.</source>
        <translation>Ohne Ihre Zustimmung wird keine noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>Keine Textdatei</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not certain whether it arrived</source>
        <translation>Nicht sicher, ob es ankam</translation>
    </message>
    <message>
        <source>Not certain whether the stock was changed</source>
        <translation>Nicht sicher, ob der Bestand geändert wurde</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected to QuickBooks</source>
        <translation>Nicht mit QuickBooks verbunden</translation>
    </message>
    <message>
        <source>Not connected to QuickBooks.</source>
        <translation>Nicht mit QuickBooks verbunden.</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not explained by its lines</source>
        <translation>Durch die Positionen nicht erklärt</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Not in QuickBooks</source>
        <translation>Nicht in QuickBooks</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not read, as they look like totals: {totals}.</source>
        <translation>Nicht gelesen, weil sie wie Summen aussehen: {totals}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved: {doc_number}</source>
        <translation>Nicht gespeichert: {doc_number}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note to supplier</source>
        <translation>Mitteilung an den Lieferanten</translation>
    </message>
    <message>
        <source>Note: {warning}</source>
        <translation>Hinweis: {warning}</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing in the file shows whether this comma or point separates thousands or decimals.</source>
        <translation>Nichts in der Datei zeigt, ob dieses Komma oder dieser Punkt Tausender oder Dezimalstellen trennt.</translation>
    </message>
    <message>
        <source>Nothing in this column shows whether the day or the month comes first.</source>
        <translation>Nichts in dieser Spalte zeigt, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>Nothing is changed in Shopify for this receipt.</source>
        <translation>In Shopify wird für diesen Wareneingang nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is deleted there.</source>
        <translation>Dort wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Nothing is sent twice: every number is looked up first.</source>
        <translation>Nichts wird doppelt gesendet: Jede Nummer wird zuerst nachgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose.</source>
        <translation>Bis Sie wählen, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing is written until you choose.</source>
        <translation>Bis Sie wählen, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing new in the feed.</source>
        <translation>Nichts Neues im Feed.</translation>
    </message>
    <message>
        <source>Nothing of it is lost: the rows stand in the original.</source>
        <translation>Nichts davon geht verloren: Die Zeilen stehen im Original.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>Nichts davon wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing of our last change is left in QuickBooks to take back.</source>
        <translation>Von unserer letzten Änderung ist in QuickBooks nichts mehr übrig, das zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>Nothing to change in Shopify&apos;s stock.</source>
        <translation>Am Bestand in Shopify ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to import: all {same} POs are here already, unchanged.</source>
        <translation>Nichts zu importieren: Alle {same} Bestellungen sind schon unverändert hier.</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Nichts einzufügen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported: {same} unchanged,{rest}</source>
        <translation>Es wurde nichts importiert: {same} unverändert,{rest}</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Nichts wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing was stored or changed.</source>
        <translation>Nichts wurde gespeichert oder geändert.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was taken in, so no stock changes.</source>
        <translation>Es wurde nichts angenommen, also ändert sich kein Bestand.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of {count} purchase orders that this shop has in {name}, {count2} are not found there any more, and {count3} new ones would be created.</source>
        <translation>Von {count} Bestellungen, die dieser Shop in {name} hat, sind {count2} dort nicht mehr zu finden, und {count3} neue würden angelegt.</translation>
    </message>
    <message>
        <source>On Intuit&apos;s page in the browser, access was denied.</source>
        <translation>Auf der Seite von Intuit im Browser wurde der Zugriff verweigert.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Once it has been put right.</source>
        <translation>Sobald es in Ordnung gebracht ist.</translation>
    </message>
    <message>
        <source>One answer settles all; or open the entry and answer a PO by itself.</source>
        <translation>Eine Antwort erledigt alle; oder klappen Sie den Eintrag auf und beantworten Sie eine Bestellung für sich.</translation>
    </message>
    <message>
        <source>One answer settles all; or open the entry and answer one by itself.</source>
        <translation>Eine Antwort erledigt alle; oder klappen Sie den Eintrag auf und beantworten Sie einen für sich.</translation>
    </message>
    <message>
        <source>One of its lines has an amount that does not fit QuickBooks.</source>
        <translation>Eine ihrer Positionen hat einen Betrag, der nicht in QuickBooks passt.</translation>
    </message>
    <message>
        <source>One of the two does not exist any more.</source>
        <translation>Einer der beiden existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Only a feed on this very computer may use http.</source>
        <translation>Nur ein Feed auf eben diesem Computer darf http verwenden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open Settings, Shopify, and enter the access token, or the client id and secret of your app, again.</source>
        <translation>Öffnen Sie Einstellungen, Shopify, und geben Sie den Zugangstoken oder Client-ID und Secret Ihrer App noch einmal ein.</translation>
    </message>
    <message>
        <source>Open Settings, Shopify, and enter the shop&apos;s address and access token.</source>
        <translation>Öffnen Sie Einstellungen, Shopify, und geben Sie Adresse und Zugangstoken des Shops ein.</translation>
    </message>
    <message>
        <source>Open a web browser and sign in to the network there.</source>
        <translation>Öffnen Sie einen Webbrowser und melden Sie sich dort im Netzwerk an.</translation>
    </message>
    <message>
        <source>Open it in Excel, save a copy without a password, and import the copy.</source>
        <translation>Öffnen Sie sie in Excel, speichern Sie eine Kopie ohne Passwort und importieren Sie die Kopie.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it again as XLSX or CSV, and import that file.</source>
        <translation>Öffnen Sie sie in Excel, speichern Sie sie noch einmal als XLSX oder CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Open it in QuickBooks</source>
        <translation>In QuickBooks öffnen</translation>
    </message>
    <message>
        <source>Open it there first, then try again.</source>
        <translation>Öffnen Sie sie zuerst dort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Open it there, tick that you purchase it from a vendor and choose an expense account, then sync again. (Product {product_name}.)</source>
        <translation>Öffnen Sie ihn dort, haken Sie an, dass Sie ihn bei einem Lieferanten einkaufen, wählen Sie ein Aufwandskonto und senden Sie dann noch einmal. (Artikel {product_name}.)</translation>
    </message>
    <message>
        <source>Open the entry to put a PO right by itself.</source>
        <translation>Klappen Sie den Eintrag auf, um eine Bestellung für sich in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>Open the item in QuickBooks, tick that you purchase it from a vendor and choose an expense account.</source>
        <translation>Öffnen Sie den Artikel in QuickBooks, haken Sie an, dass Sie ihn bei einem Lieferanten einkaufen, und wählen Sie ein Aufwandskonto.</translation>
    </message>
    <message>
        <source>Open the program and say which version holds:</source>
        <translation>Öffnen Sie das Programm und sagen Sie, welche Fassung gilt:</translation>
    </message>
    <message>
        <source>Open the sign-in page again from this program, allow access, and copy the new address.</source>
        <translation>Öffnen Sie aus diesem Programm die Anmeldeseite noch einmal, erlauben Sie den Zugriff und kopieren Sie die neue Adresse.</translation>
    </message>
    <message>
        <source>Open the switch in QuickBooks</source>
        <translation>Den Schalter in QuickBooks öffnen</translation>
    </message>
    <message>
        <source>Or choose another item under Mappings.</source>
        <translation>Oder wählen Sie unter Zuordnungen einen anderen Artikel.</translation>
    </message>
    <message>
        <source>Or correct the file and drop it into the folder again.</source>
        <translation>Oder berichtigen Sie die Datei und legen Sie sie noch einmal in den Ordner.</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Order of lines</source>
        <translation>Reihenfolge der Positionen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other Current Asset</source>
        <translation>Sonstiges Umlaufvermögen</translation>
    </message>
    <message>
        <source>Other Expense</source>
        <translation>Sonstiger Aufwand</translation>
    </message>
    <message>
        <source>Other changes made in QuickBooks are kept either way.</source>
        <translation>Andere Änderungen aus QuickBooks bleiben in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Other currencies are switched on; the shop has {told}.</source>
        <translation>Andere Währungen sind eingeschaltet; der Shop hat {told}.</translation>
    </message>
    <message>
        <source>Other programs use all the ports for the sign-in ({told}).</source>
        <translation>Andere Programme belegen alle Anschlüsse für die Anmeldung ({told}).</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>PO status</source>
        <translation>Status der Bestellung</translation>
    </message>
    <message>
        <source>PO sync is off</source>
        <translation>Die Synchronisierung ist aus</translation>
    </message>
    <message>
        <source>PO sync is off, so nothing is sent.</source>
        <translation>Die Synchronisierung ist aus, es wird also nichts gesendet.</translation>
    </message>
    <message>
        <source>PO sync is off, so nothing may be sent.</source>
        <translation>Die Synchronisierung ist aus, es darf also nichts gesendet werden.</translation>
    </message>
    <message>
        <source>PO {number} has no lines in {name}.</source>
        <translation>Bestellung {number} hat in {name} keine Positionen.</translation>
    </message>
    <message>
        <source>PO {number} has no lines.</source>
        <translation>Bestellung {number} hat keine Positionen.</translation>
    </message>
    <message>
        <source>PO {number} has no {what}.</source>
        <translation>Bestellung {number}: {what} fehlt.</translation>
    </message>
    <message>
        <source>PO {number} has two different values for {label}: &quot;{first}&quot; in row {first_row} and &quot;{value}&quot; here.</source>
        <translation>Bestellung {number} hat zwei verschiedene Werte für {label}: „{first}“ in Zeile {first_row} und „{value}“ hier.</translation>
    </message>
    <message>
        <source>PO {number} is in {currency}, but this amount is in {sign}.</source>
        <translation>Bestellung {number} ist in {currency}, aber dieser Betrag ist in {sign}.</translation>
    </message>
    <message>
        <source>PO {number} stands in this file twice, first at {path}.</source>
        <translation>Bestellung {number} steht zweimal in dieser Datei, zuerst bei {path}.</translation>
    </message>
    <message>
        <source>PO {number} waits as a whole; what is wrong stands in {place}.</source>
        <translation>Bestellung {number} wartet als Ganzes; was falsch ist, steht in {place}.</translation>
    </message>
    <message>
        <source>PO-{number} ({supplier}) was changed here and in the file and was not overwritten.</source>
        <translation>PO-{number} ({supplier}) wurde hier und in der Datei geändert und nicht überschrieben.</translation>
    </message>
    <message>
        <source>PO-{number} has no supplier.</source>
        <translation>PO-{number} hat keinen Lieferanten.</translation>
    </message>
    <message>
        <source>PO-{number} is there already, from record {owner}.</source>
        <translation>PO-{number} ist schon da, aus dem Datensatz {owner}.</translation>
    </message>
    <message>
        <source>PO-{number} was changed here after {file_name} had been read.</source>
        <translation>PO-{number} wurde hier geändert, nachdem {file_name} gelesen war.</translation>
    </message>
    <message>
        <source>PO-{number} was changed meanwhile</source>
        <translation>PO-{number} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>POs with freight, duty or fees wait until there is one.</source>
        <translation>Bestellungen mit Fracht, Zoll oder Gebühren warten, bis es eines gibt.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid{when}: {told}.</source>
        <translation>Bezahlt{when}: {told}.</translation>
    </message>
    <message>
        <source>Partly billed{rest}: {told}.</source>
        <translation>Teilweise abgerechnet{rest}: {told}.</translation>
    </message>
    <message>
        <source>Partly copied</source>
        <translation>Teilweise übernommen</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Teilweise eingegangen</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>Zahlung überfällig</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Practice company</source>
        <translation>Übungsunternehmen</translation>
    </message>
    <message>
        <source>Press Reconnect and sign in.</source>
        <translation>Drücken Sie „Neu verbinden“ und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Proposed accounts: {good}.</source>
        <translation>Vorgeschlagene Konten: {good}.</translation>
    </message>
    <message>
        <source>Purchase order {title}</source>
        <translation>Bestellung {title}</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Purchase orders and links stay as they are.</source>
        <translation>Bestellungen und Verknüpfungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Purchase orders are switched off</source>
        <translation>Bestellungen sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Purchase orders are switched off in this QuickBooks company, so {subject} was not taken.</source>
        <translation>Bestellungen sind in diesem QuickBooks-Unternehmen ausgeschaltet, darum wurde {subject} nicht angenommen.</translation>
    </message>
    <message>
        <source>Purchase orders are switched off in this company, so QuickBooks will refuse every PO.</source>
        <translation>Bestellungen sind in diesem Unternehmen ausgeschaltet, QuickBooks wird also jede Bestellung ablehnen.</translation>
    </message>
    <message>
        <source>Purchase orders are switched on{plan}.</source>
        <translation>Bestellungen sind eingeschaltet{plan}.</translation>
    </message>
    <message>
        <source>Purchase orders carry no sales tax codes in the US.</source>
        <translation>In den USA tragen Bestellungen keine Umsatzsteuercodes.</translation>
    </message>
    <message>
        <source>Purchase orders made in Shopify are not read.</source>
        <translation>In Shopify angelegte Bestellungen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Put headers such as PO number, Supplier, SKU, Quantity and Unit cost above the rows.</source>
        <translation>Setzen Sie Überschriften wie PO number, Supplier, SKU, Quantity und Unit cost über die Zeilen.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Put right; goes with the next sync.</source>
        <translation>In Ordnung gebracht; geht beim nächsten Senden mit.</translation>
    </message>
    <message>
        <source>Put the line back here, or correct the bill in QuickBooks.</source>
        <translation>Setzen Sie die Position hier zurück, oder berichtigen Sie die Rechnung in QuickBooks.</translation>
    </message>
    <message>
        <source>QUICKBOOKS_ENV is &quot;{word}&quot;.</source>
        <translation>QUICKBOOKS_ENV ist „{word}“.</translation>
    </message>
    <message>
        <source>QUICKBOOKS_ENV is not right</source>
        <translation>QUICKBOOKS_ENV stimmt nicht</translation>
    </message>
    <message>
        <source>QUICKBOOKS_MINOR_VERSION is not right</source>
        <translation>QUICKBOOKS_MINOR_VERSION stimmt nicht</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>QuickBooks Online</source>
        <translation>QuickBooks Online</translation>
    </message>
    <message>
        <source>QuickBooks Online Plus or Advanced is needed, and a user who may make purchase orders.</source>
        <translation>Nötig sind QuickBooks Online Plus oder Advanced und ein Benutzer, der Bestellungen anlegen darf.</translation>
    </message>
    <message>
        <source>QuickBooks already has it as it is here.</source>
        <translation>QuickBooks hat sie schon so, wie sie hier ist.</translation>
    </message>
    <message>
        <source>QuickBooks already has {count} purchase order numbered {number} that this program did not make for this PO.</source>
        <translation>QuickBooks hat schon {count} Bestellung mit der Nummer {number}, die dieses Programm nicht für diese Bestellung angelegt hat.</translation>
    </message>
    <message>
        <source>QuickBooks already has {count} purchase orders numbered {number} that this program did not make for this PO.</source>
        <translation>QuickBooks hat schon {count} Bestellungen mit der Nummer {number}, die dieses Programm nicht für diese Bestellung angelegt hat.</translation>
    </message>
    <message>
        <source>QuickBooks answers no questions for now</source>
        <translation>QuickBooks beantwortet zurzeit keine Fragen</translation>
    </message>
    <message>
        <source>QuickBooks asked for a pause ({subject}).</source>
        <translation>QuickBooks hat um eine Pause gebeten ({subject}).</translation>
    </message>
    <message>
        <source>QuickBooks asked for a pause; {subject} waits.</source>
        <translation>QuickBooks hat um eine Pause gebeten; {subject} wartet.</translation>
    </message>
    <message>
        <source>QuickBooks asks for a new sign-in</source>
        <translation>QuickBooks verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>QuickBooks asks for a pause, going on at {self}.</source>
        <translation>QuickBooks bittet um eine Pause, weiter geht es um {self}.</translation>
    </message>
    <message>
        <source>QuickBooks cannot be reached</source>
        <translation>QuickBooks ist nicht erreichbar</translation>
    </message>
    <message>
        <source>QuickBooks cannot do this</source>
        <translation>QuickBooks kann das nicht</translation>
    </message>
    <message>
        <source>QuickBooks company</source>
        <translation>QuickBooks-Unternehmen</translation>
    </message>
    <message>
        <source>QuickBooks could not be asked which purchase orders are there already.</source>
        <translation>QuickBooks konnte nicht gefragt werden, welche Bestellungen schon dort sind.</translation>
    </message>
    <message>
        <source>QuickBooks could not read a question of this program</source>
        <translation>QuickBooks konnte eine Frage dieses Programms nicht lesen</translation>
    </message>
    <message>
        <source>QuickBooks did not answer in time ({subject}).</source>
        <translation>QuickBooks hat nicht rechtzeitig geantwortet ({subject}).</translation>
    </message>
    <message>
        <source>QuickBooks did not answer {most} requests in a row, so the sync stopped for now.</source>
        <translation>QuickBooks hat {most} Anfragen hintereinander nicht beantwortet, darum wurde das Senden vorerst angehalten.</translation>
    </message>
    <message>
        <source>QuickBooks did not answer, so it is not certain yet whether it arrived.</source>
        <translation>QuickBooks hat nicht geantwortet, es ist also noch nicht sicher, ob sie ankam.</translation>
    </message>
    <message>
        <source>QuickBooks did not take the file attached to {subject}.</source>
        <translation>QuickBooks hat die Datei nicht angenommen, die an {subject} angehängt wird.</translation>
    </message>
    <message>
        <source>QuickBooks did not take the id of the request</source>
        <translation>QuickBooks hat die ID der Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>QuickBooks did not take the {word} {name}: {sentence}</source>
        <translation>QuickBooks hat {word} {name} nicht angenommen: {sentence}</translation>
    </message>
    <message>
        <source>QuickBooks did not understand</source>
        <translation>QuickBooks hat es nicht verstanden</translation>
    </message>
    <message>
        <source>QuickBooks does not accept the sign-in, not even a fresh one: it was disconnected there.</source>
        <translation>QuickBooks nimmt die Anmeldung nicht an, auch keine frische: Dort wurde die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>QuickBooks does not answer</source>
        <translation>QuickBooks antwortet nicht</translation>
    </message>
    <message>
        <source>QuickBooks does not have it any more: somebody deleted it there.</source>
        <translation>QuickBooks hat sie nicht mehr: Jemand hat sie dort gelöscht.</translation>
    </message>
    <message>
        <source>QuickBooks does not have it, so there is nothing to take back.</source>
        <translation>QuickBooks hat sie nicht, es gibt also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>QuickBooks does not let these Intuit keys open this company (sandbox keys open sandboxes only), so {subject} was not taken.</source>
        <translation>QuickBooks lässt diese Intuit-Schlüssel dieses Unternehmen nicht öffnen (Sandbox-Schlüssel öffnen nur Sandboxes), darum wurde {subject} nicht angenommen.</translation>
    </message>
    <message>
        <source>QuickBooks does not say whether it keeps the shop&apos;s numbers.</source>
        <translation>QuickBooks sagt nicht, ob es die Nummern des Shops behält.</translation>
    </message>
    <message>
        <source>QuickBooks does not say whether purchase orders are switched on; the first PO will show it.</source>
        <translation>QuickBooks sagt nicht, ob Bestellungen eingeschaltet sind; die erste Bestellung wird es zeigen.</translation>
    </message>
    <message>
        <source>QuickBooks does not say whether {name} is set up.</source>
        <translation>QuickBooks sagt nicht, ob {name} eingerichtet ist.</translation>
    </message>
    <message>
        <source>QuickBooks does not say which currency this company uses.</source>
        <translation>QuickBooks sagt nicht, welche Währung dieses Unternehmen verwendet.</translation>
    </message>
    <message>
        <source>QuickBooks does not take a custom field of {subject}.</source>
        <translation>QuickBooks nimmt ein benutzerdefiniertes Feld von {subject} nicht an.</translation>
    </message>
    <message>
        <source>QuickBooks does not take an account of {subject}.</source>
        <translation>QuickBooks nimmt ein Konto von {subject} nicht an.</translation>
    </message>
    <message>
        <source>QuickBooks does not take an account of {subject}{element}.</source>
        <translation>QuickBooks nimmt ein Konto von {subject} nicht an{element}.</translation>
    </message>
    <message>
        <source>QuickBooks does not take an id in {subject}{element}.</source>
        <translation>QuickBooks nimmt eine ID in {subject} nicht an{element}.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the currency of {subject}.</source>
        <translation>QuickBooks nimmt die Währung von {subject} nicht an.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the email address of {subject}.</source>
        <translation>QuickBooks nimmt die E-Mail-Adresse von {subject} nicht an.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the negative amount in {subject}{element}.</source>
        <translation>QuickBooks nimmt den negativen Betrag in {subject} nicht an{element}.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the parent of {subject}.</source>
        <translation>QuickBooks nimmt das übergeordnete Element von {subject} nicht an.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the tax of {subject}{element}.</source>
        <translation>QuickBooks nimmt die Steuer von {subject} nicht an{element}.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the type of an account of {subject}.</source>
        <translation>QuickBooks nimmt die Art eines Kontos von {subject} nicht an.</translation>
    </message>
    <message>
        <source>QuickBooks gave it another number</source>
        <translation>QuickBooks hat ihr eine andere Nummer gegeben</translation>
    </message>
    <message>
        <source>QuickBooks gave it {given} instead of {number}.</source>
        <translation>QuickBooks hat ihr {given} statt {number} gegeben.</translation>
    </message>
    <message>
        <source>QuickBooks gets the former version back: {changes}.</source>
        <translation>QuickBooks bekommt die frühere Fassung zurück: {changes}.</translation>
    </message>
    <message>
        <source>QuickBooks gets the values of this PO.</source>
        <translation>QuickBooks bekommt die Werte dieser Bestellung.</translation>
    </message>
    <message>
        <source>QuickBooks gets these fields from here.</source>
        <translation>QuickBooks bekommt diese Felder von hier.</translation>
    </message>
    <message>
        <source>QuickBooks gets these fields from this PO.</source>
        <translation>QuickBooks bekommt diese Felder aus dieser Bestellung.</translation>
    </message>
    <message>
        <source>QuickBooks gets this PO as it is here, as you chose.</source>
        <translation>QuickBooks bekommt diese Bestellung, wie sie hier ist, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>QuickBooks gets what you chose of this PO and keeps the rest.</source>
        <translation>QuickBooks bekommt, was Sie von dieser Bestellung gewählt haben, und behält den Rest.</translation>
    </message>
    <message>
        <source>QuickBooks had a problem of its own and could not answer ({subject}).</source>
        <translation>QuickBooks hatte ein eigenes Problem und konnte nicht antworten ({subject}).</translation>
    </message>
    <message>
        <source>QuickBooks had too much to answer</source>
        <translation>QuickBooks hatte zu viel zu antworten</translation>
    </message>
    <message>
        <source>QuickBooks has</source>
        <translation>QuickBooks hat</translation>
    </message>
    <message>
        <source>QuickBooks has a feature switched off that {subject} needs.</source>
        <translation>In QuickBooks ist eine Funktion ausgeschaltet, die {subject} braucht.</translation>
    </message>
    <message>
        <source>QuickBooks has a problem</source>
        <translation>QuickBooks hat ein Problem</translation>
    </message>
    <message>
        <source>QuickBooks has a vendor with a similar name.</source>
        <translation>QuickBooks hat einen Kreditor mit ähnlichem Namen.</translation>
    </message>
    <message>
        <source>QuickBooks has an inactive {word} named {name}.</source>
        <translation>QuickBooks hat {name} inaktiv ({word}).</translation>
    </message>
    <message>
        <source>QuickBooks has another purchase order PO-{number}.</source>
        <translation>QuickBooks hat eine andere Bestellung PO-{number}.</translation>
    </message>
    <message>
        <source>QuickBooks has it as it is here.</source>
        <translation>QuickBooks hat sie, wie sie hier ist.</translation>
    </message>
    <message>
        <source>QuickBooks has it as it was sent.</source>
        <translation>QuickBooks hat sie, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>QuickBooks has it open again.</source>
        <translation>In QuickBooks ist sie wieder offen.</translation>
    </message>
    <message>
        <source>QuickBooks has it, and there is no PO for it here</source>
        <translation>QuickBooks hat sie, und hier gibt es keine Bestellung dazu</translation>
    </message>
    <message>
        <source>QuickBooks has no active {value} with the id {target_id}.</source>
        <translation>QuickBooks hat nichts Aktives mit der ID {target_id} ({value}).</translation>
    </message>
    <message>
        <source>QuickBooks has no tax code of {percent}.</source>
        <translation>QuickBooks hat keinen Steuercode mit {percent}.</translation>
    </message>
    <message>
        <source>QuickBooks has no {number} yet.</source>
        <translation>QuickBooks hat {number} noch nicht.</translation>
    </message>
    <message>
        <source>QuickBooks has no {value} with the id {qbo_id} any more, so it cannot be made active.</source>
        <translation>QuickBooks hat nichts mehr mit der ID {qbo_id} ({value}), es kann also nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>QuickBooks has refused every question of this program for some minutes.</source>
        <translation>QuickBooks hat seit einigen Minuten jede Frage dieses Programms abgelehnt.</translation>
    </message>
    <message>
        <source>QuickBooks has several tax codes of {percent} ({names}).</source>
        <translation>QuickBooks hat mehrere Steuercodes mit {percent} ({names}).</translation>
    </message>
    <message>
        <source>QuickBooks has the same change already.</source>
        <translation>QuickBooks hat dieselbe Änderung schon.</translation>
    </message>
    <message>
        <source>QuickBooks has to be changed first</source>
        <translation>Zuerst muss in QuickBooks etwas geändert werden</translation>
    </message>
    <message>
        <source>QuickBooks has {count} items with the SKU {sku}.</source>
        <translation>QuickBooks hat {count} Artikel mit der SKU {sku}.</translation>
    </message>
    <message>
        <source>QuickBooks has {count} vendors with this name.</source>
        <translation>QuickBooks hat {count} Kreditoren mit diesem Namen.</translation>
    </message>
    <message>
        <source>QuickBooks has {number} already, for another PO of this shop.</source>
        <translation>QuickBooks hat {number} schon, für eine andere Bestellung dieses Shops.</translation>
    </message>
    <message>
        <source>QuickBooks has {number} with {total}, not linked to the PO here</source>
        <translation>QuickBooks hat {number} mit {total}, nicht mit der Bestellung hier verknüpft</translation>
    </message>
    <message>
        <source>QuickBooks is busy</source>
        <translation>QuickBooks ist ausgelastet</translation>
    </message>
    <message>
        <source>QuickBooks is busy with something that {subject} needs.</source>
        <translation>QuickBooks ist mit etwas beschäftigt, das {subject} braucht.</translation>
    </message>
    <message>
        <source>QuickBooks is busy with this company just now (it may be under maintenance); {subject} waits.</source>
        <translation>QuickBooks ist mit diesem Unternehmen gerade beschäftigt (vielleicht wird es gewartet); {subject} wartet.</translation>
    </message>
    <message>
        <source>QuickBooks keeps it open.</source>
        <translation>QuickBooks lässt sie offen.</translation>
    </message>
    <message>
        <source>QuickBooks keeps its version, as you chose.</source>
        <translation>QuickBooks behält seine Fassung, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>QuickBooks keeps the document as it was.</source>
        <translation>QuickBooks behält das Dokument, wie es war.</translation>
    </message>
    <message>
        <source>QuickBooks keeps the document as it was; correct the bill there if needed.</source>
        <translation>QuickBooks behält das Dokument, wie es war; berichtigen Sie dort die Rechnung, falls nötig.</translation>
    </message>
    <message>
        <source>QuickBooks keeps the numbers of the shop (PO-128).</source>
        <translation>QuickBooks behält die Nummern des Shops (PO-128).</translation>
    </message>
    <message>
        <source>QuickBooks kept its value</source>
        <translation>QuickBooks behielt seinen Wert</translation>
    </message>
    <message>
        <source>QuickBooks kept {count} of {count2} lines.</source>
        <translation>QuickBooks hat {count} von {count2} Positionen behalten.</translation>
    </message>
    <message>
        <source>QuickBooks last asked</source>
        <translation>Stand von QuickBooks</translation>
    </message>
    <message>
        <source>QuickBooks may refuse {them}.</source>
        <translation>QuickBooks lehnt {them} vielleicht ab.</translation>
    </message>
    <message>
        <source>QuickBooks may show “?” for such letters.</source>
        <translation>QuickBooks zeigt für solche Zeichen vielleicht „?“.</translation>
    </message>
    <message>
        <source>QuickBooks needs a client id and secret.</source>
        <translation>QuickBooks braucht Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <source>QuickBooks no longer accepts the stored sign-in: it ran out or was disconnected in QuickBooks.</source>
        <translation>QuickBooks nimmt die gespeicherte Anmeldung nicht mehr an: Sie ist abgelaufen oder wurde in QuickBooks getrennt.</translation>
    </message>
    <message>
        <source>QuickBooks put this company back to an earlier state while {subject} was on its way.</source>
        <translation>QuickBooks hat dieses Unternehmen auf einen früheren Stand zurückgesetzt, während {subject} unterwegs war.</translation>
    </message>
    <message>
        <source>QuickBooks refused it</source>
        <translation>QuickBooks hat abgelehnt</translation>
    </message>
    <message>
        <source>QuickBooks refused {subject} and says: &quot;{text}&quot;</source>
        <translation>QuickBooks hat {subject} abgelehnt und sagt: „{text}“</translation>
    </message>
    <message>
        <source>QuickBooks refused {subject} without giving a reason.</source>
        <translation>QuickBooks hat {subject} ohne Angabe von Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>QuickBooks refused {subject}.</source>
        <translation>QuickBooks hat {subject} abgelehnt.</translation>
    </message>
    <message>
        <source>QuickBooks rounds its total differently</source>
        <translation>QuickBooks rundet seine Summe anders</translation>
    </message>
    <message>
        <source>QuickBooks rounds the tax of this PO {gap} differently.</source>
        <translation>QuickBooks rundet die Steuer dieser Bestellung um {gap} anders.</translation>
    </message>
    <message>
        <source>QuickBooks says that the name {name} is taken, but shows no {word} of this name.</source>
        <translation>QuickBooks sagt, dass der Name {name} vergeben ist, zeigt unter diesem Namen aber nichts ({word}).</translation>
    </message>
    <message>
        <source>QuickBooks says: &quot;{text}&quot;</source>
        <translation>QuickBooks sagt: „{text}“</translation>
    </message>
    <message>
        <source>QuickBooks stays as it is; later edits here are still sent.</source>
        <translation>QuickBooks bleibt, wie es ist; spätere Änderungen von hier werden weiterhin gesendet.</translation>
    </message>
    <message>
        <source>QuickBooks still has it as an open purchase order.</source>
        <translation>QuickBooks hat sie noch als offene Bestellung.</translation>
    </message>
    <message>
        <source>QuickBooks still has them as open purchase orders.</source>
        <translation>QuickBooks hat sie noch als offene Bestellungen.</translation>
    </message>
    <message>
        <source>QuickBooks takes five levels of categories and sub-items at most ({subject}).</source>
        <translation>QuickBooks nimmt höchstens fünf Ebenen von Kategorien und Unterartikeln an ({subject}).</translation>
    </message>
    <message>
        <source>QuickBooks takes {sku_limit} characters</source>
        <translation>QuickBooks nimmt {sku_limit} Zeichen an</translation>
    </message>
    <message>
        <source>QuickBooks took the change, but the {value} {name} is still inactive.</source>
        <translation>QuickBooks hat die Änderung angenommen, aber {name} ist noch inaktiv ({value}).</translation>
    </message>
    <message>
        <source>QuickBooks totals it at {total}, this PO at {total2}.</source>
        <translation>QuickBooks kommt auf {total}, diese Bestellung auf {total2}.</translation>
    </message>
    <message>
        <source>QuickBooks&apos; address is not found</source>
        <translation>Die Adresse von QuickBooks wird nicht gefunden</translation>
    </message>
    <message>
        <source>QuickBooks&apos; answer cannot be read</source>
        <translation>Die Antwort von QuickBooks ist nicht lesbar</translation>
    </message>
    <message>
        <source>QuickBooks&apos; answer does not hold {subject}.</source>
        <translation>In der Antwort von QuickBooks fehlt {subject}.</translation>
    </message>
    <message>
        <source>QuickBooks&apos; answer does not say at which time it was given.</source>
        <translation>Die Antwort von QuickBooks sagt nicht, wann sie gegeben wurde.</translation>
    </message>
    <message>
        <source>QuickBooks&apos; answer is incomplete</source>
        <translation>Die Antwort von QuickBooks ist unvollständig</translation>
    </message>
    <message>
        <source>QuickBooks&apos; total is not the sum of the lines that were compared</source>
        <translation>Die Summe von QuickBooks ist nicht die Summe der verglichenen Positionen</translation>
    </message>
    <message>
        <source>Quotation marks do not match</source>
        <translation>Anführungszeichen passen nicht zusammen</translation>
    </message>
    <message>
        <source>Raise it, for all POs of this source</source>
        <translation>Erhöhen, für alle Bestellungen dieser Quelle</translation>
    </message>
    <message>
        <source>Raise it, for this PO</source>
        <translation>Erhöhen, für diese Bestellung</translation>
    </message>
    <message>
        <source>Read the file again and look at the differences.</source>
        <translation>Lesen Sie die Datei noch einmal und sehen Sie sich die Abweichungen an.</translation>
    </message>
    <message>
        <source>Read the file again to go on.</source>
        <translation>Lesen Sie die Datei noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Read vendors, items and accounts from QuickBooks.</source>
        <translation>Kreditoren, Artikel und Konten aus QuickBooks gelesen.</translation>
    </message>
    <message>
        <source>Reading the chart of accounts from QuickBooks</source>
        <translation>Der Kontenplan wird aus QuickBooks gelesen</translation>
    </message>
    <message>
        <source>Reading the company&apos;s preferences from QuickBooks</source>
        <translation>Die Einstellungen des Unternehmens werden aus QuickBooks gelesen</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the purchase orders from QuickBooks</source>
        <translation>Die Bestellungen werden aus QuickBooks gelesen</translation>
    </message>
    <message>
        <source>Reading the purchase orders of the company from QuickBooks</source>
        <translation>Die Bestellungen des Unternehmens werden aus QuickBooks gelesen</translation>
    </message>
    <message>
        <source>Reading {doc_number} from QuickBooks</source>
        <translation>{doc_number} wird aus QuickBooks gelesen</translation>
    </message>
    <message>
        <source>Reading {what} from QuickBooks</source>
        <translation>Aus QuickBooks wird gelesen: {what}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipt corrected</source>
        <translation>Wareneingang berichtigt</translation>
    </message>
    <message>
        <source>Receipt taken back</source>
        <translation>Wareneingang zurückgenommen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>Erhaltene Menge</translation>
    </message>
    <message>
        <source>Reconnect to QuickBooks</source>
        <translation>Neu mit QuickBooks verbinden</translation>
    </message>
    <message>
        <source>Record {place}{value} of the page has no id.</source>
        <translation>Datensatz {place}{value} der Seite hat keine ID.</translation>
    </message>
    <message>
        <source>Record {record_id}</source>
        <translation>Datensatz {record_id}</translation>
    </message>
    <message>
        <source>Record {record_id} holds no purchase_order.</source>
        <translation>Datensatz {record_id} enthält keine purchase_order.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference: {reference}</source>
        <translation>Referenz: {reference}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected quantity</source>
        <translation>Zurückgewiesene Menge</translation>
    </message>
    <message>
        <source>Remove it and enter the feed&apos;s token in its own field.</source>
        <translation>Entfernen Sie es und geben Sie den Token des Feeds in seinem eigenen Feld ein.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Remove special characters such as line breaks and emoji, then sync again.</source>
        <translation>Entfernen Sie Sonderzeichen wie Zeilenumbrüche und Emoji und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Remove the app in QuickBooks: the gear, then Apps or Integrations, My apps, Disconnect.</source>
        <translation>Entfernen Sie die App in QuickBooks: das Zahnrad, dann „Apps“ oder „Integrations“, „My apps“, „Disconnect“.</translation>
    </message>
    <message>
        <source>Remove the link in QuickBooks first.</source>
        <translation>Entfernen Sie zuerst die Verknüpfung in QuickBooks.</translation>
    </message>
    <message>
        <source>Remove those in QuickBooks first.</source>
        <translation>Entfernen Sie diese zuerst in QuickBooks.</translation>
    </message>
    <message>
        <source>Rename it here or there, then sync again.</source>
        <translation>Benennen Sie ihn hier oder dort um und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Umbenannt in {name}</translation>
    </message>
    <message>
        <source>Renew it in QuickBooks, then sync again.</source>
        <translation>Erneuern Sie es in QuickBooks und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Restart the program: it looks through the whole file, sets it aside and offers the backup.</source>
        <translation>Starten Sie das Programm neu: Es sieht die ganze Datei durch, legt sie beiseite und bietet die Sicherung an.</translation>
    </message>
    <message>
        <source>Restore the backup, or start empty and</source>
        <translation>Stellen Sie die Sicherung wieder her, oder beginnen Sie leer und</translation>
    </message>
    <message>
        <source>Restore the backup, or start empty and import your POs again: what is in QuickBooks is found there again.</source>
        <translation>Stellen Sie die Sicherung wieder her, oder beginnen Sie leer und importieren Sie Ihre Bestellungen noch einmal: Was in QuickBooks ist, wird dort wiedergefunden.</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or delete it to go on with the first shop.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder löschen Sie sie, um mit dem ersten Shop weiterzumachen.</translation>
    </message>
    <message>
        <source>Resumed; goes with the next sync.</source>
        <translation>Fortgesetzt; geht beim nächsten Senden mit.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Rounding of tax</source>
        <translation>Rundung der Steuer</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row} has an amount but says not what for; it was not read.</source>
        <translation>Zeile {row} hat einen Betrag, sagt aber nicht wofür; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Row {row} has no readable PO number and may belong to PO {number}, so this PO waits as well.</source>
        <translation>Zeile {row} hat keine lesbare Bestellnummer und gehört vielleicht zu Bestellung {number}, darum wartet auch diese.</translation>
    </message>
    <message>
        <source>Row {row}: {canceled} of {quantity} were canceled, so {stays} stay.</source>
        <translation>Zeile {row}: {canceled} von {quantity} wurden storniert, es bleiben {stays}.</translation>
    </message>
    <message>
        <source>Row {row}: {label} of {amount} is added.</source>
        <translation>Zeile {row}: {label} von {amount} wird hinzugerechnet.</translation>
    </message>
    <message>
        <source>Row {shown} is</source>
        <translation>Zeile {shown} ist</translation>
    </message>
    <message>
        <source>Rows of {table_name}</source>
        <translation>Zeilen von {table_name}</translation>
    </message>
    <message>
        <source>Rows {shown} are</source>
        <translation>Zeilen {shown} sind</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Runs with their steps</source>
        <translation>Läufe mit ihren Schritten</translation>
    </message>
    <message>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <source>Same SKU.</source>
        <translation>Gleiche SKU.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>Gleicher Name.</translation>
    </message>
    <message>
        <source>Same number, not linked</source>
        <translation>Gleiche Nummer, nicht verknüpft</translation>
    </message>
    <message>
        <source>Sample POs must not get there.</source>
        <translation>Beispielbestellungen dürfen nicht dorthin gelangen.</translation>
    </message>
    <message>
        <source>Save the whole file as UTF-8 and read it again.</source>
        <translation>Speichern Sie die ganze Datei als UTF-8 und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Save yours, or keep editing.</source>
        <translation>Speichern Sie Ihre, oder bearbeiten Sie weiter.</translation>
    </message>
    <message>
        <source>Saving keeps it here.</source>
        <translation>Speichern behält sie hier.</translation>
    </message>
    <message>
        <source>Saving keeps it here; the next sync sends it.</source>
        <translation>Speichern behält sie hier; beim nächsten Senden geht sie mit.</translation>
    </message>
    <message>
        <source>Saving this changes nothing in Shopify.</source>
        <translation>Das Speichern ändert in Shopify nichts.</translation>
    </message>
    <message>
        <source>Secret Service (GNOME Keyring or KDE Wallet)</source>
        <translation>Secret Service (GNOME Keyring oder KDE Wallet)</translation>
    </message>
    <message>
        <source>Secret Service (libsecret)</source>
        <translation>Secret Service (libsecret)</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending {doc_number} to QuickBooks</source>
        <translation>{doc_number} wird an QuickBooks gesendet</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>Schon gesendet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Set a start date after it on the next page to leave them out.</source>
        <translation>Setzen Sie auf der nächsten Seite ein Startdatum danach, um sie auszulassen.</translation>
    </message>
    <message>
        <source>Set it to a number such as {least_version}, or remove it.</source>
        <translation>Setzen Sie es auf eine Zahl wie {least_version}, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Set it to practice, sandbox or production, or remove it.</source>
        <translation>Setzen Sie es auf practice, sandbox oder production, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Settings and connection</source>
        <translation>Einstellungen und Verbindung</translation>
    </message>
    <message>
        <source>Sheet {other} was not read.</source>
        <translation>Blatt {other} wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Ship via</source>
        <translation>Versand über</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Shopify answers that the shop is frozen or locked ({subject}).</source>
        <translation>Shopify antwortet, dass der Shop eingefroren oder gesperrt ist ({subject}).</translation>
    </message>
    <message>
        <source>Shopify asked for a pause ({subject}).</source>
        <translation>Shopify hat um eine Pause gebeten ({subject}).</translation>
    </message>
    <message>
        <source>Shopify cannot be reached</source>
        <translation>Shopify ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Shopify did not answer in time ({subject}).</source>
        <translation>Shopify hat nicht rechtzeitig geantwortet ({subject}).</translation>
    </message>
    <message>
        <source>Shopify did not understand</source>
        <translation>Shopify hat es nicht verstanden</translation>
    </message>
    <message>
        <source>Shopify did not understand the request ({subject}).</source>
        <translation>Shopify hat die Anfrage nicht verstanden ({subject}).</translation>
    </message>
    <message>
        <source>Shopify does not accept the client id and secret</source>
        <translation>Shopify nimmt Client-ID und Secret nicht an</translation>
    </message>
    <message>
        <source>Shopify does not accept the sign-in</source>
        <translation>Shopify nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>Shopify does not change this product&apos;s stock</source>
        <translation>Shopify ändert den Bestand dieses Artikels nicht</translation>
    </message>
    <message>
        <source>Shopify does not know the access token of this program any more; the app may have been removed from the shop.</source>
        <translation>Shopify kennt den Zugangstoken dieses Programms nicht mehr; vielleicht wurde die App aus dem Shop entfernt.</translation>
    </message>
    <message>
        <source>Shopify does not know {subject}, or no longer answers this version of its interface.</source>
        <translation>Shopify kennt {subject} nicht, oder beantwortet diese Version seiner Schnittstelle nicht mehr.</translation>
    </message>
    <message>
        <source>Shopify does not let an app change the stock of a product of {subject} (a bundle, or deleted).</source>
        <translation>Shopify lässt eine App den Bestand eines Artikels von {subject} nicht ändern (ein Bündel, oder gelöscht).</translation>
    </message>
    <message>
        <source>Shopify does not track the stock of {names}.</source>
        <translation>Shopify führt keinen Bestand für {names}.</translation>
    </message>
    <message>
        <source>Shopify had a problem of its own and could not answer ({subject}).</source>
        <translation>Shopify hatte ein eigenes Problem und konnte nicht antworten ({subject}).</translation>
    </message>
    <message>
        <source>Shopify has a problem</source>
        <translation>Shopify hat ein Problem</translation>
    </message>
    <message>
        <source>Shopify has no variant with the SKU {sku} ({name}).</source>
        <translation>Shopify hat keine Variante mit der SKU {sku} ({name}).</translation>
    </message>
    <message>
        <source>Shopify has {count} variants with the SKU {sku}: {names}.</source>
        <translation>Shopify hat {count} Varianten mit der SKU {sku}: {names}.</translation>
    </message>
    <message>
        <source>Shopify inventory item</source>
        <translation>Shopify-Bestandsartikel</translation>
    </message>
    <message>
        <source>Shopify is busy</source>
        <translation>Shopify ist ausgelastet</translation>
    </message>
    <message>
        <source>Shopify location</source>
        <translation>Shopify-Standort</translation>
    </message>
    <message>
        <source>Shopify may have been told already.</source>
        <translation>Shopify wurde es vielleicht schon gesagt.</translation>
    </message>
    <message>
        <source>Shopify refused it</source>
        <translation>Shopify hat abgelehnt</translation>
    </message>
    <message>
        <source>Shopify refused the client id and secret of your app ({subject}).</source>
        <translation>Shopify hat Client-ID und Secret Ihrer App abgelehnt ({subject}).</translation>
    </message>
    <message>
        <source>Shopify refused {subject}.</source>
        <translation>Shopify hat {subject} abgelehnt.</translation>
    </message>
    <message>
        <source>Shopify says that an earlier try of {subject} failed or differed.</source>
        <translation>Shopify sagt, dass ein früherer Versuch von {subject} fehlschlug oder anders war.</translation>
    </message>
    <message>
        <source>Shopify says: &quot;{text}&quot;</source>
        <translation>Shopify sagt: „{text}“</translation>
    </message>
    <message>
        <source>Shopify variant</source>
        <translation>Shopify-Variante</translation>
    </message>
    <message>
        <source>Shopify&apos;s answer cannot be read</source>
        <translation>Die Antwort von Shopify ist nicht lesbar</translation>
    </message>
    <message>
        <source>Shopify&apos;s purchase orders are off</source>
        <translation>Bestellungen aus Shopify sind aus</translation>
    </message>
    <message>
        <source>Shopify&apos;s stock changed by {pieces} pieces (receipt of {day}).</source>
        <translation>Der Bestand in Shopify wurde um {pieces} Stück geändert (Wareneingang vom {day}).</translation>
    </message>
    <message>
        <source>Shopify&apos;s stock is changed back by the same pieces.</source>
        <translation>Der Bestand in Shopify wird um dieselben Stücke zurückgeändert.</translation>
    </message>
    <message>
        <source>Shopify&apos;s stock is changed by its receipts.</source>
        <translation>Der Bestand in Shopify wird durch seine Wareneingänge geändert.</translation>
    </message>
    <message>
        <source>Shopify&apos;s stock is not changed by this.</source>
        <translation>Der Bestand in Shopify wird dadurch nicht geändert.</translation>
    </message>
    <message>
        <source>Shopify&apos;s stock of a receipt of PO-{po_number}</source>
        <translation>Bestand in Shopify zu einem Wareneingang von PO-{po_number}</translation>
    </message>
    <message>
        <source>Shorten it, then it can be sent.</source>
        <translation>Kürzen Sie es, dann kann sie gesendet werden.</translation>
    </message>
    <message>
        <source>Shorten it, then sync again.</source>
        <translation>Kürzen Sie es und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Sign in again before.</source>
        <translation>Melden Sie sich vorher neu an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Sign in to QuickBooks again, then it is sent.</source>
        <translation>Melden Sie sich bei QuickBooks neu an, dann wird sie gesendet.</translation>
    </message>
    <message>
        <source>Sign in to Shopify; its first page says what is needed.</source>
        <translation>Melden Sie sich bei Shopify an; die erste Seite dort sagt, was nötig ist.</translation>
    </message>
    <message>
        <source>Sign in to the network, or have the proxy&apos;s login entered in this computer&apos;s network settings.</source>
        <translation>Melden Sie sich im Netzwerk an, oder lassen Sie die Anmeldung für den Proxy in den Netzwerkeinstellungen dieses Computers eintragen.</translation>
    </message>
    <message>
        <source>Sign in to the network.</source>
        <translation>Melden Sie sich im Netzwerk an.</translation>
    </message>
    <message>
        <source>Sign in to {company_name}.</source>
        <translation>Melden Sie sich bei {company_name} an.</translation>
    </message>
    <message>
        <source>Signed in to {name}</source>
        <translation>Angemeldet bei {name}</translation>
    </message>
    <message>
        <source>Similar name.</source>
        <translation>Ähnlicher Name.</translation>
    </message>
    <message>
        <source>Somebody changed {subject} in QuickBooks since it was last read.</source>
        <translation>Jemand hat {subject} in QuickBooks geändert, seit es zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>Somebody deleted it in QuickBooks meanwhile.</source>
        <translation>Jemand hat sie inzwischen in QuickBooks gelöscht.</translation>
    </message>
    <message>
        <source>Somebody is deleting or adding purchase orders in QuickBooks at this very moment.</source>
        <translation>Jemand löscht oder ergänzt in QuickBooks gerade Bestellungen.</translation>
    </message>
    <message>
        <source>Something depends on it</source>
        <translation>Etwas hängt davon ab</translation>
    </message>
    <message>
        <source>Something has to be put right first</source>
        <translation>Zuerst muss etwas in Ordnung gebracht werden</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Something that was shown was changed here since Shopify was asked.</source>
        <translation>Etwas, das gezeigt wurde, wurde hier geändert, seit Shopify gefragt wurde.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Split it into several POs.</source>
        <translation>Teilen Sie sie in mehrere Bestellungen auf.</translation>
    </message>
    <message>
        <source>Split the line, or enter its cost without tax.</source>
        <translation>Teilen Sie die Position auf, oder geben Sie den Preis ohne Steuer ein.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start again to connect, and choose Connect or Allow on that page.</source>
        <translation>Beginnen Sie das Verbinden noch einmal und wählen Sie auf jener Seite „Connect“ oder „Allow“.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Beginnen Sie noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start the program with --practice to try the sample shop&apos;s feed.</source>
        <translation>Starten Sie das Programm mit --practice, um den Feed des Beispielshops auszuprobieren.</translation>
    </message>
    <message>
        <source>Start the sign-in again in the program.</source>
        <translation>Beginnen Sie die Anmeldung im Programm noch einmal.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal.</translation>
    </message>
    <message>
        <source>Starting at log-in was not changed</source>
        <translation>Das Starten beim Anmelden wurde nicht geändert</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>Angegebene Kosten</translation>
    </message>
    <message>
        <source>Stated line total</source>
        <translation>Angegebene Positionssumme</translation>
    </message>
    <message>
        <source>Stated subtotal</source>
        <translation>Angegebene Zwischensumme</translation>
    </message>
    <message>
        <source>Stated tax</source>
        <translation>Angegebene Steuer</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Angegebene Summe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status as its source writes it</source>
        <translation>Status, wie ihn die Quelle schreibt</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Bestand geändert</translation>
    </message>
    <message>
        <source>Stock needs you</source>
        <translation>Bestand ist zu klären</translation>
    </message>
    <message>
        <source>Stock not changed</source>
        <translation>Bestand nicht geändert</translation>
    </message>
    <message>
        <source>Stock refused</source>
        <translation>Bestand abgelehnt</translation>
    </message>
    <message>
        <source>Stock waiting</source>
        <translation>Bestand wartet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop syncing this PO</source>
        <translation>Diese Bestellung nicht mehr senden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>Stored anew, with the same content</source>
        <translation>Neu gespeichert, mit demselben Inhalt</translation>
    </message>
    <message>
        <source>Suggested by its type.</source>
        <translation>Nach seiner Art vorgeschlagen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier SKU</source>
        <translation>Lieferanten-SKU</translation>
    </message>
    <message>
        <source>Supplier address</source>
        <translation>Adresse des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier contact</source>
        <translation>Ansprechpartner beim Lieferanten</translation>
    </message>
    <message>
        <source>Supplier currency</source>
        <translation>Währung des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier email</source>
        <translation>E-Mail des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier id in the source</source>
        <translation>Lieferanten-ID in der Quelle</translation>
    </message>
    <message>
        <source>Supplier lead time in days</source>
        <translation>Lieferzeit des Lieferanten in Tagen</translation>
    </message>
    <message>
        <source>Supplier phone</source>
        <translation>Telefon des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier&apos;s usual terms</source>
        <translation>Übliche Bedingungen des Lieferanten</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Switch PO sync on in Settings first.</source>
        <translation>Schalten Sie zuerst die Synchronisierung in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Switch it on in QuickBooks under Account and settings, Expenses.</source>
        <translation>Schalten Sie sie in QuickBooks unter „Account and settings“, „Expenses“ ein.</translation>
    </message>
    <message>
        <source>Switch it on in QuickBooks, or choose another kind for new items in Settings.</source>
        <translation>Schalten Sie sie in QuickBooks ein, oder wählen Sie in den Einstellungen eine andere Art für neue Artikel.</translation>
    </message>
    <message>
        <source>Switch it on in Settings first.</source>
        <translation>Schalten Sie sie zuerst in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Switch it on in Settings, Shopify.</source>
        <translation>Schalten Sie es unter Einstellungen, Shopify ein.</translation>
    </message>
    <message>
        <source>Switch on custom transaction numbers in QuickBooks (Account and settings, Expenses, Purchase orders).</source>
        <translation>Schalten Sie in QuickBooks „Custom transaction numbers“ ein („Account and settings“, „Expenses“, „Purchase orders“).</translation>
    </message>
    <message>
        <source>Switch on multicurrency in QuickBooks, or change the PO to {home}.</source>
        <translation>Schalten Sie in QuickBooks „Multicurrency“ ein, oder ändern Sie die Bestellung auf {home}.</translation>
    </message>
    <message>
        <source>Switch them on in QuickBooks: Account and settings, Expenses, Purchase orders.</source>
        <translation>Schalten Sie sie in QuickBooks ein: „Account and settings“, „Expenses“, „Purchase orders“.</translation>
    </message>
    <message>
        <source>Sync again in a few minutes.</source>
        <translation>Senden Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Sync again to try once more.</source>
        <translation>Senden Sie noch einmal, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Sync again: the program reads it first and puts both versions together, or shows you both.</source>
        <translation>Senden Sie noch einmal: Das Programm liest sie zuerst und fügt beide Fassungen zusammen oder zeigt Ihnen beide.</translation>
    </message>
    <message>
        <source>Sync it first, then unlink it.</source>
        <translation>Senden Sie sie zuerst und lösen Sie dann die Verknüpfung.</translation>
    </message>
    <message>
        <source>Sync, or sign in again.</source>
        <translation>Senden Sie, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take at least {shortest_passphrase}, such as four or five words that do not belong together.</source>
        <translation>Nehmen Sie mindestens {shortest_passphrase}, zum Beispiel vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Nehmen Sie zuerst jenes zurück.</translation>
    </message>
    <message>
        <source>Take the discount off a price instead, then sync again.</source>
        <translation>Ziehen Sie den Rabatt stattdessen von einem Preis ab und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Take the receipt back if need be.</source>
        <translation>Nehmen Sie den Wareneingang zurück, falls nötig.</translation>
    </message>
    <message>
        <source>Take {version}</source>
        <translation>Nehmen: {version}</translation>
    </message>
    <message>
        <source>Taken off hold, it is linked again.</source>
        <translation>Wird sie fortgesetzt, wird sie wieder verknüpft.</translation>
    </message>
    <message>
        <source>Taking it back had not arrived in QuickBooks, so it stays there as it is.</source>
        <translation>Die Rücknahme war nicht in QuickBooks angekommen, dort bleibt sie also, wie sie ist.</translation>
    </message>
    <message>
        <source>Taking it off hold sends it again as it is here.</source>
        <translation>Wird sie fortgesetzt, wird sie noch einmal gesendet, wie sie hier ist.</translation>
    </message>
    <message>
        <source>Taking it off hold sends it again.</source>
        <translation>Wird sie fortgesetzt, wird sie noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Taking {number} back</source>
        <translation>{number} wird zurückgenommen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>Tax goes in by QuickBooks&apos; tax codes, so that the total is right.</source>
        <translation>Die Steuer geht mit den Steuercodes von QuickBooks hinein, damit die Summe stimmt.</translation>
    </message>
    <message>
        <source>Tax on a PO is sent as a line of its own, so that the total is right.</source>
        <translation>Steuer auf einer Bestellung wird als eigene Position gesendet, damit die Summe stimmt.</translation>
    </message>
    <message>
        <source>Tax {rate} %</source>
        <translation>Steuer {rate} %</translation>
    </message>
    <message>
        <source>Tell whoever provides the feed.</source>
        <translation>Sagen Sie es dem Anbieter des Feeds.</translation>
    </message>
    <message>
        <source>Tell whoever provides the feed: a page holds {page} purchase orders at most.</source>
        <translation>Sagen Sie es dem Anbieter des Feeds: Eine Seite enthält höchstens {page} Bestellungen.</translation>
    </message>
    <message>
        <source>Tell whoever provides the feed; the form is described in its help page.</source>
        <translation>Sagen Sie es dem Anbieter des Feeds; die Form ist auf der Hilfeseite beschrieben.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>That is no Shopify address</source>
        <translation>Das ist keine Shopify-Adresse</translation>
    </message>
    <message>
        <source>That may be the wrong file, or one that was cut off.</source>
        <translation>Vielleicht ist es die falsche Datei oder eine abgeschnittene.</translation>
    </message>
    <message>
        <source>The Intuit keys are not accepted</source>
        <translation>Die Intuit-Schlüssel werden nicht angenommen</translation>
    </message>
    <message>
        <source>The PO has no destination, so it is not clear which of Shopify&apos;s places received the goods.</source>
        <translation>Die Bestellung hat keinen Lieferort, es ist also nicht klar, welcher Standort in Shopify die Ware bekommen hat.</translation>
    </message>
    <message>
        <source>The PO is gone</source>
        <translation>Die Bestellung ist nicht mehr da</translation>
    </message>
    <message>
        <source>The QuickBooks subscription has ended</source>
        <translation>Das QuickBooks-Abonnement ist abgelaufen</translation>
    </message>
    <message>
        <source>The SKU of the product {name}</source>
        <translation>Die SKU des Artikels {name}</translation>
    </message>
    <message>
        <source>The Shopify app may not do that</source>
        <translation>Das darf die Shopify-App nicht</translation>
    </message>
    <message>
        <source>The Shopify shop is frozen</source>
        <translation>Der Shopify-Shop ist eingefroren</translation>
    </message>
    <message>
        <source>The account does not fit</source>
        <translation>Das Konto passt nicht</translation>
    </message>
    <message>
        <source>The account is gone</source>
        <translation>Das Konto ist nicht mehr da</translation>
    </message>
    <message>
        <source>The account&apos;s type does not fit</source>
        <translation>Die Art des Kontos passt nicht</translation>
    </message>
    <message>
        <source>The address answers with a web page, not with a feed.</source>
        <translation>Die Adresse antwortet mit einer Webseite, nicht mit einem Feed.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>Die Adresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which would be stored and shown in plain text.</source>
        <translation>Die Adresse enthält Benutzernamen oder Passwort, die offen gespeichert und gezeigt würden.</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>Die Adresse ist nicht vollständig</translation>
    </message>
    <message>
        <source>The address is not safe</source>
        <translation>Die Adresse ist nicht sicher</translation>
    </message>
    <message>
        <source>The address leads on to {place}.</source>
        <translation>Die Adresse führt weiter zu {place}.</translation>
    </message>
    <message>
        <source>The address needs a port between 1024 and 65535, such as http://localhost:8765/callback.</source>
        <translation>Die Adresse braucht einen Port zwischen 1024 und 65535, zum Beispiel http://localhost:8765/callback.</translation>
    </message>
    <message>
        <source>The answer is not complete</source>
        <translation>Die Antwort ist nicht vollständig</translation>
    </message>
    <message>
        <source>The answer of the feed</source>
        <translation>Die Antwort des Feeds</translation>
    </message>
    <message>
        <source>The answer of the feed is not written in UTF-8.</source>
        <translation>Die Antwort des Feeds ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>The answer was cut off or did not come from QuickBooks ({subject}).</source>
        <translation>Die Antwort war abgeschnitten oder kam nicht von QuickBooks ({subject}).</translation>
    </message>
    <message>
        <source>The answer was cut off or did not come from Shopify ({subject}).</source>
        <translation>Die Antwort war abgeschnitten oder kam nicht von Shopify ({subject}).</translation>
    </message>
    <message>
        <source>The app&apos;s access token lacks a permission ({subject}).</source>
        <translation>Dem Zugangstoken der App fehlt eine Berechtigung ({subject}).</translation>
    </message>
    <message>
        <source>The assistant asks what each column is and what is missing, and remembers it: later files with these headers are then imported by the folder.</source>
        <translation>Der Assistent fragt, was jede Spalte ist und was fehlt, und merkt es sich: Spätere Dateien mit diesen Überschriften werden dann vom Ordner importiert.</translation>
    </message>
    <message>
        <source>The backup was made on {when}.</source>
        <translation>Die Sicherung ist vom {when}.</translation>
    </message>
    <message>
        <source>The books are closed</source>
        <translation>Die Bücher sind abgeschlossen</translation>
    </message>
    <message>
        <source>The books are closed for the date of {subject}, and a password is needed to change them.</source>
        <translation>Die Bücher sind für dieses Datum abgeschlossen ({subject}), und zum Ändern ist ein Passwort nötig.</translation>
    </message>
    <message>
        <source>The books are closed for the date of {subject}.</source>
        <translation>Die Bücher sind für dieses Datum abgeschlossen ({subject}).</translation>
    </message>
    <message>
        <source>The books are closed up to {closed}; no PO is that old.</source>
        <translation>Die Bücher sind bis {closed} abgeschlossen; keine Bestellung ist so alt.</translation>
    </message>
    <message>
        <source>The books are closed up to {closed}; {before} of the shop {are} dated in that time.</source>
        <translation>Die Bücher sind bis {closed} abgeschlossen; {before} des Shops {are} in dieser Zeit datiert.</translation>
    </message>
    <message>
        <source>The books are closed up to {until}, and it is dated {day}.</source>
        <translation>Die Bücher sind bis {until} abgeschlossen, und ihr Datum ist {day}.</translation>
    </message>
    <message>
        <source>The books are closed with a password</source>
        <translation>Die Bücher sind mit Passwort abgeschlossen</translation>
    </message>
    <message>
        <source>The books are in {home} only, but the shop has {told}.</source>
        <translation>Die Bücher sind nur in {home}, aber der Shop hat {told}.</translation>
    </message>
    <message>
        <source>The books are in {home}.</source>
        <translation>Die Bücher sind in {home}.</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Der Spediteur</translation>
    </message>
    <message>
        <source>The category does not fit</source>
        <translation>Die Kategorie passt nicht</translation>
    </message>
    <message>
        <source>The certificate of QuickBooks&apos; server could not be checked, so this request was not sent ({subject}).</source>
        <translation>Das Zertifikat des Servers von QuickBooks konnte nicht geprüft werden, darum wurde diese Anfrage nicht gesendet ({subject}).</translation>
    </message>
    <message>
        <source>The certificate of QuickBooks&apos; server seems to have run out or not to have begun, so this request was not sent ({subject}).</source>
        <translation>Das Zertifikat des Servers von QuickBooks scheint abgelaufen oder noch nicht gültig zu sein, darum wurde diese Anfrage nicht gesendet ({subject}).</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server could not be checked, so the token was not sent.</source>
        <translation>Das Zertifikat des Servers des Feeds konnte nicht geprüft werden, darum wurde der Token nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has run out or not begun, so the token was not sent.</source>
        <translation>Das Zertifikat des Servers des Feeds ist abgelaufen oder noch nicht gültig, darum wurde der Token nicht gesendet.</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>In der Zwischenablage ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The column {header} does not show whether it holds a percentage, an amount for the line or an amount for the whole PO.</source>
        <translation>Die Spalte {header} zeigt nicht, ob sie einen Prozentsatz, einen Betrag für die Position oder einen Betrag für die ganze Bestellung enthält.</translation>
    </message>
    <message>
        <source>The company was reset</source>
        <translation>Das Unternehmen wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The computer says: {found}.</source>
        <translation>Der Computer sagt: {found}.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock seems wrong</source>
        <translation>Die Uhr des Computers scheint falsch zu gehen</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The connection to Intuit&apos;s sign-in service failed.</source>
        <translation>Die Verbindung zum Anmeldedienst von Intuit ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to QuickBooks broke off ({subject}).</source>
        <translation>Die Verbindung zu QuickBooks ist abgebrochen ({subject}).</translation>
    </message>
    <message>
        <source>The connection to Shopify broke off</source>
        <translation>Die Verbindung zu Shopify ist abgebrochen</translation>
    </message>
    <message>
        <source>The connection to Shopify broke off ({subject}).</source>
        <translation>Die Verbindung zu Shopify ist abgebrochen ({subject}).</translation>
    </message>
    <message>
        <source>The copy could not be drawn ({error}).</source>
        <translation>Die Kopie konnte nicht gezeichnet werden ({error}).</translation>
    </message>
    <message>
        <source>The copy of {doc_number} was not attached: {text} It is tried again with the next sync; the purchase order itself is in QuickBooks.</source>
        <translation>Die Kopie von {doc_number} wurde nicht angehängt: {text} Es wird beim nächsten Senden noch einmal versucht; die Bestellung selbst ist in QuickBooks.</translation>
    </message>
    <message>
        <source>The cost {label}</source>
        <translation>Die Kosten {label}</translation>
    </message>
    <message>
        <source>The currency does not fit</source>
        <translation>Die Währung passt nicht</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>Die Datenbank lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>The database is closed</source>
        <translation>Die Datenbank ist geschlossen</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>Die Datenbank ist von einer neueren Version</translation>
    </message>
    <message>
        <source>The database is gone</source>
        <translation>Die Datenbank ist nicht mehr da</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Die Datenbank ist in Gebrauch</translation>
    </message>
    <message>
        <source>The dates of {unread} purchase order in QuickBooks are not known yet; look at QuickBooks once, then tie out again.</source>
        <translation>Das Datum von {unread} Bestellung in QuickBooks ist noch nicht bekannt; sehen Sie einmal in QuickBooks nach und gleichen Sie dann neu ab.</translation>
    </message>
    <message>
        <source>The dates of {unread} purchase orders in QuickBooks are not known yet; look at QuickBooks once, then tie out again.</source>
        <translation>Die Daten von {unread} Bestellungen in QuickBooks sind noch nicht bekannt; sehen Sie einmal in QuickBooks nach und gleichen Sie dann neu ab.</translation>
    </message>
    <message>
        <source>The description of {name} has {count} characters and QuickBooks takes {purchase_text_limit}, so the new item is made without it.</source>
        <translation>Die Beschreibung von {name} hat {count} Zeichen, und QuickBooks nimmt {purchase_text_limit} an; der neue Artikel wird ohne sie angelegt.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>Der Lieferort</translation>
    </message>
    <message>
        <source>The difference is made of:</source>
        <translation>Die Abweichung setzt sich zusammen aus:</translation>
    </message>
    <message>
        <source>The disk has no room left, so {path} could not be written.</source>
        <translation>Auf der Festplatte ist kein Platz mehr, {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The disk reported an error when {path} was used.</source>
        <translation>Die Festplatte meldete einen Fehler, als {path} benutzt wurde.</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Die Festplatte meldet einen Fehler</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The document is taken</source>
        <translation>Das Dokument ist vergeben</translation>
    </message>
    <message>
        <source>The edit goes out with the next sync.</source>
        <translation>Die Änderung geht beim nächsten Senden mit.</translation>
    </message>
    <message>
        <source>The email is not valid</source>
        <translation>Die E-Mail-Adresse ist ungültig</translation>
    </message>
    <message>
        <source>The exchange rate is missing</source>
        <translation>Der Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>The feed answered with more than {most_bytes} MB at once.</source>
        <translation>Der Feed antwortete mit mehr als {most_bytes} MB auf einmal.</translation>
    </message>
    <message>
        <source>The feed answered with {status}{said}</source>
        <translation>Der Feed antwortete mit {status}{said}</translation>
    </message>
    <message>
        <source>The feed cannot be reached</source>
        <translation>Der Feed ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The feed did not answer in time.</source>
        <translation>Der Feed hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The feed does not accept the token that is stored here.</source>
        <translation>Der Feed nimmt den hier gespeicherten Token nicht an.</translation>
    </message>
    <message>
        <source>The feed does not accept the token that was entered.</source>
        <translation>Der Feed nimmt den eingegebenen Token nicht an.</translation>
    </message>
    <message>
        <source>The feed goes round in circles</source>
        <translation>Der Feed dreht sich im Kreis</translation>
    </message>
    <message>
        <source>The feed has moved</source>
        <translation>Der Feed ist umgezogen</translation>
    </message>
    <message>
        <source>The feed has nothing to begin with</source>
        <translation>Der Feed hat keinen Anfang</translation>
    </message>
    <message>
        <source>The feed is busy</source>
        <translation>Der Feed ist ausgelastet</translation>
    </message>
    <message>
        <source>The feed is not right</source>
        <translation>Der Feed stimmt nicht</translation>
    </message>
    <message>
        <source>The feed is only read with its token.</source>
        <translation>Der Feed lässt sich nur mit seinem Token lesen.</translation>
    </message>
    <message>
        <source>The feed is out of order</source>
        <translation>Der Feed ist gestört</translation>
    </message>
    <message>
        <source>The feed no longer knows how far it was read.</source>
        <translation>Der Feed weiß nicht mehr, wie weit er gelesen wurde.</translation>
    </message>
    <message>
        <source>The feed now brings purchase orders of {shop_name}; up to now they were of {shop_name2}.</source>
        <translation>Der Feed bringt jetzt Bestellungen von {shop_name}; bisher waren sie von {shop_name2}.</translation>
    </message>
    <message>
        <source>The feed of {shop_name} answers, with {count} {orders}.{wrong}</source>
        <translation>Der Feed von {shop_name} antwortet, mit {count} {orders}.{wrong}</translation>
    </message>
    <message>
        <source>The feed refused the request</source>
        <translation>Der Feed hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The feed refused the token</source>
        <translation>Der Feed hat den Token abgelehnt</translation>
    </message>
    <message>
        <source>The feed says that it is gone, also at its start.</source>
        <translation>Der Feed sagt, dass es ihn nicht mehr gibt, auch an seinem Anfang.</translation>
    </message>
    <message>
        <source>The feed says that more waits, but gives the place where it was asked already.</source>
        <translation>Der Feed sagt, dass mehr wartet, nennt aber die Stelle, an der schon gefragt wurde.</translation>
    </message>
    <message>
        <source>The feed starts anew</source>
        <translation>Der Feed beginnt von vorn</translation>
    </message>
    <message>
        <source>The feed {said} ({status}).</source>
        <translation>Der Feed {said} ({status}).</translation>
    </message>
    <message>
        <source>The feed&apos;s address is not found</source>
        <translation>Die Adresse des Feeds wird nicht gefunden</translation>
    </message>
    <message>
        <source>The feed&apos;s answer broke off in the middle.</source>
        <translation>Die Antwort des Feeds brach in der Mitte ab.</translation>
    </message>
    <message>
        <source>The feed&apos;s page is too large</source>
        <translation>Die Seite des Feeds ist zu groß</translation>
    </message>
    <message>
        <source>The feed&apos;s token is missing</source>
        <translation>Der Token des Feeds fehlt</translation>
    </message>
    <message>
        <source>The file has no status column: every PO was read as {label}.</source>
        <translation>Die Datei hat keine Statusspalte: Jede Bestellung wurde als {label} gelesen.</translation>
    </message>
    <message>
        <source>The file lists POs without their lines.</source>
        <translation>Die Datei enthält Bestellungen ohne ihre Positionen.</translation>
    </message>
    <message>
        <source>The file was damaged and was moved to {path}; nothing was deleted.</source>
        <translation>Die Datei war beschädigt und wurde nach {path} verschoben; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Die Datei wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The file with the reasons was not written</source>
        <translation>Die Datei mit den Gründen wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The file with the sign-in cannot be used</source>
        <translation>Die Datei mit der Anmeldung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The file with the sign-in does not open with it.</source>
        <translation>Die Datei mit der Anmeldung öffnet sich damit nicht.</translation>
    </message>
    <message>
        <source>The file with the sign-in was not opened yet.</source>
        <translation>Die Datei mit der Anmeldung wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened: its folder is gone, or a drive is not there.</source>
        <translation>Die Datei {path} lässt sich nicht öffnen: Ihr Ordner ist weg, oder ein Laufwerk fehlt.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Die Datei {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {error}.</source>
        <translation>Die Datei {path} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The file {path} holds something that cannot be right.</source>
        <translation>Die Datei {path} enthält etwas, das nicht stimmen kann.</translation>
    </message>
    <message>
        <source>The file {path} may be read but not written.</source>
        <translation>Die Datei {path} darf gelesen, aber nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of Inventory Mate Desktop.</source>
        <translation>Die Datei {path} wurde von einer neueren Version von Inventory Mate Desktop geschrieben.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Der Ordner lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>The folder is used for other things</source>
        <translation>Der Ordner wird für anderes benutzt</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made or written: {reason}.</source>
        <translation>Der Ordner {path} kann nicht angelegt oder beschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The former copy is still there.</source>
        <translation>Die frühere Kopie ist noch da.</translation>
    </message>
    <message>
        <source>The internal note with the tracking number</source>
        <translation>Die interne Notiz mit der Sendungsnummer</translation>
    </message>
    <message>
        <source>The interval is not right</source>
        <translation>Der Abstand stimmt nicht</translation>
    </message>
    <message>
        <source>The item {name} in QuickBooks is not set up for buying.</source>
        <translation>Der Artikel {name} ist in QuickBooks nicht für den Einkauf eingerichtet.</translation>
    </message>
    <message>
        <source>The item {name} is inactive in QuickBooks</source>
        <translation>Der Artikel {name} ist in QuickBooks inaktiv</translation>
    </message>
    <message>
        <source>The item {name} would be made as an inventory item, but {name2} does not track quantities.</source>
        <translation>Der Artikel {name} würde mit Bestandsführung angelegt, aber {name2} führt keine Mengen.</translation>
    </message>
    <message>
        <source>The item {target_name} was made inactive in QuickBooks.</source>
        <translation>Der Artikel {target_name} wurde in QuickBooks deaktiviert.</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring does not keep secrets</source>
        <translation>Der Schlüsselbund behält keine Geheimnisse</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keyring is there, but it was not unlocked ({reason}).</source>
        <translation>Der Schlüsselbund ist da, aber er wurde nicht entsperrt ({reason}).</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>The keys are missing</source>
        <translation>Die Schlüssel fehlen</translation>
    </message>
    <message>
        <source>The lead time has to be a number of days from 0 to {longest_lead}.</source>
        <translation>Die Lieferzeit muss eine Anzahl Tage von 0 bis {longest_lead} sein.</translation>
    </message>
    <message>
        <source>The line total is not quantity times unit cost in {odd}.</source>
        <translation>Die Positionssumme ist nicht Menge mal Stückpreis in {odd}.</translation>
    </message>
    <message>
        <source>The line {description}</source>
        <translation>Die Position {description}</translation>
    </message>
    <message>
        <source>The lines stand in another order</source>
        <translation>Die Positionen stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>The list of shops cannot be changed</source>
        <translation>Die Liste der Shops kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The list of shops is damaged</source>
        <translation>Die Liste der Shops ist beschädigt</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>Die Liste wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The lock for the sign-in could not be taken: {error}.</source>
        <translation>Die Sperre für die Anmeldung war nicht zu bekommen: {error}.</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>Das Protokoll wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The mapping of {name} was forgotten; the next sync decides anew.</source>
        <translation>Die Zuordnung von {name} ist vergessen; beim nächsten Senden wird neu entschieden.</translation>
    </message>
    <message>
        <source>The month&apos;s allowance of reads for these keys may be used up (it starts again on the first of next month).</source>
        <translation>Vielleicht ist das monatliche Lesekontingent dieser Schlüssel aufgebraucht (es beginnt am Ersten des nächsten Monats neu).</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Der Name ist vergeben</translation>
    </message>
    <message>
        <source>The name is used by another</source>
        <translation>Der Name wird von einem anderen verwendet</translation>
    </message>
    <message>
        <source>The name of {subject} is used already by another vendor, customer, employee or item.</source>
        <translation>Der Name von {subject} wird schon von einem anderen Kreditor, Kunden, Mitarbeiter oder Artikel verwendet.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own, like the sign-in page of a guest network ({subject}).</source>
        <translation>Das Netzwerk antwortete mit einer eigenen Seite, wie der Anmeldeseite eines Gastnetzes ({subject}).</translation>
    </message>
    <message>
        <source>The network wants a login</source>
        <translation>Das Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The new record</source>
        <translation>Der neue Datensatz</translation>
    </message>
    <message>
        <source>The newest good backup is {name}.</source>
        <translation>Die neueste gute Sicherung ist {name}.</translation>
    </message>
    <message>
        <source>The next sync asks again if nothing has changed.</source>
        <translation>Beim nächsten Senden wird wieder gefragt, wenn sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>The next sync finds out by itself.</source>
        <translation>Beim nächsten Senden stellt es sich von selbst heraus.</translation>
    </message>
    <message>
        <source>The next sync finds out first.</source>
        <translation>Beim nächsten Senden wird das zuerst ermittelt.</translation>
    </message>
    <message>
        <source>The next sync finds out; try again then.</source>
        <translation>Beim nächsten Senden stellt es sich heraus; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The note is longer than {note_limit} characters.</source>
        <translation>Die Notiz ist länger als {note_limit} Zeichen.</translation>
    </message>
    <message>
        <source>The note to the supplier with the reference</source>
        <translation>Die Mitteilung an den Lieferanten mit der Referenz</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Die Nummer</translation>
    </message>
    <message>
        <source>The number cannot be used</source>
        <translation>Die Nummer kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The number is missing</source>
        <translation>Die Nummer fehlt</translation>
    </message>
    <message>
        <source>The number is taken</source>
        <translation>Die Nummer ist vergeben</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>Die Nummer ist zu lang</translation>
    </message>
    <message>
        <source>The number of {subject} is longer than the 21 characters that QuickBooks takes.</source>
        <translation>Die Nummer von {subject} ist länger als die 21 Zeichen, die QuickBooks annimmt.</translation>
    </message>
    <message>
        <source>The number of {subject} is used already by another transaction in QuickBooks.</source>
        <translation>Die Nummer ist in QuickBooks schon durch eine andere Buchung belegt ({subject}).</translation>
    </message>
    <message>
        <source>The number {number} has {count} characters; with PO- in front QuickBooks takes {number_limit}.</source>
        <translation>Die Nummer {number} hat {count} Zeichen; mit PO- davor nimmt QuickBooks {number_limit} an.</translation>
    </message>
    <message>
        <source>The order was found in QuickBooks and linked, but the two versions differ.</source>
        <translation>Die Bestellung wurde in QuickBooks gefunden und verknüpft, aber die beiden Fassungen weichen ab.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>The pasted address belongs to an earlier or another sign-in, so it is not used.</source>
        <translation>Die eingefügte Adresse gehört zu einer früheren oder anderen Anmeldung und wird darum nicht verwendet.</translation>
    </message>
    <message>
        <source>The person who connected no longer has access to this QuickBooks company, so {subject} was not taken.</source>
        <translation>Die Person, die verbunden hat, hat keinen Zugang mehr zu diesem QuickBooks-Unternehmen, darum wurde {subject} nicht angenommen.</translation>
    </message>
    <message>
        <source>The person who connected no longer has access to this QuickBooks company.</source>
        <translation>Die Person, die verbunden hat, hat keinen Zugang mehr zu diesem QuickBooks-Unternehmen.</translation>
    </message>
    <message>
        <source>The pieces taken in are added to Shopify&apos;s stock ({shop}); you are asked for the place once.</source>
        <translation>Die angenommenen Stücke werden dem Bestand in Shopify ({shop}) hinzugefügt; nach dem Standort werden Sie einmal gefragt.</translation>
    </message>
    <message>
        <source>The pieces taken in are added to the stock of “{place}” in Shopify ({shop}).</source>
        <translation>Die angenommenen Stücke werden dem Bestand von „{place}“ in Shopify ({shop}) hinzugefügt.</translation>
    </message>
    <message>
        <source>The place is chosen in Settings, under Shopify, with the button Places.</source>
        <translation>Der Standort wird unter Einstellungen, Shopify, mit der Schaltfläche „Standorte“ gewählt.</translation>
    </message>
    <message>
        <source>The place is gone in Shopify</source>
        <translation>Den Standort gibt es in Shopify nicht mehr</translation>
    </message>
    <message>
        <source>The place that receives {subject} is not active in Shopify any more.</source>
        <translation>Der Standort, der {subject} bekommt, ist in Shopify nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>The plan {plan} has no purchase orders, so QuickBooks will refuse every PO.</source>
        <translation>Der Tarif {plan} hat keine Bestellungen, QuickBooks wird also jede Bestellung ablehnen.</translation>
    </message>
    <message>
        <source>The practice company did not let us in</source>
        <translation>Das Übungsunternehmen hat den Zugang nicht erlaubt</translation>
    </message>
    <message>
        <source>The practice company did not start</source>
        <translation>Das Übungsunternehmen ist nicht gestartet</translation>
    </message>
    <message>
        <source>The practice company&apos;s keys are damaged</source>
        <translation>Die Schlüssel des Übungsunternehmens sind beschädigt</translation>
    </message>
    <message>
        <source>The practice company&apos;s keys cannot be stored</source>
        <translation>Die Schlüssel des Übungsunternehmens können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The product {name}</source>
        <translation>Der Artikel {name}</translation>
    </message>
    <message>
        <source>The product {product_name}</source>
        <translation>Der Artikel {product_name}</translation>
    </message>
    <message>
        <source>The product {product_name} cannot become an item: {error}.</source>
        <translation>Der Artikel {product_name} kann kein QuickBooks-Artikel werden: {error}.</translation>
    </message>
    <message>
        <source>The profile folder cannot be used</source>
        <translation>Der Profilordner kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The program asks again by itself, under the same key, so that the stock changes only once.</source>
        <translation>Das Programm fragt von selbst noch einmal unter demselben Schlüssel, damit sich der Bestand nur einmal ändert.</translation>
    </message>
    <message>
        <source>The program checks by itself whether it is there before anything is sent again.</source>
        <translation>Das Programm prüft von selbst, ob es da ist, bevor noch einmal etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The program finds out by itself what became of them.</source>
        <translation>Das Programm ermittelt von selbst, was daraus wurde.</translation>
    </message>
    <message>
        <source>The program finds out by itself.</source>
        <translation>Das Programm ermittelt es von selbst.</translation>
    </message>
    <message>
        <source>The program is closing, so {path} is no longer used.</source>
        <translation>Das Programm wird geschlossen, {path} wird also nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>The program is running already</source>
        <translation>Das Programm läuft schon</translation>
    </message>
    <message>
        <source>The program looks again at {moment} by itself.</source>
        <translation>Das Programm sieht um {moment} von selbst noch einmal nach.</translation>
    </message>
    <message>
        <source>The program looks it up by itself.</source>
        <translation>Das Programm schlägt es von selbst nach.</translation>
    </message>
    <message>
        <source>The program starts empty;</source>
        <translation>Das Programm beginnt leer;</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Das Programm versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The program tries again by itself. www.shopifystatus.com tells how long it may take.</source>
        <translation>Das Programm versucht es von selbst noch einmal. www.shopifystatus.com sagt, wie lange es dauern kann.</translation>
    </message>
    <message>
        <source>The program tries again by itself; nothing is lost.</source>
        <translation>Das Programm versucht es von selbst noch einmal; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The program waits and tries again by itself.</source>
        <translation>Das Programm wartet und versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The program&apos;s folder is not writable</source>
        <translation>Der Ordner des Programms ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The program&apos;s own log</source>
        <translation>Das eigene Protokoll des Programms</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>The purchase order is not ready for QuickBooks</source>
        <translation>Die Bestellung ist noch nicht bereit für QuickBooks</translation>
    </message>
    <message>
        <source>The purchase order itself is not affected.</source>
        <translation>Die Bestellung selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The purchase order of this receipt does not exist any more.</source>
        <translation>Die Bestellung dieses Wareneingangs existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The purchase orders could not be read in one piece</source>
        <translation>Die Bestellungen konnten nicht in einem Zug gelesen werden</translation>
    </message>
    <message>
        <source>The quantity is 0, so nothing is ordered.</source>
        <translation>Die Menge ist 0, es ist also nichts bestellt.</translation>
    </message>
    <message>
        <source>The quantity is below zero.</source>
        <translation>Die Menge liegt unter null.</translation>
    </message>
    <message>
        <source>The question is no longer open.</source>
        <translation>Die Frage ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>The receipt is gone</source>
        <translation>Der Wareneingang ist nicht mehr da</translation>
    </message>
    <message>
        <source>The receipt that it takes back never reached Shopify, so there is nothing to take back there.</source>
        <translation>Der Wareneingang, den er zurücknimmt, hat Shopify nie erreicht; dort gibt es also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The record that stayed</source>
        <translation>Der Datensatz, der geblieben ist</translation>
    </message>
    <message>
        <source>The redirect address cannot be used</source>
        <translation>Die Rückkehradresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The redirect address has a space in it or is too long.</source>
        <translation>Die Rückkehradresse enthält ein Leerzeichen oder ist zu lang.</translation>
    </message>
    <message>
        <source>The rest is still open.</source>
        <translation>Der Rest ist noch offen.</translation>
    </message>
    <message>
        <source>The rest of this column is written with a {sign}.</source>
        <translation>Der Rest dieser Spalte ist mit {sign} geschrieben.</translation>
    </message>
    <message>
        <source>The rows could not be kept aside while the file is read ({strerror}).</source>
        <translation>Die Zeilen konnten beim Lesen der Datei nicht zwischengespeichert werden ({strerror}).</translation>
    </message>
    <message>
        <source>The same fields were changed in each of them, here and in QuickBooks.</source>
        <translation>Bei jeder wurden dieselben Felder geändert, hier und in QuickBooks.</translation>
    </message>
    <message>
        <source>The same order is already in QuickBooks; it is linked again.</source>
        <translation>Dieselbe Bestellung ist schon in QuickBooks; sie wird wieder verknüpft.</translation>
    </message>
    <message>
        <source>The sample shop is only loaded into an empty profile, so that it never mixes with your own POs.</source>
        <translation>Der Beispielshop wird nur in ein leeres Profil geladen, damit er sich nie mit Ihren eigenen Bestellungen mischt.</translation>
    </message>
    <message>
        <source>The secret cannot be stored</source>
        <translation>Das Geheimnis kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The secret {key} has {units} characters; a keyring takes 1 to {value_limit}.</source>
        <translation>Das Geheimnis {key} hat {units} Zeichen; ein Schlüsselbund nimmt 1 bis {value_limit} an.</translation>
    </message>
    <message>
        <source>The secure connection failed</source>
        <translation>Die sichere Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The secure connection to the feed failed</source>
        <translation>Die sichere Verbindung zum Feed ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server answers, but knows nothing under the address of the feed.</source>
        <translation>Der Server antwortet, kennt aber nichts unter der Adresse des Feeds.</translation>
    </message>
    <message>
        <source>The settings file of this computer cannot be used</source>
        <translation>Die Einstellungsdatei dieses Computers kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The shop is connected</source>
        <translation>Der Shop ist verbunden</translation>
    </message>
    <message>
        <source>The shop is connected to {company_name}, but you signed in to {found_name}.</source>
        <translation>Der Shop ist mit {company_name} verbunden, aber Sie haben sich bei {found_name} angemeldet.</translation>
    </message>
    <message>
        <source>The shop is not connected to QuickBooks.</source>
        <translation>Der Shop ist nicht mit QuickBooks verbunden.</translation>
    </message>
    <message>
        <source>The shop needs a name</source>
        <translation>Der Shop braucht einen Namen</translation>
    </message>
    <message>
        <source>The shop&apos;s POs are in {home}, like the books.</source>
        <translation>Die Bestellungen des Shops sind in {home}, wie die Bücher.</translation>
    </message>
    <message>
        <source>The sign-in belongs to other keys</source>
        <translation>Die Anmeldung gehört zu anderen Schlüsseln</translation>
    </message>
    <message>
        <source>The sign-in cannot be received</source>
        <translation>Die Anmeldung kann nicht empfangen werden</translation>
    </message>
    <message>
        <source>The sign-in could not be finished</source>
        <translation>Die Anmeldung konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung hat nicht funktioniert</translation>
    </message>
    <message>
        <source>The sign-in ended on {hard}, five years after it was made.</source>
        <translation>Die Anmeldung endete am {hard}, fünf Jahre nachdem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The sign-in ends on {hard}, five years after it was made.</source>
        <translation>Die Anmeldung endet am {hard}, fünf Jahre nachdem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The sign-in ends on {unused} if it is not used before.</source>
        <translation>Die Anmeldung endet am {unused}, wenn sie vorher nicht benutzt wird.</translation>
    </message>
    <message>
        <source>The sign-in is no longer in {former}; something else removed it.</source>
        <translation>Die Anmeldung ist nicht mehr da ({former}); etwas anderes hat sie entfernt.</translation>
    </message>
    <message>
        <source>The sign-in is not finished</source>
        <translation>Die Anmeldung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The sign-in is under your passphrase</source>
        <translation>Die Anmeldung liegt unter Ihrer Passphrase</translation>
    </message>
    <message>
        <source>The sign-in to {company_name} could not be removed: {sentence}</source>
        <translation>Die Anmeldung bei {company_name} konnte nicht entfernt werden: {sentence}</translation>
    </message>
    <message>
        <source>The sign-in was kept for one session only, as you chose, and that session has ended.</source>
        <translation>Die Anmeldung galt nur für eine Sitzung, wie Sie gewählt haben, und diese Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The sign-in was not used for so long that it ended on {unused}.</source>
        <translation>Die Anmeldung wurde so lange nicht benutzt, dass sie am {unused} endete.</translation>
    </message>
    <message>
        <source>The sign-in was stopped</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The sign-in was stored in {former}, but this computer now offers {here}.</source>
        <translation>Die Anmeldung lag bisher hier: {former}. Dieser Computer bietet jetzt: {here}.</translation>
    </message>
    <message>
        <source>The source states a total of {total}, but the lines add up to {total2} (difference {gap})</source>
        <translation>Die Quelle nennt eine Summe von {total}, aber die Positionen ergeben {total2} (Abweichung {gap})</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number.</source>
        <translation>Die Tabellenkalkulation hat diese Zahl verkürzt.</translation>
    </message>
    <message>
        <source>The status &quot;{raw}&quot; is not known; {count} PO keeps it as it is.</source>
        <translation>Der Status „{raw}“ ist nicht bekannt; {count} Bestellung behält ihn, wie er ist.</translation>
    </message>
    <message>
        <source>The status &quot;{raw}&quot; is not known; {count} POs keep it as it is.</source>
        <translation>Der Status „{raw}“ ist nicht bekannt; {count} Bestellungen behalten ihn, wie er ist.</translation>
    </message>
    <message>
        <source>The stock history there shows this receipt.</source>
        <translation>Der Bestandsverlauf dort zeigt diesen Wareneingang.</translation>
    </message>
    <message>
        <source>The stock is changed now.</source>
        <translation>Der Bestand wird jetzt geändert.</translation>
    </message>
    <message>
        <source>The stored sign-in with Intuit was made with other keys or in another environment.</source>
        <translation>Die gespeicherte Anmeldung bei Intuit wurde mit anderen Schlüsseln oder in einer anderen Umgebung gemacht.</translation>
    </message>
    <message>
        <source>The stored token is not sent there; nothing was changed.</source>
        <translation>Der gespeicherte Token wird dorthin nicht gesendet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The supplier cannot become a vendor: {error}.</source>
        <translation>Der Lieferant kann kein Kreditor werden: {error}.</translation>
    </message>
    <message>
        <source>The supplier is missing</source>
        <translation>Der Lieferant fehlt</translation>
    </message>
    <message>
        <source>The supplier {name} of {doc_number}</source>
        <translation>Der Lieferant {name} von {doc_number}</translation>
    </message>
    <message>
        <source>The supplier&apos;s address</source>
        <translation>Die Adresse des Lieferanten</translation>
    </message>
    <message>
        <source>The supplier&apos;s email</source>
        <translation>Die E-Mail des Lieferanten</translation>
    </message>
    <message>
        <source>The supplier&apos;s email {email} is not valid.</source>
        <translation>Die E-Mail-Adresse {email} des Lieferanten ist ungültig.</translation>
    </message>
    <message>
        <source>The support bundle was not saved</source>
        <translation>Das Support-Paket wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The tax code is gone</source>
        <translation>Den Steuercode gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The tax code is missing</source>
        <translation>Der Steuercode fehlt</translation>
    </message>
    <message>
        <source>The tax code is not chosen</source>
        <translation>Der Steuercode ist nicht gewählt</translation>
    </message>
    <message>
        <source>The tax code {name}, chosen for {percent}, cannot be used any more.</source>
        <translation>Der Steuercode {name}, gewählt für {percent}, kann nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>The tax does not fit</source>
        <translation>Die Steuer passt nicht</translation>
    </message>
    <message>
        <source>The tie-out was not saved</source>
        <translation>Der Abgleich wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>Der Token enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <translation>Der Token fehlt</translation>
    </message>
    <message>
        <source>The token is needed</source>
        <translation>Der Token wird gebraucht</translation>
    </message>
    <message>
        <source>The token is no longer in {kept}.</source>
        <translation>Der Token ist nicht mehr da: {kept}.</translation>
    </message>
    <message>
        <source>The token is not right</source>
        <translation>Der Token stimmt nicht</translation>
    </message>
    <message>
        <source>The token is not sent there by itself.</source>
        <translation>Der Token wird nicht von selbst dorthin gesendet.</translation>
    </message>
    <message>
        <source>The total is below zero</source>
        <translation>Die Summe liegt unter null</translation>
    </message>
    <message>
        <source>The total of {subject} is below zero, and QuickBooks takes no negative purchase order.</source>
        <translation>Die Summe von {subject} liegt unter null, und QuickBooks nimmt keine negative Bestellung an.</translation>
    </message>
    <message>
        <source>The unit cost has to be a number from 0 on.</source>
        <translation>Der Stückpreis muss eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>The user lost access</source>
        <translation>Der Benutzer hat den Zugang verloren</translation>
    </message>
    <message>
        <source>The vendor does not fit</source>
        <translation>Der Kreditor passt nicht</translation>
    </message>
    <message>
        <source>The vendor has another currency</source>
        <translation>Der Kreditor hat eine andere Währung</translation>
    </message>
    <message>
        <source>The vendor is inactive in QuickBooks</source>
        <translation>Der Kreditor ist in QuickBooks inaktiv</translation>
    </message>
    <message>
        <source>The vendor of {subject} needs a name.</source>
        <translation>Der Kreditor von {subject} braucht einen Namen.</translation>
    </message>
    <message>
        <source>The vendor {name} is inactive in QuickBooks</source>
        <translation>Der Kreditor {name} ist in QuickBooks inaktiv</translation>
    </message>
    <message>
        <source>The vendor {name} is kept in {currency} in QuickBooks, but this PO is in {currency2}.</source>
        <translation>Der Kreditor {name} wird in QuickBooks in {currency} geführt, aber diese Bestellung ist in {currency2}.</translation>
    </message>
    <message>
        <source>The vendor {target_name} was made inactive or merged in QuickBooks.</source>
        <translation>Der Kreditor {target_name} wurde in QuickBooks deaktiviert oder zusammengeführt.</translation>
    </message>
    <message>
        <source>The vendor {target_name} was merged into {name} in QuickBooks.</source>
        <translation>Der Kreditor {target_name} wurde in QuickBooks mit {name} zusammengeführt.</translation>
    </message>
    <message>
        <source>The watched folder cannot be used</source>
        <translation>Der überwachte Ordner kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The watched folder is gone</source>
        <translation>Der überwachte Ordner ist weg</translation>
    </message>
    <message>
        <source>The way to the internet leads through a proxy that cannot be used.</source>
        <translation>Der Weg ins Internet führt über einen Proxy, der nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>The way to the internet leads through a proxy that cannot be used; this request was not sent ({subject}).</source>
        <translation>Der Weg ins Internet führt über einen Proxy, der nicht benutzt werden kann; diese Anfrage wurde nicht gesendet ({subject}).</translation>
    </message>
    <message>
        <source>The way to the internet leads through a proxy that wants a user name and password.</source>
        <translation>Der Weg ins Internet führt über einen Proxy, der Benutzernamen und Passwort verlangt.</translation>
    </message>
    <message>
        <source>The way to the internet leads through a proxy that wants a user name and password; this request was not sent ({subject}).</source>
        <translation>Der Weg ins Internet führt über einen Proxy, der Benutzernamen und Passwort verlangt; diese Anfrage wurde nicht gesendet ({subject}).</translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation>Das Jahr {year} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The {what} “{text}” does not fit QuickBooks (at most {limit} printable characters), so the new vendor is made without it.</source>
        <translation>Das Feld {what} „{text}“ passt nicht in QuickBooks (höchstens {limit} druckbare Zeichen); der neue Kreditor wird ohne es angelegt.</translation>
    </message>
    <message>
        <source>The {word} chosen in Settings is not in use any more in QuickBooks and is left out.</source>
        <translation>Was in den Einstellungen gewählt ist ({word}), ist in QuickBooks nicht mehr in Gebrauch und wird weggelassen.</translation>
    </message>
    <message>
        <source>Then sync again.</source>
        <translation>Senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>There are POs already</source>
        <translation>Es gibt schon Bestellungen</translation>
    </message>
    <message>
        <source>There are headers but no rows below them.</source>
        <translation>Es gibt Überschriften, aber keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>There are two POs with the number {number}; this one is of {row}.</source>
        <translation>Es gibt zwei Bestellungen mit der Nummer {number}; diese ist von {row}.</translation>
    </message>
    <message>
        <source>There is a shop called {name} already.</source>
        <translation>Es gibt schon einen Shop namens {name}.</translation>
    </message>
    <message>
        <source>There is no PO number column, so {header} was read as the PO number.</source>
        <translation>Es gibt keine Spalte für die Bestellnummer, darum wurde {header} als Bestellnummer gelesen.</translation>
    </message>
    <message>
        <source>There is no PO {number} in the other file.</source>
        <translation>In der anderen Datei gibt es keine Bestellung {number}.</translation>
    </message>
    <message>
        <source>There is no access token for {subject} on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Zugangstoken für {subject}.</translation>
    </message>
    <message>
        <source>There is no access token to try.</source>
        <translation>Es gibt keinen Zugangstoken zum Prüfen.</translation>
    </message>
    <message>
        <source>There is no active accounts payable (A/P) account in {home_currency}.</source>
        <translation>Es gibt kein aktives Verbindlichkeitenkonto in {home_currency}.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no connection to QuickBooks; this request was not sent ({subject}).</source>
        <translation>Es besteht keine Verbindung zu QuickBooks; diese Anfrage wurde nicht gesendet ({subject}).</translation>
    </message>
    <message>
        <source>There is no connection to Shopify; this request was not sent ({subject}).</source>
        <translation>Es besteht keine Verbindung zu Shopify; diese Anfrage wurde nicht gesendet ({subject}).</translation>
    </message>
    <message>
        <source>There is no currency {code}.</source>
        <translation>Die Währung {code} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no database in {parent}, but there are backups of one.</source>
        <translation>In {parent} gibt es keine Datenbank, aber Sicherungen davon.</translation>
    </message>
    <message>
        <source>There is no feed at this address</source>
        <translation>Unter dieser Adresse gibt es keinen Feed</translation>
    </message>
    <message>
        <source>There is no feed yet</source>
        <translation>Es gibt noch keinen Feed</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no merge to undo.</source>
        <translation>Es gibt keine Zusammenführung, die rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>There is no redirect address.</source>
        <translation>Es gibt keine Rückkehradresse.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this QuickBooks company on this computer.</source>
        <translation>Auf diesem Computer gibt es für dieses QuickBooks-Unternehmen keine gespeicherte Anmeldung.</translation>
    </message>
    <message>
        <source>There is no such Shopify shop</source>
        <translation>Einen solchen Shopify-Shop gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Einen solchen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>There is no such run</source>
        <translation>Einen solchen Lauf gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such shop</source>
        <translation>Einen solchen Shop gibt es nicht</translation>
    </message>
    <message>
        <source>There is no token for the feed.</source>
        <translation>Für den Feed gibt es keinen Token.</translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>Es gibt nichts zusammenzuführen</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to tie out with</source>
        <translation>Es gibt nichts, womit abzugleichen wäre</translation>
    </message>
    <message>
        <source>There is such a {what} already</source>
        <translation>Das gibt es schon: {what}</translation>
    </message>
    <message>
        <source>There is: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>These fields become what the source says.</source>
        <translation>Diese Felder werden, was die Quelle sagt.</translation>
    </message>
    <message>
        <source>These fields stay as they are here.</source>
        <translation>Diese Felder bleiben, wie sie hier sind.</translation>
    </message>
    <message>
        <source>These fields stay as they are in QuickBooks.</source>
        <translation>Diese Felder bleiben, wie sie in QuickBooks sind.</translation>
    </message>
    <message>
        <source>These fields stay as they are there.</source>
        <translation>Diese Felder bleiben, wie sie dort sind.</translation>
    </message>
    <message>
        <source>These fields were changed here and in {place} since both were the same.</source>
        <translation>Diese Felder wurden hier und dort ({place}) geändert, seit beide gleich waren.</translation>
    </message>
    <message>
        <source>These fields were changed on both sides since the last sync.</source>
        <translation>Diese Felder wurden seit dem letzten Senden auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <source>These keys may not open this company</source>
        <translation>Diese Schlüssel dürfen dieses Unternehmen nicht öffnen</translation>
    </message>
    <message>
        <source>They are further on already, or canceled.</source>
        <translation>Sie sind schon weiter, oder storniert.</translation>
    </message>
    <message>
        <source>They are made in QuickBooks under the shop&apos;s names.</source>
        <translation>Sie werden in QuickBooks unter den Namen des Shops angelegt.</translation>
    </message>
    <message>
        <source>They are on hold already.</source>
        <translation>Sie sind schon angehalten.</translation>
    </message>
    <message>
        <source>They are on their way to QuickBooks.</source>
        <translation>Sie sind unterwegs zu QuickBooks.</translation>
    </message>
    <message>
        <source>They were found in QuickBooks and linked, and the same fields differ in each.</source>
        <translation>Sie wurden in QuickBooks gefunden und verknüpft, und bei jeder weichen dieselben Felder ab.</translation>
    </message>
    <message>
        <source>They were not on hold.</source>
        <translation>Sie waren nicht angehalten.</translation>
    </message>
    <message>
        <source>They were sent before and somebody deleted them there.</source>
        <translation>Sie wurden früher gesendet, und jemand hat sie dort gelöscht.</translation>
    </message>
    <message>
        <source>This PO came from {source}, not from this program.</source>
        <translation>Diese Bestellung kam von anderswo, nicht aus diesem Programm: {source}.</translation>
    </message>
    <message>
        <source>This PO says</source>
        <translation>Diese Bestellung sagt</translation>
    </message>
    <message>
        <source>This PO was made in Shopify, where receiving it raises the stock by itself.</source>
        <translation>Diese Bestellung wurde in Shopify angelegt; ihr Eingang erhöht dort den Bestand von selbst.</translation>
    </message>
    <message>
        <source>This QuickBooks plan or user has no access to purchase orders, so {subject} was not taken.</source>
        <translation>Dieser QuickBooks-Tarif oder Benutzer hat keinen Zugang zu Bestellungen, darum wurde {subject} nicht angenommen.</translation>
    </message>
    <message>
        <source>This address has no sign-in answer in it.</source>
        <translation>In dieser Adresse steht keine Antwort auf eine Anmeldung.</translation>
    </message>
    <message>
        <source>This address is another place than before.</source>
        <translation>Diese Adresse ist ein anderer Ort als bisher.</translation>
    </message>
    <message>
        <source>This address is from another sign-in</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>This address is only for signing in to QuickBooks.</source>
        <translation>Diese Adresse dient nur der Anmeldung bei QuickBooks.</translation>
    </message>
    <message>
        <source>This company cannot take POs yet</source>
        <translation>Dieses Unternehmen kann noch keine Bestellungen aufnehmen</translation>
    </message>
    <message>
        <source>This company&apos;s QuickBooks subscription has ended or could not be billed: it takes nothing new, so {subject} waits.</source>
        <translation>Das QuickBooks-Abonnement dieses Unternehmens ist abgelaufen oder konnte nicht abgerechnet werden: Es nimmt nichts Neues an, darum wartet {subject}.</translation>
    </message>
    <message>
        <source>This computer could not look up where QuickBooks is; this request was not sent ({subject}).</source>
        <translation>Dieser Computer konnte nicht herausfinden, wo QuickBooks ist; diese Anfrage wurde nicht gesendet ({subject}).</translation>
    </message>
    <message>
        <source>This computer could not look up where the feed is.</source>
        <translation>Dieser Computer konnte nicht herausfinden, wo der Feed ist.</translation>
    </message>
    <message>
        <source>This computer is set to {label} (QUICKBOOKS_ENV), but the shop is connected to {company_name} in {label2}.</source>
        <translation>Dieser Computer ist auf {label} eingestellt (QUICKBOOKS_ENV), aber der Shop ist mit {company_name} in {label2} verbunden.</translation>
    </message>
    <message>
        <source>This computer is set to {label} ({managed_by}).</source>
        <translation>Dieser Computer ist auf {label} eingestellt ({managed_by}).</translation>
    </message>
    <message>
        <source>This computer offers no safe place for secrets ({reason}).</source>
        <translation>Dieser Computer bietet keinen sicheren Platz für Geheimnisse ({reason}).</translation>
    </message>
    <message>
        <source>This entry of {doc_number} takes a receipt back, so there is nothing to take back.</source>
        <translation>Dieser Eintrag von {doc_number} nimmt einen Wareneingang zurück, es gibt also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This is a fault of this program.</source>
        <translation>Das ist ein Fehler dieses Programms.</translation>
    </message>
    <message>
        <source>This is another company</source>
        <translation>Das ist ein anderes Unternehmen</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>This is no PO number.</source>
        <translation>Das ist keine Bestellnummer.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is not a currency code.</source>
        <translation>Das ist kein Währungscode.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not a whole number of days.</source>
        <translation>Das ist keine ganze Zahl von Tagen.</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>Das ist nicht die Passphrase</translation>
    </message>
    <message>
        <source>This is not the sign-in that is waited for</source>
        <translation>Das ist nicht die Anmeldung, auf die gewartet wird</translation>
    </message>
    <message>
        <source>This line has no unit cost.</source>
        <translation>Diese Position hat keinen Stückpreis.</translation>
    </message>
    <message>
        <source>This number is too large for QuickBooks.</source>
        <translation>Diese Zahl ist für QuickBooks zu groß.</translation>
    </message>
    <message>
        <source>This program asked for something that QuickBooks does not have</source>
        <translation>Dieses Programm hat nach etwas gefragt, das QuickBooks nicht hat</translation>
    </message>
    <message>
        <source>This program kept no former version of it, so there is nothing to go back to.</source>
        <translation>Dieses Programm hat keine frühere Fassung davon behalten, es gibt also nichts, wohin zurückzukehren wäre.</translation>
    </message>
    <message>
        <source>This program put too much into one request</source>
        <translation>Dieses Programm hat zu viel in eine Anfrage gepackt</translation>
    </message>
    <message>
        <source>This program sent a field that QuickBooks does not know</source>
        <translation>Dieses Programm hat ein Feld gesendet, das QuickBooks nicht kennt</translation>
    </message>
    <message>
        <source>This program sent two values that exclude each other</source>
        <translation>Dieses Programm hat zwei Werte gesendet, die einander ausschließen</translation>
    </message>
    <message>
        <source>This purchase order does not exist any more.</source>
        <translation>Diese Bestellung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>This purchase order is no longer in the shop.</source>
        <translation>Diese Bestellung ist nicht mehr im Shop.</translation>
    </message>
    <message>
        <source>This receipt does not exist any more.</source>
        <translation>Dieser Wareneingang existiert nicht mehr.</translation>
    </message>
    <message>
        <source>This receipt does not wait for anything.</source>
        <translation>Dieser Wareneingang wartet auf nichts.</translation>
    </message>
    <message>
        <source>This receipt of {doc_number} was stored before, so it is not counted again.</source>
        <translation>Dieser Wareneingang zu {doc_number} wurde schon gespeichert und wird nicht noch einmal gezählt.</translation>
    </message>
    <message>
        <source>This receipt of {doc_number} was taken back before.</source>
        <translation>Dieser Wareneingang zu {doc_number} wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This receipt was sent, may have been sent, or is being worked on.</source>
        <translation>Dieser Wareneingang wurde gesendet, wurde vielleicht gesendet, oder es wird daran gearbeitet.</translation>
    </message>
    <message>
        <source>This row has a quantity but no product.</source>
        <translation>Diese Zeile hat eine Menge, aber keinen Artikel.</translation>
    </message>
    <message>
        <source>This row has neither a quantity nor an amount.</source>
        <translation>Diese Zeile hat weder eine Menge noch einen Betrag.</translation>
    </message>
    <message>
        <source>This row has no PO number, although other rows repeat theirs.</source>
        <translation>Diese Zeile hat keine Bestellnummer, obwohl andere Zeilen ihre wiederholen.</translation>
    </message>
    <message>
        <source>This row has no PO number.</source>
        <translation>Diese Zeile hat keine Bestellnummer.</translation>
    </message>
    <message>
        <source>This row has no quantity.</source>
        <translation>Diese Zeile hat keine Menge.</translation>
    </message>
    <message>
        <source>This shop is not connected to QuickBooks.</source>
        <translation>Dieser Shop ist nicht mit QuickBooks verbunden.</translation>
    </message>
    <message>
        <source>This shop is not connected to Shopify.</source>
        <translation>Dieser Shop ist nicht mit Shopify verbunden.</translation>
    </message>
    <message>
        <source>This sign-in was answered already.</source>
        <translation>Diese Anmeldung wurde schon beantwortet.</translation>
    </message>
    <message>
        <source>This text has {count} characters; {longest_text} is the most.</source>
        <translation>Dieser Text hat {count} Zeichen; höchstens {longest_text} sind möglich.</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>Das wurde schon beantwortet</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Those cannot be sent.</source>
        <translation>Diese können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Those that are there already are found by their number and not sent again.</source>
        <translation>Was schon dort ist, wird an der Nummer erkannt und nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>To be sure: {switch_on}{switch_on2}</source>
        <translation>Zur Sicherheit: {switch_on}{switch_on2}</translation>
    </message>
    <message>
        <source>To put that on a line of its own, choose {missing} in Settings, then sync again.</source>
        <translation>Um das in eine eigene Position zu setzen, wählen Sie in den Einstellungen {missing} und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>To try it beside your own, choose File, Add another shop, and then there Try the practice company.</source>
        <translation>Um ihn neben Ihren eigenen auszuprobieren, wählen Sie Datei, Weiteren Shop hinzufügen, und dort dann Übungsunternehmen ausprobieren.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Too late to take the answer back</source>
        <translation>Zu spät, die Antwort zurückzunehmen</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Zu spät zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Too late to undo the merge</source>
        <translation>Zu spät, die Zusammenführung rückgängig zu machen</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Too many levels</source>
        <translation>Zu viele Ebenen</translation>
    </message>
    <message>
        <source>Took the former copy of {doc_number} away.</source>
        <translation>Die frühere Kopie von {doc_number} entfernt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total (tax included)</source>
        <translation>Summe (mit Steuer)</translation>
    </message>
    <message>
        <source>Total here</source>
        <translation>Summe hier</translation>
    </message>
    <message>
        <source>Total in QuickBooks</source>
        <translation>Summe in QuickBooks</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Tracking: {tracking_number}</source>
        <translation>Sendung: {tracking_number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, export the log and send it to support.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, exportieren Sie das Protokoll und senden Sie es an den Support.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask whoever looks after your network.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, fragen Sie, wer sich um Ihr Netzwerk kümmert.</translation>
    </message>
    <message>
        <source>Two at a time could send things twice.</source>
        <translation>Zwei zugleich könnten etwas doppelt senden.</translation>
    </message>
    <message>
        <source>Two records cannot be one purchase order: one of them needs another number, or should be canceled.</source>
        <translation>Zwei Datensätze können nicht eine Bestellung sein: Einer davon braucht eine andere Nummer oder sollte storniert werden.</translation>
    </message>
    <message>
        <source>Type it again without that character, then it can be sent.</source>
        <translation>Schreiben Sie es ohne dieses Zeichen neu, dann kann sie gesendet werden.</translation>
    </message>
    <message>
        <source>Type what arrived, line by line.</source>
        <translation>Geben Sie Position für Position ein, was angekommen ist.</translation>
    </message>
    <message>
        <source>Undo: {sentence}</source>
        <translation>Rückgängig: {sentence}</translation>
    </message>
    <message>
        <source>Undone: {records}</source>
        <translation>Rückgängig gemacht: {records}</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Entsperren und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlock it with its password and try again.</source>
        <translation>Entsperren Sie ihn mit seinem Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock or repair the keyring, or go on for this session only.</source>
        <translation>Entsperren oder reparieren Sie den Schlüsselbund, oder machen Sie nur für diese Sitzung weiter.</translation>
    </message>
    <message>
        <source>Unpack it, then choose the CSV, Excel (XLSX) or JSON file in it.</source>
        <translation>Entpacken Sie es und wählen Sie dann die CSV-, Excel- (XLSX) oder JSON-Datei darin.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>Up to now the feed was of {shop_name}; this one is of {shop_name2}.</source>
        <translation>Bisher war der Feed von {shop_name}; dieser ist von {shop_name2}.</translation>
    </message>
    <message>
        <source>Updating {doc_number} in QuickBooks</source>
        <translation>{doc_number} wird in QuickBooks aktualisiert</translation>
    </message>
    <message>
        <source>Use </source>
        <translation>Verwenden: </translation>
    </message>
    <message>
        <source>Use a later date, or ask your accountant to make the change in QuickBooks.</source>
        <translation>Nehmen Sie ein späteres Datum, oder bitten Sie Ihren Buchhalter, die Änderung in QuickBooks zu machen.</translation>
    </message>
    <message>
        <source>Use a later date, or ask your accountant to open the period.</source>
        <translation>Nehmen Sie ein späteres Datum, oder bitten Sie Ihren Buchhalter, den Zeitraum zu öffnen.</translation>
    </message>
    <message>
        <source>Use a later date, or move the item&apos;s start date in QuickBooks.</source>
        <translation>Nehmen Sie ein späteres Datum, oder verlegen Sie in QuickBooks das Anfangsdatum des Artikels.</translation>
    </message>
    <message>
        <source>Use all of this PO</source>
        <translation>Alles aus dieser Bestellung verwenden</translation>
    </message>
    <message>
        <source>Use documents with &quot;schema&quot;: &quot;po/1&quot;, alone, in a list, or under &quot;purchase_orders&quot;.</source>
        <translation>Verwenden Sie Dokumente mit &quot;schema&quot;: &quot;po/1&quot;, einzeln, in einer Liste oder unter &quot;purchase_orders&quot;.</translation>
    </message>
    <message>
        <source>Use https for a website.</source>
        <translation>Nehmen Sie für eine Website https.</translation>
    </message>
    <message>
        <source>Use that one, or close it first.</source>
        <translation>Benutzen Sie jenes, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Nehmen Sie die Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Use the name of a website.</source>
        <translation>Nehmen Sie den Namen einer Website.</translation>
    </message>
    <message>
        <source>Use the name of the website.</source>
        <translation>Nehmen Sie den Namen der Website.</translation>
    </message>
    <message>
        <source>Use the newest sign-in page.</source>
        <translation>Nehmen Sie die neueste Anmeldeseite.</translation>
    </message>
    <message>
        <source>Use this program&apos;s version in all of them</source>
        <translation>Überall diese Fassung senden</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>Used already</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>VAT or GST</source>
        <translation>Mehrwertsteuer oder GST</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>Vendor address</source>
        <translation>Adresse des Kreditors</translation>
    </message>
    <message>
        <source>Versions and system</source>
        <translation>Versionen und System</translation>
    </message>
    <message>
        <source>Watched folder: {name}: {text}</source>
        <translation>Überwachter Ordner: {name}: {text}</translation>
    </message>
    <message>
        <source>Web feed: {sentence}{stored}</source>
        <translation>Web-Feed: {sentence}{stored}</translation>
    </message>
    <message>
        <source>What QuickBooks refused</source>
        <translation>Was QuickBooks abgelehnt hat</translation>
    </message>
    <message>
        <source>What is in the database</source>
        <translation>Was in der Datenbank ist</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>What needs no question is still sent; the program asks again by itself at {self}.</source>
        <translation>Was keine Frage braucht, wird weiter gesendet; um {self} fragt das Programm von selbst noch einmal.</translation>
    </message>
    <message>
        <source>What only one side changed is kept in any case.</source>
        <translation>Was nur eine Seite geändert hat, bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>What reached QuickBooks can be taken back with Undo beside the PO.</source>
        <translation>Was QuickBooks erreicht hat, lässt sich mit „Rückgängig“ neben der Bestellung zurücknehmen.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>What was read before is kept; the next fetch goes on from there.</source>
        <translation>Was bisher gelesen wurde, bleibt; der nächste Abruf macht dort weiter.</translation>
    </message>
    <message>
        <source>What was stored stays.</source>
        <translation>Was gespeichert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Whatever only one side changed is kept either way.</source>
        <translation>Was nur eine Seite geändert hat, bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>Whether QuickBooks carried out the last request for {name} is not known yet, so no second one was sent.</source>
        <translation>Ob QuickBooks die letzte Anfrage zu {name} ausgeführt hat, ist noch nicht bekannt, darum wurde keine zweite gesendet.</translation>
    </message>
    <message>
        <source>Which item is {name}?</source>
        <translation>Welcher QuickBooks-Artikel ist {name}?</translation>
    </message>
    <message>
        <source>Which of Shopify&apos;s places is “{destination}”?</source>
        <translation>Welcher Standort in Shopify ist „{destination}“?</translation>
    </message>
    <message>
        <source>Which vendor is {name}?</source>
        <translation>Welcher Kreditor ist {name}?</translation>
    </message>
    <message>
        <source>Which version of {doc_number} is right?</source>
        <translation>Welche Fassung von {doc_number} stimmt?</translation>
    </message>
    <message>
        <source>Which {what} stays?</source>
        <translation>Welcher bleibt ({what})?</translation>
    </message>
    <message>
        <source>While you edited it, it was changed elsewhere too.</source>
        <translation>Während Sie sie bearbeitet haben, wurde sie auch anderswo geändert.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer</source>
        <translation>Wer diesen Computer betreut</translation>
    </message>
    <message>
        <source>Whoever looks after your network</source>
        <translation>Wer Ihr Netzwerk betreut</translation>
    </message>
    <message>
        <source>Whoever may open a closed period</source>
        <translation>Wer einen abgeschlossenen Zeitraum öffnen darf</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>Ganze Position</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Anmeldeinformationsverwaltung von Windows</translation>
    </message>
    <message>
        <source>Without a PO number, and read as part of the PO above: {joined}.</source>
        <translation>Ohne Bestellnummer und als Teil der Bestellung darüber gelesen: {joined}.</translation>
    </message>
    <message>
        <source>Workbook damaged</source>
        <translation>Arbeitsmappe beschädigt</translation>
    </message>
    <message>
        <source>Workbook too large</source>
        <translation>Arbeitsmappe zu groß</translation>
    </message>
    <message>
        <source>Write -{amount} if it is taken off.</source>
        <translation>Schreiben Sie -{amount}, wenn es abgezogen wird.</translation>
    </message>
    <message>
        <source>Write dates like 2026-11-24.</source>
        <translation>Schreiben Sie Daten wie 2026-11-24.</translation>
    </message>
    <message>
        <source>Write how many are ordered.</source>
        <translation>Geben Sie ein, wie viele bestellt sind.</translation>
    </message>
    <message>
        <source>Write how many, or remove the row.</source>
        <translation>Geben Sie ein, wie viele, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Write it like 12.50.</source>
        <translation>Schreiben Sie sie wie 12,50.</translation>
    </message>
    <message>
        <source>Write it like 14.</source>
        <translation>Schreiben Sie sie wie 14.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-24.</source>
        <translation>Schreiben Sie es wie 2026-11-24.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Schreiben Sie den Betrag.</translation>
    </message>
    <message>
        <source>Write the number that the PO has in the shop.</source>
        <translation>Schreiben Sie die Nummer, die die Bestellung im Shop hat.</translation>
    </message>
    <message>
        <source>Write there which PO it belongs to.</source>
        <translation>Schreiben Sie dort, zu welcher Bestellung sie gehört.</translation>
    </message>
    <message>
        <source>Write this number the same way.</source>
        <translation>Schreiben Sie diese Zahl ebenso.</translation>
    </message>
    <message>
        <source>Write three letters such as USD.</source>
        <translation>Schreiben Sie drei Buchstaben wie USD.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie ja oder nein (yes, no).</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Die Liste wird geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrong kind of file</source>
        <translation>Falsche Art von Datei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are not asked about them again.</source>
        <translation>Dazu werden Sie nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Inventory Mate Desktop.</source>
        <translation>Sie können diese Seite schließen und zu Inventory Mate Desktop zurückgehen.</translation>
    </message>
    <message>
        <source>You can still have the stock raised from here afterwards.</source>
        <translation>Sie können den Bestand danach noch von hier erhöhen lassen.</translation>
    </message>
    <message>
        <source>You chose to leave Shopify&apos;s stock alone for this receipt.</source>
        <translation>Sie haben gewählt, den Bestand in Shopify bei diesem Wareneingang nicht zu ändern.</translation>
    </message>
    <message>
        <source>You did not find it in Shopify&apos;s stock history, so it is sent anew.</source>
        <translation>Sie haben ihn im Bestandsverlauf von Shopify nicht gefunden, er wird also neu gesendet.</translation>
    </message>
    <message>
        <source>You found it in Shopify&apos;s stock history.</source>
        <translation>Sie haben ihn im Bestandsverlauf von Shopify gefunden.</translation>
    </message>
    <message>
        <source>You need not change the file: start the program, press Import… and choose it.</source>
        <translation>Sie brauchen die Datei nicht zu ändern: Starten Sie das Programm, drücken Sie „Importieren…“ und wählen Sie sie.</translation>
    </message>
    <message>
        <source>You put it on hold.</source>
        <translation>Sie haben sie angehalten.</translation>
    </message>
    <message>
        <source>You signed in to {name}, but the shop is connected to {company_name}.</source>
        <translation>Sie haben sich bei {name} angemeldet, aber der Shop ist mit {company_name} verbunden.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message>
        <source>You took it back from QuickBooks on {run}.</source>
        <translation>Sie haben sie am {run} aus QuickBooks zurückgenommen.</translation>
    </message>
    <message>
        <source>You took the last change back on {run}; QuickBooks has the former version.</source>
        <translation>Sie haben die letzte Änderung am {run} zurückgenommen; QuickBooks hat die frühere Fassung.</translation>
    </message>
    <message>
        <source>You unlinked it from {doc_number} in QuickBooks.</source>
        <translation>Sie haben ihre Verknüpfung mit {doc_number} in QuickBooks gelöst.</translation>
    </message>
    <message>
        <source>You, in QuickBooks</source>
        <translation>Sie, in QuickBooks</translation>
    </message>
    <message>
        <source>Your purchase orders and links stay as they are.</source>
        <translation>Ihre Bestellungen und Verknüpfungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PO that is no longer here</source>
        <translation>eine Bestellung, die nicht mehr hier ist</translation>
    </message>
    <message>
        <source>a SKU or a product_title</source>
        <translation>eine SKU oder ein product_title</translation>
    </message>
    <message>
        <source>a bill</source>
        <translation>eine Rechnung</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>eine Klasse</translation>
    </message>
    <message>
        <source>a control character (U+{character})</source>
        <translation>ein Steuerzeichen (U+{character})</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, or none</source>
        <translation>ein Tag wie 2026-01-31, oder keiner</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a file (practice company only)</source>
        <translation>eine Datei (nur Übungsunternehmen)</translation>
    </message>
    <message>
        <source>a file of the watched folder</source>
        <translation>eine Datei des überwachten Ordners</translation>
    </message>
    <message>
        <source>a file under your passphrase</source>
        <translation>eine Datei unter Ihrer Passphrase</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Position</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>eine Liste [ ]</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>ein Standort</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>a person said which version holds</source>
        <translation>ein Mensch hat gesagt, welche Fassung gilt</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a tax code for 0 %</source>
        <translation>einen Steuercode für 0 %</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a vendor</source>
        <translation>einen Kreditor</translation>
    </message>
    <message>
        <source>a vendor, account or item</source>
        <translation>einen Kreditor, ein Konto oder einen Artikel</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>account {word}</source>
        <translation>Konto {word}</translation>
    </message>
    <message>
        <source>accounts payable</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>active again {id}</source>
        <translation>wieder aktiv {id}</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>adopt {word}</source>
        <translation>{word} übernommen</translation>
    </message>
    <message>
        <source>after billing</source>
        <translation>nach der Abrechnung</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>an account for tax</source>
        <translation>ein Konto für die Steuer</translation>
    </message>
    <message>
        <source>an address that begins with https://, or &quot;&quot; for Intuit&apos;s own</source>
        <translation>eine Adresse, die mit https:// beginnt, oder &quot;&quot; für die von Intuit</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>einen Artikel</translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation>ein Objekt { }</translation>
    </message>
    <message>
        <source>creates certain</source>
        <translation>Anlegen sicher</translation>
    </message>
    <message>
        <source>it holds a client secret and everybody on this computer can read it</source>
        <translation>sie enthält ein Client-Secret, und jeder an diesem Computer kann sie lesen</translation>
    </message>
    <message>
        <source>quickbooks is no table</source>
        <translation>quickbooks ist keine Tabelle</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>die Registrierung</translation>
    </message>
    <message>
        <source>{count} changes wait and the program tries again by itself.</source>
        <translation>{count} Änderungen warten; das Programm versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>{count} changes wait until QuickBooks can be reached.</source>
        <translation>{count} Änderungen warten, bis QuickBooks erreichbar ist.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>einer anderen Adresse</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>ein anderer Computer</translation>
    </message>
    <message>
        <source>answered with a document that is gone</source>
        <translation>mit einem Dokument geantwortet, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>answered with an earlier document</source>
        <translation>mit einem früheren Dokument geantwortet</translation>
    </message>
    <message>
        <source>answered with an earlier record</source>
        <translation>mit einem früheren Datensatz geantwortet</translation>
    </message>
    <message>
        <source>answers with an error of its own</source>
        <translation>antwortet mit einem eigenen Fehler</translation>
    </message>
    <message>
        <source>asks for a pause</source>
        <translation>bittet um eine Pause</translation>
    </message>
    <message>
        <source>asset account</source>
        <translation>Bestandskonto</translation>
    </message>
    <message>
        <source>at least one line or cost line</source>
        <translation>mindestens eine Position oder Kostenposition</translation>
    </message>
    <message>
        <source>at least {usable}</source>
        <translation>mindestens {usable}</translation>
    </message>
    <message>
        <source>attached {id}</source>
        <translation>{id} angehängt</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>bill {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed in QuickBooks</source>
        <translation>in QuickBooks geändert</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>Änderungen erfragt</translation>
    </message>
    <message>
        <source>changes seen</source>
        <translation>Änderungen gesehen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>create {value}</source>
        <translation>{value} anlegen</translation>
    </message>
    <message>
        <source>create {word}</source>
        <translation>{word} anlegen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>created {id}</source>
        <translation>{id} angelegt</translation>
    </message>
    <message>
        <source>currency must be three capital letters such as &quot;USD&quot;.</source>
        <translation>currency muss aus drei Großbuchstaben bestehen, zum Beispiel &quot;USD&quot;.</translation>
    </message>
    <message>
        <source>days such as {days}</source>
        <translation>Tage wie {days}</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>deleted in QuickBooks</source>
        <translation>in QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>dort gelöscht</translation>
    </message>
    <message>
        <source>deleted {target_id}</source>
        <translation>{target_id} gelöscht</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>does not fit the po/1 form</source>
        <translation>passt nicht zur Form po/1</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>hier bearbeitet</translation>
    </message>
    <message>
        <source>edited here by {who}</source>
        <translation>hier bearbeitet von {who}</translation>
    </message>
    <message>
        <source>expense account</source>
        <translation>Aufwandskonto</translation>
    </message>
    <message>
        <source>expense {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>found {id}</source>
        <translation>{id} gefunden</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>in QuickBooks</source>
        <translation>in QuickBooks</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>income account</source>
        <translation>Erlöskonto</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>is longer than {expected} characters, more than QuickBooks takes</source>
        <translation>ist länger als {expected} Zeichen, mehr als QuickBooks annimmt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a day of the calendar; write it like 2026-11-24</source>
        <translation>ist kein Tag des Kalenders; schreiben Sie ihn wie 2026-11-24</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>it was replaced or damaged</source>
        <translation>sie wurde ersetzt oder beschädigt</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>item expenses</source>
        <translation>Artikelaufwand</translation>
    </message>
    <message>
        <source>item income</source>
        <translation>Artikelerlöse</translation>
    </message>
    <message>
        <source>item or account</source>
        <translation>Artikel oder Konto</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>look up</source>
        <translation>nachsehen</translation>
    </message>
    <message>
        <source>looked at again with the next copy</source>
        <translation>mit der nächsten Kopie noch einmal angesehen</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>memory, for this session only</source>
        <translation>Arbeitsspeicher, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>merge of two records</source>
        <translation>Zusammenführung zweier Datensätze</translation>
    </message>
    <message>
        <source>must be &quot;{expected}&quot;</source>
        <translation>muss &quot;{expected}&quot; sein</translation>
    </message>
    <message>
        <source>must be at least {expected}</source>
        <translation>muss mindestens {expected} sein</translation>
    </message>
    <message>
        <source>must be one of {expected}</source>
        <translation>muss eines von {expected} sein</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>muss {expected} sein</translation>
    </message>
    <message>
        <source>must hold at least one entry</source>
        <translation>muss mindestens einen Eintrag enthalten</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>neuer Artikel</translation>
    </message>
    <message>
        <source>new items</source>
        <translation>neue Artikel</translation>
    </message>
    <message>
        <source>new vendor</source>
        <translation>neuer Kreditor</translation>
    </message>
    <message>
        <source>new vendors</source>
        <translation>neue Kreditoren</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>neu: {name}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>no tax code of the company gives it</source>
        <translation>kein Steuercode des Unternehmens ergibt sie</translation>
    </message>
    <message>
        <source>not all of it was imported: {sentence}</source>
        <translation>nicht alles davon wurde importiert: {sentence}</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>nothing changed in QuickBooks</source>
        <translation>in QuickBooks nichts geändert</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>of which paid</source>
        <translation>davon bezahlt</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>only {module}</source>
        <translation>nur {module}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>other costs</source>
        <translation>andere Kosten</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>eingefügte Tabelle</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>products by SKU</source>
        <translation>Artikel nach SKU</translation>
    </message>
    <message>
        <source>purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>quantity must be above zero: a purchase order takes no goods back.</source>
        <translation>quantity muss über null liegen: Mit einer Bestellung wird keine Ware zurückgegeben.</translation>
    </message>
    <message>
        <source>quantity, cost and amount</source>
        <translation>Menge, Preis und Betrag</translation>
    </message>
    <message>
        <source>read lists</source>
        <translation>Listen lesen</translation>
    </message>
    <message>
        <source>reattached</source>
        <translation>wieder verknüpft</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>removed {id}</source>
        <translation>{id} entfernt</translation>
    </message>
    <message>
        <source>restored {id}</source>
        <translation>{id} wiederhergestellt</translation>
    </message>
    <message>
        <source>row {first} of the original file</source>
        <translation>Zeile {first} der ursprünglichen Datei</translation>
    </message>
    <message>
        <source>row {rows}</source>
        <translation>Zeile {rows}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>rows {str}{more}</source>
        <translation>Zeilen {str}{more}</translation>
    </message>
    <message>
        <source>sample shop</source>
        <translation>Beispielshop</translation>
    </message>
    <message>
        <source>sends it to QuickBooks</source>
        <translation>sendet sie an QuickBooks</translation>
    </message>
    <message>
        <source>several tax codes fit</source>
        <translation>mehrere Steuercodes passen</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>sign-in receiver</source>
        <translation>Empfänger der Anmeldung</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>supplier SKU {supplier_sku}</source>
        <translation>Lieferanten-SKU {supplier_sku}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>Steuercode</translation>
    </message>
    <message>
        <source>tax codes</source>
        <translation>Steuercodes</translation>
    </message>
    <message>
        <source>tax {tax_percent} %</source>
        <translation>Steuer {tax_percent} %</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Zahlungsbedingung</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the PO is gone</source>
        <translation>die Bestellung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the answer was taken back</source>
        <translation>die Antwort wurde zurückgenommen</translation>
    </message>
    <message>
        <source>the attachments</source>
        <translation>die Anhänge</translation>
    </message>
    <message>
        <source>the chart of accounts</source>
        <translation>der Kontenplan</translation>
    </message>
    <message>
        <source>the classes</source>
        <translation>die Klassen</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>das Unternehmen</translation>
    </message>
    <message>
        <source>the company&apos;s name and plan</source>
        <translation>Name und Tarif des Unternehmens</translation>
    </message>
    <message>
        <source>the company&apos;s preferences</source>
        <translation>die Einstellungen des Unternehmens</translation>
    </message>
    <message>
        <source>the copy {body}</source>
        <translation>die Kopie {body}</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>der Feed</translation>
    </message>
    <message>
        <source>the feed&apos;s version</source>
        <translation>die Fassung des Feeds</translation>
    </message>
    <message>
        <source>the file is another program&apos;s database</source>
        <translation>die Datei ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file&apos;s version</source>
        <translation>die Fassung der Datei</translation>
    </message>
    <message>
        <source>the home currency</source>
        <translation>der Hauswährung</translation>
    </message>
    <message>
        <source>the id of an account in QuickBooks, or nothing</source>
        <translation>die ID eines Kontos in QuickBooks, oder nichts</translation>
    </message>
    <message>
        <source>the item {body}</source>
        <translation>Artikel {body}</translation>
    </message>
    <message>
        <source>the items</source>
        <translation>die Artikel</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>the locations</source>
        <translation>die Standorte</translation>
    </message>
    <message>
        <source>the other rows</source>
        <translation>die anderen Zeilen</translation>
    </message>
    <message>
        <source>the payment terms</source>
        <translation>die Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>the purchase order</source>
        <translation>die Bestellung</translation>
    </message>
    <message>
        <source>the purchase orders</source>
        <translation>die Bestellungen</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>der Wareneingang</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>der Name des Shops</translation>
    </message>
    <message>
        <source>the shop&apos;s places</source>
        <translation>die Standorte des Shops</translation>
    </message>
    <message>
        <source>the stored record is missing in the answer</source>
        <translation>der gespeicherte Datensatz fehlt in der Antwort</translation>
    </message>
    <message>
        <source>the tax codes</source>
        <translation>die Steuercodes</translation>
    </message>
    <message>
        <source>the tax rates</source>
        <translation>die Steuersätze</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>the vendor {body}</source>
        <translation>Kreditor {body}</translation>
    </message>
    <message>
        <source>the vendors</source>
        <translation>die Kreditoren</translation>
    </message>
    <message>
        <source>the watched folder</source>
        <translation>der überwachte Ordner</translation>
    </message>
    <message>
        <source>the web feed</source>
        <translation>der Web-Feed</translation>
    </message>
    <message>
        <source>the {value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>the {value} {qbo_id}</source>
        <translation>{value} {qbo_id}</translation>
    </message>
    <message>
        <source>the {value} {subject}</source>
        <translation>{value} {subject}</translation>
    </message>
    <message>
        <source>this PO</source>
        <translation>diese Bestellung</translation>
    </message>
    <message>
        <source>this PO&apos;s value went to QuickBooks</source>
        <translation>der Wert dieser Bestellung ging an QuickBooks</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>diesem Programm</translation>
    </message>
    <message>
        <source>this session only (nothing is stored)</source>
        <translation>nur diese Sitzung (nichts wird gespeichert)</translation>
    </message>
    <message>
        <source>times such as 09:00, 14:30</source>
        <translation>Uhrzeiten wie 09:00, 14:30</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unexpected schema: {value}</source>
        <translation>unerwarteter Aufbau: {value}</translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>unknown migrations: {strange}</source>
        <translation>unbekannte Migrationen: {strange}</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>unlesbare Antwort</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>updates it in QuickBooks</source>
        <translation>aktualisiert sie in QuickBooks</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>vendor merged</source>
        <translation>Kreditor zusammengeführt</translation>
    </message>
    <message>
        <source>vendor {vendor_id}</source>
        <translation>Kreditor {vendor_id}</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>überwachter Ordner</translation>
    </message>
    <message>
        <source>web feed</source>
        <translation>Web-Feed</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>was sich geändert hat</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>{archived} archived and left out</source>
        <translation>{archived} archiviert und ausgelassen</translation>
    </message>
    <message>
        <source>{asked} need you</source>
        <translation>{asked} sind zu klären</translation>
    </message>
    <message>
        <source>{asked} needs you</source>
        <translation>{asked} ist zu klären</translation>
    </message>
    <message>
        <source>{called} of {place} could not be taken in</source>
        <translation>{called} konnte nicht aufgenommen werden (von: {place})</translation>
    </message>
    <message>
        <source>{canceled} of {quantity} cannot be canceled.</source>
        <translation>{canceled} von {quantity} können nicht storniert werden.</translation>
    </message>
    <message>
        <source>{cannot} cannot be taken back</source>
        <translation>{cannot} nicht zurückzunehmen</translation>
    </message>
    <message>
        <source>{changed} changed</source>
        <translation>{changed} geändert</translation>
    </message>
    <message>
        <source>{checking} are being checked.</source>
        <translation>{checking} werden geprüft.</translation>
    </message>
    <message>
        <source>{checking} is being checked.</source>
        <translation>{checking} wird geprüft.</translation>
    </message>
    <message>
        <source>{company_name} asks for a new sign-in.</source>
        <translation>{company_name} verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>{company} does not accept the stored sign-in any more, so nothing can be sent.</source>
        <translation>{company} nimmt die gespeicherte Anmeldung nicht mehr an, es kann also nichts gesendet werden.</translation>
    </message>
    <message>
        <source>{count} POs</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} POs were canceled here and are open in QuickBooks</source>
        <translation>{count} Bestellungen wurden hier storniert und sind in QuickBooks offen</translation>
    </message>
    <message>
        <source>{count} POs were changed here and in {place}</source>
        <translation>{count} Bestellungen wurden hier und dort geändert: {place}</translation>
    </message>
    <message>
        <source>{count} POs were changed on both sides: {fields}</source>
        <translation>{count} Bestellungen wurden auf beiden Seiten geändert: {fields}</translation>
    </message>
    <message>
        <source>{count} POs were deleted in QuickBooks</source>
        <translation>{count} Bestellungen wurden in QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>{count} bills</source>
        <translation>{count} Rechnungen</translation>
    </message>
    <message>
        <source>{count} changed in Shopify</source>
        <translation>{count} in Shopify geändert</translation>
    </message>
    <message>
        <source>{count} changed on both sides</source>
        <translation>{count} auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>{count} linked POs differ: {fields}</source>
        <translation>{count} verknüpfte Bestellungen weichen ab: {fields}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} not taken over</source>
        <translation>{count} nicht übernommen</translation>
    </message>
    <message>
        <source>{count} purchase order</source>
        <translation>{count} Bestellung</translation>
    </message>
    <message>
        <source>{count} purchase order left out.</source>
        <translation>{count} Bestellung ausgelassen.</translation>
    </message>
    <message>
        <source>{count} purchase orders</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} purchase orders are no longer in QuickBooks.</source>
        <translation>{count} Bestellungen sind nicht mehr in QuickBooks.</translation>
    </message>
    <message>
        <source>{count} purchase orders left out.</source>
        <translation>{count} Bestellungen ausgelassen.</translation>
    </message>
    <message>
        <source>{count} purchase orders that were in {name} before are not found there any more, and would be created anew.</source>
        <translation>{count} Bestellungen, die bisher in {name} waren, sind dort nicht mehr zu finden und würden neu angelegt.</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} Wareneingänge</translation>
    </message>
    <message>
        <source>{count} receipts need you for Shopify&apos;s stock.</source>
        <translation>{count} Wareneingänge sind für Shopifys Bestand zu klären.</translation>
    </message>
    <message>
        <source>{count} records of the feed or folder need you.</source>
        <translation>{count} Datensätze des Feeds oder Ordners sind zu klären.</translation>
    </message>
    <message>
        <source>{count} records of {place} could not be taken in</source>
        <translation>{count} Datensätze konnten nicht aufgenommen werden (von: {place})</translation>
    </message>
    <message>
        <source>{count}, last none</source>
        <translation>{count}, letzte keine</translation>
    </message>
    <message>
        <source>{count}, last {migrations}</source>
        <translation>{count}, letzte {migrations}</translation>
    </message>
    <message>
        <source>{created} new</source>
        <translation>{created} neu</translation>
    </message>
    <message>
        <source>{currency} has three decimals, but QuickBooks keeps two and rounds the amount of each line.</source>
        <translation>{currency} hat drei Nachkommastellen, aber QuickBooks behält zwei und rundet den Betrag jeder Position.</translation>
    </message>
    <message>
        <source>{currency} is no currency code such as USD.</source>
        <translation>{currency} ist kein Währungscode wie USD.</translation>
    </message>
    <message>
        <source>{deletes} would be deleted in QuickBooks</source>
        <translation>{deletes} würde in QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>{discount_percent} % discount</source>
        <translation>{discount_percent} % Rabatt</translation>
    </message>
    <message>
        <source>{doc_number} done</source>
        <translation>{doc_number} fertig</translation>
    </message>
    <message>
        <source>{doc_number} had arrived in QuickBooks after all.</source>
        <translation>{doc_number} war doch in QuickBooks angekommen.</translation>
    </message>
    <message>
        <source>{doc_number} had been deleted in QuickBooks after all.</source>
        <translation>{doc_number} war in QuickBooks doch gelöscht worden.</translation>
    </message>
    <message>
        <source>{doc_number} had not arrived in QuickBooks; it is sent again.</source>
        <translation>{doc_number} war nicht in QuickBooks angekommen; sie wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{doc_number} has its former version in QuickBooks again.</source>
        <translation>{doc_number} hat in QuickBooks wieder die frühere Fassung.</translation>
    </message>
    <message>
        <source>{doc_number} in QuickBooks already belongs to {models} here.</source>
        <translation>{doc_number} in QuickBooks gehört hier schon zu {models}.</translation>
    </message>
    <message>
        <source>{doc_number} is canceled, so nothing can be received for it.</source>
        <translation>{doc_number} ist storniert, es kann also nichts dafür eingebucht werden.</translation>
    </message>
    <message>
        <source>{doc_number} is canceled.</source>
        <translation>{doc_number} ist storniert.</translation>
    </message>
    <message>
        <source>{doc_number} is in QuickBooks {count} times.</source>
        <translation>{doc_number} ist {count}-mal in QuickBooks.</translation>
    </message>
    <message>
        <source>{doc_number} is not in QuickBooks under its number.</source>
        <translation>{doc_number} ist in QuickBooks nicht unter ihrer Nummer.</translation>
    </message>
    <message>
        <source>{doc_number} of {name} was not taken over: there is a PO of that number already, of {name2}, from {source}.</source>
        <translation>{doc_number} von {name} wurde nicht übernommen: Es gibt schon eine Bestellung dieser Nummer, von {name2}, aus {source}.</translation>
    </message>
    <message>
        <source>{doc_number} totals {there} in QuickBooks and {total} in the shop.</source>
        <translation>{doc_number} hat in QuickBooks die Summe {there} und im Shop {total}.</translation>
    </message>
    <message>
        <source>{doc_number} uses a {word} that QuickBooks no longer has (id {ident}).</source>
        <translation>{doc_number} verwendet etwas, das QuickBooks nicht mehr hat: {word} (ID {ident}).</translation>
    </message>
    <message>
        <source>{doc_number} uses the {word} {name}, which was made inactive in QuickBooks.</source>
        <translation>{doc_number} verwendet {word} {name}; das wurde in QuickBooks deaktiviert.</translation>
    </message>
    <message>
        <source>{doc_number} was already deleted in QuickBooks.</source>
        <translation>{doc_number} war in QuickBooks schon gelöscht.</translation>
    </message>
    <message>
        <source>{doc_number} was canceled here</source>
        <translation>{doc_number} wurde hier storniert</translation>
    </message>
    <message>
        <source>{doc_number} was changed here and in QuickBooks</source>
        <translation>{doc_number} wurde hier und in QuickBooks geändert</translation>
    </message>
    <message>
        <source>{doc_number} was changed in QuickBooks; both changes are kept.</source>
        <translation>{doc_number} wurde in QuickBooks geändert; beide Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>{doc_number} was deleted in QuickBooks</source>
        <translation>{doc_number} wurde in QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>{doc_number} was deleted in QuickBooks.</source>
        <translation>{doc_number} wurde in QuickBooks gelöscht.</translation>
    </message>
    <message>
        <source>{doc_number} was not taken back: {reason}</source>
        <translation>{doc_number} wurde nicht zurückgenommen: {reason}</translation>
    </message>
    <message>
        <source>{doc_number} was not taken back: {sentence}</source>
        <translation>{doc_number} wurde nicht zurückgenommen: {sentence}</translation>
    </message>
    <message>
        <source>{doc_number} was unlinked from its purchase order in QuickBooks, which stays as it is.</source>
        <translation>Die Verknüpfung von {doc_number} mit ihrer Bestellung in QuickBooks wurde gelöst; dort bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>{doc_number}: QuickBooks&apos; version is kept as it is, as you chose.</source>
        <translation>{doc_number}: Die Fassung von QuickBooks bleibt, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>{email} is no email address.</source>
        <translation>{email} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{every_minutes} minutes is no time between two fetches.</source>
        <translation>{every_minutes} Minuten sind kein Abstand zwischen zwei Abrufen.</translation>
    </message>
    <message>
        <source>{file_name} has {count} problem(s), the first in row {row}: {text}</source>
        <translation>{file_name} hat {count} Problem(e), das erste in Zeile {row}: {text}</translation>
    </message>
    <message>
        <source>{file_name}: NOT imported on {at}.</source>
        <translation>{file_name}: am {at} NICHT importiert.</translation>
    </message>
    <message>
        <source>{file_name}: imported{partly} on {at}.</source>
        <translation>{file_name}: am {at} importiert{partly}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{first}, and so do {count} more</source>
        <translation>{first}, und {count} weitere ebenso</translation>
    </message>
    <message>
        <source>{first}, and so does {count} more</source>
        <translation>{first}, und {count} weitere ebenso</translation>
    </message>
    <message>
        <source>{former} got the number {number}, because {former} is taken in QuickBooks.</source>
        <translation>{former} bekam die Nummer {number}, weil {former} in QuickBooks vergeben ist.</translation>
    </message>
    <message>
        <source>{gone_on} POs have gone on since, so the answer stays.</source>
        <translation>{gone_on} Bestellungen sind seither weiter, darum bleibt die Antwort.</translation>
    </message>
    <message>
        <source>{label} (receipt of {day}): {reason}</source>
        <translation>{label} (Wareneingang vom {day}): {reason}</translation>
    </message>
    <message>
        <source>{label} ({after} here, {before} there): {words}</source>
        <translation>{label} ({after} hier, {before} dort): {words}</translation>
    </message>
    <message>
        <source>{label} added: {new}</source>
        <translation>{label} hinzugefügt: {new}</translation>
    </message>
    <message>
        <source>{label} removed: {old}</source>
        <translation>{label} entfernt: {old}</translation>
    </message>
    <message>
        <source>{label}: {before} here, {after} was sent</source>
        <translation>{label}: {before} hier, {after} wurde gesendet</translation>
    </message>
    <message>
        <source>{label}: {before} was sent, {after} in QuickBooks now</source>
        <translation>{label}: {before} wurde gesendet, {after} jetzt in QuickBooks</translation>
    </message>
    <message>
        <source>{label}: {mine} here, {theirs} in QuickBooks</source>
        <translation>{label}: {mine} hier, {theirs} in QuickBooks</translation>
    </message>
    <message>
        <source>{least} to {most}, or 0 for the usual one</source>
        <translation>{least} bis {most}, oder 0 für das Übliche</translation>
    </message>
    <message>
        <source>{left} wait for Shopify</source>
        <translation>{left} warten auf Shopify</translation>
    </message>
    <message>
        <source>{left} waits for Shopify</source>
        <translation>{left} wartet auf Shopify</translation>
    </message>
    <message>
        <source>{many} purchase order numbered PO-… was not made by this program; the newest is {number}{when}.</source>
        <translation>{many} Bestellung mit Nummer PO-… wurde nicht von diesem Programm angelegt; die neueste ist {number}{when}.</translation>
    </message>
    <message>
        <source>{many} purchase order numbered PO-… were not made by this program; the newest is {number}{when}.</source>
        <translation>{many} Bestellung mit Nummer PO-… wurde nicht von diesem Programm angelegt; die neueste ist {number}{when}.</translation>
    </message>
    <message>
        <source>{many} purchase orders numbered PO-… was not made by this program; the newest is {number}{when}.</source>
        <translation>{many} Bestellungen mit Nummern PO-… wurden nicht von diesem Programm angelegt; die neueste ist {number}{when}.</translation>
    </message>
    <message>
        <source>{many} purchase orders numbered PO-… were not made by this program; the newest is {number}{when}.</source>
        <translation>{many} Bestellungen mit Nummern PO-… wurden nicht von diesem Programm angelegt; die neueste ist {number}{when}.</translation>
    </message>
    <message>
        <source>{message} Row {row} is the first that needs it.</source>
        <translation>{message} Zeile {row} ist die erste, die sie braucht.</translation>
    </message>
    <message>
        <source>{missing} is missing.</source>
        <translation>{missing} fehlt.</translation>
    </message>
    <message>
        <source>{name} and {name2} are two {what}s in QuickBooks.</source>
        <translation>{name} und {name2} sind in QuickBooks zwei verschiedene ({what}).</translation>
    </message>
    <message>
        <source>{name} cannot be cut into cells at row {number}{value} (line {line_num}): {error}.</source>
        <translation>{name} lässt sich bei Zeile {number}{value} nicht in Zellen teilen (Zeile {line_num}): {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a workbook.</source>
        <translation>{name} lässt sich nicht als Arbeitsmappe öffnen.</translation>
    </message>
    <message>
        <source>{name} changed from {old} to {new}</source>
        <translation>{name} von {old} in {new} geändert</translation>
    </message>
    <message>
        <source>{name} contains {found}, which QuickBooks does not take.</source>
        <translation>{name} enthält {found}; das nimmt QuickBooks nicht an.</translation>
    </message>
    <message>
        <source>{name} contains {odd}</source>
        <translation>{name} enthält {odd}</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>{name} konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}).</source>
        <translation>{name} konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>{name} for {word}</source>
        <translation>{name} für {word}</translation>
    </message>
    <message>
        <source>{name} had arrived in QuickBooks after all.</source>
        <translation>{name} war doch in QuickBooks angekommen.</translation>
    </message>
    <message>
        <source>{name} has a line whose quantity or cost cannot be read.</source>
        <translation>{name} hat eine Position, deren Menge oder Preis nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{name} has no SKU.</source>
        <translation>{name} hat keine SKU.</translation>
    </message>
    <message>
        <source>{name} has no currency in Shopify.</source>
        <translation>{name} hat in Shopify keine Währung.</translation>
    </message>
    <message>
        <source>{name} has no row of column headers known here.</source>
        <translation>{name} hat keine hier bekannte Zeile mit Spaltenüberschriften.</translation>
    </message>
    <message>
        <source>{name} has no supplier in Shopify.</source>
        <translation>{name} hat in Shopify keinen Lieferanten.</translation>
    </message>
    <message>
        <source>{name} has so many pieces that its cost without tax needs more than seven decimals, which QuickBooks does not keep.</source>
        <translation>{name} hat so viele Stücke, dass der Preis ohne Steuer mehr als sieben Nachkommastellen braucht; so viele behält QuickBooks nicht.</translation>
    </message>
    <message>
        <source>{name} has to be a number</source>
        <translation>{name} muss eine Zahl sein</translation>
    </message>
    <message>
        <source>{name} has to be a text in quotes</source>
        <translation>{name} muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>{name} has {count} characters, which is longer than QuickBooks takes ({limit}).</source>
        <translation>{name} hat {count} Zeichen; das ist länger, als QuickBooks annimmt ({limit}).</translation>
    </message>
    <message>
        <source>{name} has {size} MB; {largest_file} MB is the most.</source>
        <translation>{name} hat {size} MB; höchstens {largest_file} MB sind möglich.</translation>
    </message>
    <message>
        <source>{name} holds an empty list.</source>
        <translation>{name} enthält eine leere Liste.</translation>
    </message>
    <message>
        <source>{name} holds more cells than can be read at once.</source>
        <translation>{name} enthält mehr Zellen, als auf einmal gelesen werden können.</translation>
    </message>
    <message>
        <source>{name} holds no readable text.</source>
        <translation>{name} enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation>{name} enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} holds numbers or nesting that no purchase order has.</source>
        <translation>{name} enthält Zahlen oder Verschachtelungen, die keine Bestellung hat.</translation>
    </message>
    <message>
        <source>{name} is JSON, but holds no purchase orders that the program knows.</source>
        <translation>{name} ist JSON, enthält aber keine Bestellungen, die das Programm kennt.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} is a packed archive, not a workbook.</source>
        <translation>{name} ist ein gepacktes Archiv, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is active again in QuickBooks.</source>
        <translation>{name} ist in QuickBooks wieder aktiv.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} ist schon in der Liste.</translation>
    </message>
    <message>
        <source>{name} is in use by another program, or this user may not read it.</source>
        <translation>{name} wird von einem anderen Programm benutzt, oder dieser Benutzer darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>{name} is kept in {currency} in QuickBooks, but these purchase orders are in {wanted}.</source>
        <translation>{name} wird in QuickBooks in {currency} geführt, aber diese Bestellungen sind in {wanted}.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is not complete JSON: line {lineno}, column {colno} ({msg}).</source>
        <translation>{name} ist kein vollständiges JSON: Zeile {lineno}, Spalte {colno} ({msg}).</translation>
    </message>
    <message>
        <source>{name} is not known; known are {variables}</source>
        <translation>{name} ist nicht bekannt; bekannt sind {variables}</translation>
    </message>
    <message>
        <source>{name} is not on the PO any more.</source>
        <translation>{name} ist nicht mehr in der Bestellung.</translation>
    </message>
    <message>
        <source>{name} is not on {doc_number} any more.</source>
        <translation>{name} ist nicht mehr in {doc_number}.</translation>
    </message>
    <message>
        <source>{name} is not set up in this company.</source>
        <translation>{name} ist in diesem Unternehmen nicht eingerichtet.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is switched on.</source>
        <translation>{name} ist eingeschaltet.</translation>
    </message>
    <message>
        <source>{name} is there twice in Shopify; the older one was taken.</source>
        <translation>{name} gibt es in Shopify zweimal; die ältere wurde genommen.</translation>
    </message>
    <message>
        <source>{name} is too large for QuickBooks.</source>
        <translation>{name} ist für QuickBooks zu groß.</translation>
    </message>
    <message>
        <source>{name} is {record} in QuickBooks from now on.</source>
        <translation>{name} ist von nun an {record} in QuickBooks.</translation>
    </message>
    <message>
        <source>{name} looks empty.</source>
        <translation>{name} sieht leer aus.</translation>
    </message>
    <message>
        <source>{name} merged into {name2}</source>
        <translation>{name} mit {name2} zusammengeführt</translation>
    </message>
    <message>
        <source>{name} needs more memory than this computer has free.</source>
        <translation>{name} braucht mehr Arbeitsspeicher, als dieser Computer frei hat.</translation>
    </message>
    <message>
        <source>{name} removed (was {old})</source>
        <translation>{name} entfernt (war {old})</translation>
    </message>
    <message>
        <source>{name} set to {new}</source>
        <translation>{name} auf {new} gesetzt</translation>
    </message>
    <message>
        <source>{name} states a tax of {stated} without a percentage, and {many}.</source>
        <translation>{name} nennt eine Steuer von {stated} ohne Prozentsatz, und {many}.</translation>
    </message>
    <message>
        <source>{name} states a tax of {stated}, but {tax_percent} of its amount is {meant}.</source>
        <translation>{name} nennt eine Steuer von {stated}, aber {tax_percent} des Betrags sind {meant}.</translation>
    </message>
    <message>
        <source>{name} {stated} against {ours}</source>
        <translation>{name} {stated} gegen {ours}</translation>
    </message>
    <message>
        <source>{name}: NOT imported on {at}.</source>
        <translation>{name}: am {at} NICHT importiert.</translation>
    </message>
    <message>
        <source>{name}: Shopify counts whole pieces, and {pieces} were received.</source>
        <translation>{name}: Shopify zählt ganze Stücke, und {pieces} sind eingegangen.</translation>
    </message>
    <message>
        <source>{name}: the note is longer than {note_limit} characters.</source>
        <translation>{name}: Die Notiz ist länger als {note_limit} Zeichen.</translation>
    </message>
    <message>
        <source>{name}: the number is longer than {number_limit} characters.</source>
        <translation>{name}: Die Nummer ist länger als {number_limit} Zeichen.</translation>
    </message>
    <message>
        <source>{name}: the {word} quantity has to be a number from 0 to {most_pieces}.</source>
        <translation>{name}: Die Menge ({word}) muss eine Zahl von 0 bis {most_pieces} sein.</translation>
    </message>
    <message>
        <source>{number} entered {again}</source>
        <translation>{number} eingegeben {again}</translation>
    </message>
    <message>
        <source>{number} in QuickBooks</source>
        <translation>{number} in QuickBooks</translation>
    </message>
    <message>
        <source>{on} is still to come.</source>
        <translation>{on} kommt erst noch.</translation>
    </message>
    <message>
        <source>{part} to bill</source>
        <translation>{part} in eine Rechnung</translation>
    </message>
    <message>
        <source>{part} to bills {numbers}</source>
        <translation>{part} in die Rechnungen {numbers}</translation>
    </message>
    <message>
        <source>{path} cannot be found.</source>
        <translation>{path} ist nicht zu finden.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} holds other files, such as {others}.</source>
        <translation>{path} enthält andere Dateien, zum Beispiel {others}.</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{place} cannot be written: {strerror}.</source>
        <translation>{place} kann nicht beschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{place} must be a number such as &quot;12.50&quot;, with six decimals at most.</source>
        <translation>{place} muss eine Zahl sein, zum Beispiel &quot;12.50&quot;, mit höchstens sechs Nachkommastellen.</translation>
    </message>
    <message>
        <source>{plural} One answer settles all; or open the entry and answer a PO by itself.</source>
        <translation>{plural} Eine Antwort erledigt alle; oder klappen Sie den Eintrag auf und beantworten Sie eine Bestellung für sich.</translation>
    </message>
    <message>
        <source>{problems} Choose it with Import…: the assistant asks what is missing and remembers it for the folder.</source>
        <translation>{problems} Wählen Sie sie mit „Importieren…“: Der Assistent fragt, was fehlt, und merkt es sich für den Ordner.</translation>
    </message>
    <message>
        <source>{problem} Nothing of it was stored.</source>
        <translation>{problem} Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>{product_name} was changed since: fewer pieces are received than the receipt brought.</source>
        <translation>{product_name} wurde seither geändert: Es sind weniger Stücke eingegangen, als der Wareneingang brachte.</translation>
    </message>
    <message>
        <source>{product_name}: {total} arrived in all, {ordered} were ordered.</source>
        <translation>{product_name}: {total} kamen insgesamt an, {ordered} waren bestellt.</translation>
    </message>
    <message>
        <source>{reason} Its lines would come to {total}, but the source states {stated}.</source>
        <translation>{reason} Ihre Positionen kämen auf {total}, aber die Quelle nennt {stated}.</translation>
    </message>
    <message>
        <source>{reason} The place is chosen in Settings, under Shopify, with the button Places.</source>
        <translation>{reason} Der Standort wird unter Einstellungen, Shopify, mit der Schaltfläche „Standorte“ gewählt.</translation>
    </message>
    <message>
        <source>{refused} was refused by Shopify</source>
        <translation>{refused} wurde von Shopify abgelehnt</translation>
    </message>
    <message>
        <source>{refused} were refused by Shopify</source>
        <translation>{refused} wurden von Shopify abgelehnt</translation>
    </message>
    <message>
        <source>{restores} would get the former version back</source>
        <translation>{restores} bekäme die frühere Fassung zurück</translation>
    </message>
    <message>
        <source>{rows} in another encoding (UTF-8) than the rest of the file, so letters such as é may be wrong there.</source>
        <translation>{rows} in einem anderen Zeichensatz (UTF-8) als der Rest der Datei; Buchstaben wie é könnten dort falsch sein.</translation>
    </message>
    <message>
        <source>{same} unchanged</source>
        <translation>{same} unverändert</translation>
    </message>
    <message>
        <source>{sent} changed the stock in Shopify</source>
        <translation>{sent} änderte den Bestand in Shopify</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown} und {count} weitere</translation>
    </message>
    <message>
        <source>{source} holds far fewer purchase orders than last time.</source>
        <translation>{source} enthält viel weniger Bestellungen als beim letzten Mal.</translation>
    </message>
    <message>
        <source>{start} Everything is up to date.</source>
        <translation>{start} Alles ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>{start} No purchase orders yet.</source>
        <translation>{start} Noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>{start} PO sync is off, so nothing is sent.</source>
        <translation>{start} Die Synchronisierung ist aus, es wird also nichts gesendet.</translation>
    </message>
    <message>
        <source>{start} import your POs again: what is in QuickBooks is found there again.</source>
        <translation>{start} importieren Sie Ihre Bestellungen noch einmal: Was in QuickBooks ist, wird dort wiedergefunden.</translation>
    </message>
    <message>
        <source>{stopped} So far: {told}.</source>
        <translation>{stopped} Bisher: {told}.</translation>
    </message>
    <message>
        <source>{subjects} and {count} more</source>
        <translation>{subjects} und {count} weitere</translation>
    </message>
    <message>
        <source>{subject} cannot be deleted: other records in QuickBooks depend on it.</source>
        <translation>{subject} kann nicht gelöscht werden: Andere Datensätze in QuickBooks hängen davon ab.</translation>
    </message>
    <message>
        <source>{subject} exists in QuickBooks already.</source>
        <translation>{subject} existiert in QuickBooks schon.</translation>
    </message>
    <message>
        <source>{subject} has characters that QuickBooks does not take{element}.</source>
        <translation>{subject} enthält Zeichen, die QuickBooks nicht annimmt{element}.</translation>
    </message>
    <message>
        <source>{subject} has no lines that QuickBooks takes.</source>
        <translation>{subject} hat keine Positionen, die QuickBooks annimmt.</translation>
    </message>
    <message>
        <source>{subject} is dated before the start date of an inventory item.</source>
        <translation>{subject} ist vor dem Anfangsdatum eines Bestandsartikels datiert.</translation>
    </message>
    <message>
        <source>{subject} is in another currency and QuickBooks wants an exchange rate.</source>
        <translation>{subject} ist in einer anderen Währung, und QuickBooks verlangt einen Wechselkurs.</translation>
    </message>
    <message>
        <source>{subject} is in another currency than its vendor in QuickBooks, or the company has only one currency.</source>
        <translation>{subject} ist in einer anderen Währung als ihr Kreditor in QuickBooks, oder das Unternehmen hat nur eine Währung.</translation>
    </message>
    <message>
        <source>{subject} is linked to another transaction in QuickBooks.</source>
        <translation>{subject} ist in QuickBooks mit einer anderen Buchung verknüpft.</translation>
    </message>
    <message>
        <source>{subject} needs a tax code on each line{element}.</source>
        <translation>{subject} braucht in jeder Position einen Steuercode{element}.</translation>
    </message>
    <message>
        <source>{subject} needs an account that is not chosen{element}.</source>
        <translation>{subject} braucht ein Konto, das nicht gewählt ist{element}.</translation>
    </message>
    <message>
        <source>{subject} uses {gone} that was deleted or made inactive in QuickBooks, or is gone itself.</source>
        <translation>{subject} verwendet {gone}, das in QuickBooks gelöscht oder deaktiviert wurde, oder ist selbst nicht mehr da.</translation>
    </message>
    <message>
        <source>{subject} uses {gone} that was made inactive in QuickBooks.</source>
        <translation>{subject} verwendet {gone}, das in QuickBooks deaktiviert wurde.</translation>
    </message>
    <message>
        <source>{subject} waits.</source>
        <translation>{subject} wartet.</translation>
    </message>
    <message>
        <source>{subject} was sent to QuickBooks already.</source>
        <translation>{subject} wurde schon an QuickBooks gesendet.</translation>
    </message>
    <message>
        <source>{subject} was sent to Shopify, but its answer was not seen.</source>
        <translation>{subject} wurde an Shopify gesendet, aber die Antwort kam nicht an.</translation>
    </message>
    <message>
        <source>{subject} was sent, but QuickBooks&apos; answer does not say what it stored.</source>
        <translation>{subject} wurde gesendet, aber die Antwort von QuickBooks sagt nicht, was es gespeichert hat.</translation>
    </message>
    <message>
        <source>{subject} was sent, but QuickBooks&apos; answer was not seen.</source>
        <translation>{subject} wurde gesendet, aber die Antwort von QuickBooks kam nicht an.</translation>
    </message>
    <message>
        <source>{target_name} is now called {name} in QuickBooks.</source>
        <translation>{target_name} heißt in QuickBooks jetzt {name}.</translation>
    </message>
    <message>
        <source>{text} It goes with the next sync.</source>
        <translation>{text} Es geht beim nächsten Senden mit.</translation>
    </message>
    <message>
        <source>{text} Where several codes fit a percentage, Settings asks which.</source>
        <translation>{text} Wo mehrere Codes zu einem Prozentsatz passen, wird in den Einstellungen gefragt.</translation>
    </message>
    <message>
        <source>{to_send} ready to send.</source>
        <translation>{to_send} bereit zum Senden.</translation>
    </message>
    <message>
        <source>{told} Open the entry to put a PO right by itself.</source>
        <translation>{told} Klappen Sie den Eintrag auf, um eine Bestellung für sich in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>{undated} PO here without a date: in no period.</source>
        <translation>{undated} Bestellung hier ohne Datum: in keinem Zeitraum.</translation>
    </message>
    <message>
        <source>{undated} POs here without a date: in no period.</source>
        <translation>{undated} Bestellungen hier ohne Datum: in keinem Zeitraum.</translation>
    </message>
    <message>
        <source>{waiting} need you.</source>
        <translation>{waiting} sind zu klären.</translation>
    </message>
    <message>
        <source>{waiting} needs you.</source>
        <translation>{waiting} ist zu klären.</translation>
    </message>
    <message>
        <source>{what} does not fit QuickBooks: {why}.</source>
        <translation>{what} passt nicht in QuickBooks: {why}.</translation>
    </message>
    <message>
        <source>{what} was changed since.</source>
        <translation>{what} wurde seither geändert.</translation>
    </message>
    <message>
        <source>{what} {doc_number} in QuickBooks, {total}.</source>
        <translation>{what} {doc_number} in QuickBooks, {total}.</translation>
    </message>
    <message>
        <source>{where} refused access ({reason}).</source>
        <translation>{where} hat den Zugriff abgelehnt ({reason}).</translation>
    </message>
    <message>
        <source>{why} Choose another.</source>
        <translation>{why} Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{why} Choose which it is.</source>
        <translation>{why} Wählen Sie, welcher es ist.</translation>
    </message>
    <message>
        <source>{why} Make it active again, or choose another.</source>
        <translation>{why} Aktivieren Sie ihn wieder, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{why} Make the vendor {name} in {currency} in QuickBooks, then sync again.</source>
        <translation>{why} Legen Sie den Kreditor {name} in {currency} in QuickBooks an und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{why} Say which vendor it is now.</source>
        <translation>{why} Sagen Sie, welcher Kreditor es jetzt ist.</translation>
    </message>
    <message>
        <source>{why} Your answer is remembered for all POs of this supplier.</source>
        <translation>{why} Ihre Antwort wird für alle Bestellungen dieses Lieferanten gemerkt.</translation>
    </message>
    <message>
        <source>{why} Your answer is remembered for this product.</source>
        <translation>{why} Ihre Antwort wird für diesen Artikel gemerkt.</translation>
    </message>
    <message>
        <source>{word} (without number)</source>
        <translation>{word} (ohne Nummer)</translation>
    </message>
    <message>
        <source>· and {more} more line</source>
        <translation>· und {more} weitere Position</translation>
    </message>
    <message>
        <source>· and {more} more lines</source>
        <translation>· und {more} weitere Positionen</translation>
    </message>
    <message>
        <source>“{text}” is not the permanent address of a Shopify shop.</source>
        <translation>„{text}“ ist nicht die dauerhafte Adresse eines Shopify-Shops.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A PO is sent as soon as it is imported or changed, without a click.</source>
        <translation>Eine Bestellung wird ohne Klick gesendet, sobald sie importiert oder geändert wird.</translation>
    </message>
    <message>
        <source>A copy of the PO as it is here is attached to the purchase order in QuickBooks, and replaced when the PO changes. It takes one more request for each PO.</source>
        <translation>Der Bestellung in QuickBooks wird eine Kopie angehängt, so wie sie hier ist, und ersetzt, wenn sie sich ändert. Das braucht je Bestellung eine Anfrage mehr.</translation>
    </message>
    <message>
        <source>A planned sync is done</source>
        <translation>Ein geplanter Sendevorgang ist fertig</translation>
    </message>
    <message>
        <source>A question or a PO that waits for you.</source>
        <translation>Eine Frage oder eine Bestellung, die auf Sie wartet.</translation>
    </message>
    <message>
        <source>A small icon beside the clock, where your desktop has a place for it.</source>
        <translation>Ein kleines Symbol neben der Uhr, wo Ihr Desktop einen Platz dafür hat.</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation>Ein Sendevorgang ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>API of QuickBooks Online</source>
        <translation>API von QuickBooks Online</translation>
    </message>
    <message>
        <source>API of the Intuit sandbox</source>
        <translation>API der Intuit-Sandbox</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Also while the window is in front</source>
        <translation>Auch wenn das Fenster vorne ist</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>At hours of the day</source>
        <translation>Zu bestimmten Uhrzeiten</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Zu welcher Uhrzeit</translation>
    </message>
    <message>
        <source>Attach a PDF</source>
        <translation>PDF anhängen</translation>
    </message>
    <message>
        <source>Auto sync</source>
        <translation>Automatisch senden</translation>
    </message>
    <message>
        <source>Bought and sold without counting stock in QuickBooks.</source>
        <translation>Gekauft und verkauft, ohne in QuickBooks Bestand zu führen.</translation>
    </message>
    <message>
        <source>By the clock of this computer.</source>
        <translation>Nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes and locations</source>
        <translation>Klassen und Standorte</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Beim Schließen des Fensters bleibt das Programm im Infobereich</translation>
    </message>
    <message>
        <source>Copy of the PO</source>
        <translation>Kopie der Bestellung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Drafts stay here until they are ordered. When this is off, drafts are sent too.</source>
        <translation>Entwürfe bleiben hier, bis sie bestellt sind. Ist dies aus, werden auch Entwürfe gesendet.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Empty: Intuit&apos;s own address.</source>
        <translation>Leer: die Adresse von Intuit.</translation>
    </message>
    <message>
        <source>Every PO, and with it the right to your books, goes to this address instead of Intuit&apos;s. Be sure whose it is.</source>
        <translation>Jede Bestellung, und mit ihr der Zugang zu Ihren Büchern, geht an diese Adresse statt an Intuit. Vergewissern Sie sich, wem sie gehört.</translation>
    </message>
    <message>
        <source>Every cost without an account of its own.</source>
        <translation>Alle Kosten ohne eigenes Konto.</translation>
    </message>
    <message>
        <source>Expense account</source>
        <translation>Aufwandskonto</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>For POs whose destination has none of its own.</source>
        <translation>Für Bestellungen, deren Lieferort keine eigene Angabe hat.</translation>
    </message>
    <message>
        <source>For work that is bought, such as printing or repairs.</source>
        <translation>Für eingekaufte Arbeit, zum Beispiel Druck oder Reparatur.</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>From Ordered on</source>
        <translation>Erst ab „Bestellt“</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Income account</source>
        <translation>Erlöskonto</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Mit Bestandsführung</translation>
    </message>
    <message>
        <source>Inventory asset account</source>
        <translation>Bestandskonto</translation>
    </message>
    <message>
        <source>It goes on syncing there. Without a tray, closing the window ends the program.</source>
        <translation>Dort wird weiter gesendet. Ohne Infobereich endet das Programm, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Art des Artikels</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Minor version of the API</source>
        <translation>Unterversion der API</translation>
    </message>
    <message>
        <source>Needs PO sync: switch that on first.</source>
        <translation>Braucht die Synchronisierung: Schalten Sie zuerst diese ein.</translation>
    </message>
    <message>
        <source>Needs the icon in the tray.</source>
        <translation>Braucht das Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>New POs in one batch</source>
        <translation>Neue Bestellungen in einem Stapel</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Neue QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>No code has this percentage: make one in QuickBooks, or correct the POs.</source>
        <translation>Kein Code hat diesen Prozentsatz: Legen Sie einen in QuickBooks an, oder berichtigen Sie die Bestellungen.</translation>
    </message>
    <message>
        <source>No start date: older POs are sent too.</source>
        <translation>Kein Startdatum: Auch ältere Bestellungen werden gesendet.</translation>
    </message>
    <message>
        <source>No tax (0 %)</source>
        <translation>Keine Steuer (0 %)</translation>
    </message>
    <message>
        <source>Nobody needs to change anything here, unless support asks for it. It takes effect when the program is started the next time.</source>
        <translation>Hier braucht niemand etwas zu ändern, außer der Support bittet darum. Es gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Non-inventory</source>
        <translation>Ohne Bestandsführung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nicht von selbst</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Not chosen: left out</source>
        <translation>Nicht gewählt: weggelassen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>On every line.</source>
        <translation>In jeder Position.</translation>
    </message>
    <message>
        <source>On the whole purchase order.</source>
        <translation>Für die ganze Bestellung.</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>An welchen Tagen</translation>
    </message>
    <message>
        <source>One or more, with commas between them.</source>
        <translation>Eine oder mehrere, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>One that nobody watched.</source>
        <translation>Einer, dem niemand zugesehen hat.</translation>
    </message>
    <message>
        <source>Only used for inventory items.</source>
        <translation>Nur für Artikel mit Bestandsführung verwendet.</translation>
    </message>
    <message>
        <source>Only when you press Sync.</source>
        <translation>Nur wenn Sie „Senden“ drücken.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Otherwise the window itself says it, quietly.</source>
        <translation>Sonst sagt es das Fenster selbst, leise.</translation>
    </message>
    <message>
        <source>PO sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>POs dated before this day are left out, so that closed periods stay as they are.</source>
        <translation>Bestellungen vor diesem Tag werden ausgelassen, damit abgeschlossene Zeiträume bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>POs may be sent to QuickBooks. While this is off, nothing about POs leaves this computer, even when you press Sync.</source>
        <translation>Bestellungen dürfen an QuickBooks gesendet werden. Ist dies aus, verlässt nichts über Bestellungen diesen Computer, auch wenn Sie „Senden“ drücken.</translation>
    </message>
    <message>
        <source>POs that are already in QuickBooks are kept up to date whatever stands here.</source>
        <translation>Bestellungen, die schon in QuickBooks sind, werden aktuell gehalten, was auch immer hier steht.</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>QuickBooks allows 10 for everything together.</source>
        <translation>QuickBooks erlaubt 10 für alles zusammen.</translation>
    </message>
    <message>
        <source>QuickBooks allows 500 for everything that talks to a company; this program takes 400 at most.</source>
        <translation>QuickBooks erlaubt 500 für alles, was mit einem Unternehmen spricht; dieses Programm nimmt höchstens 400.</translation>
    </message>
    <message>
        <source>QuickBooks answers every number up to 75 as 75.</source>
        <translation>QuickBooks beantwortet jede Zahl bis 75 wie 75.</translation>
    </message>
    <message>
        <source>QuickBooks computes tax from a code on each line. A percentage that exactly one of your codes has needs no choice. Rounding that differs by cents goes on a line with the code for 0 %.</source>
        <translation>QuickBooks berechnet die Steuer aus einem Code in jeder Position. Ein Prozentsatz, den genau einer Ihrer Codes hat, braucht keine Wahl. Rundungen um einzelne Cent stehen in einer Position mit dem Code für 0 %.</translation>
    </message>
    <message>
        <source>QuickBooks counts stock and value. Needs QuickBooks Plus or Advanced, and cannot be undone for an item.</source>
        <translation>QuickBooks führt Bestand und Wert. Braucht QuickBooks Plus oder Advanced und lässt sich für einen Artikel nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>QuickBooks takes 30 at most; fewer travel when it is slow.</source>
        <translation>QuickBooks nimmt höchstens 30 an; wenn es langsam ist, gehen weniger auf einmal.</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen in der Minute</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Anfragen zur gleichen Zeit</translation>
    </message>
    <message>
        <source>Same as Other</source>
        <translation>Wie „Sonstiges“</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Several codes have this percentage: choose the one for purchases.</source>
        <translation>Mehrere Codes haben diesen Prozentsatz: Wählen Sie den für Einkäufe.</translation>
    </message>
    <message>
        <source>Shown by the system while you look at something else. Press one and the window shows what it is about.</source>
        <translation>Wird vom System gezeigt, während Sie etwas anderes ansehen. Drücken Sie darauf, und das Fenster zeigt, worum es geht.</translation>
    </message>
    <message>
        <source>Shows how things stand; its menu syncs, pauses and quits.</source>
        <translation>Zeigt, wie es steht; sein Menü sendet, pausiert und beendet.</translation>
    </message>
    <message>
        <source>So many minutes after the last time.</source>
        <translation>So viele Minuten nach dem letzten Mal.</translation>
    </message>
    <message>
        <source>So that you can renew it in time.</source>
        <translation>Damit Sie sie rechtzeitig erneuern können.</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Etwas ist zu klären</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Von selbst senden</translation>
    </message>
    <message>
        <source>Syncs all POs by itself while this program runs, also from the tray. Needs PO sync.</source>
        <translation>Sendet alle Bestellungen von selbst, solange dieses Programm läuft, auch aus dem Infobereich. Braucht die Synchronisierung.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Steuercodes</translation>
    </message>
    <message>
        <source>The A/P account of every PO.</source>
        <translation>Das Verbindlichkeitenkonto (A/P) jeder Bestellung.</translation>
    </message>
    <message>
        <source>The only code with this percentage; used by itself.</source>
        <translation>Der einzige Code mit diesem Prozentsatz; er wird von selbst verwendet.</translation>
    </message>
    <message>
        <source>The sign-in ends soon</source>
        <translation>Die Anmeldung läuft bald ab</translation>
    </message>
    <message>
        <source>The value of the stock.</source>
        <translation>Der Wert des Bestands.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>What buying the item costs.</source>
        <translation>Was der Einkauf des Artikels kostet.</translation>
    </message>
    <message>
        <source>What selling the item brings in.</source>
        <translation>Was der Verkauf des Artikels bringt.</translation>
    </message>
    <message>
        <source>When QuickBooks has no item for a product, one is created like this.</source>
        <translation>Hat QuickBooks für einen Artikel keinen eigenen, wird einer auf diese Weise angelegt.</translation>
    </message>
    <message>
        <source>Where new POs belong in your reports. Documents that were sent before keep what they have in QuickBooks.</source>
        <translation>Wohin neue Bestellungen in Ihren Berichten gehören. Was früher gesendet wurde, behält, was es in QuickBooks hat.</translation>
    </message>
    <message>
        <source>Where the PO itself and its extra costs are booked.</source>
        <translation>Wo die Bestellung selbst und ihre Zusatzkosten gebucht werden.</translation>
    </message>
    <message>
        <source>Which POs</source>
        <translation>Welche Bestellungen</translation>
    </message>
    <message>
        <source>With what it sent, also when all is well.</source>
        <translation>Mit dem, was gesendet wurde, auch wenn alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Words for payment terms that fit none of the company&apos;s terms by name or days.</source>
        <translation>Wörter für Zahlungsbedingungen, die weder nach Name noch nach Tagen zu den Bedingungen des Unternehmens passen.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without anything behind it.</source>
        <translation>Schreiben Sie eine Adresse, die mit https:// beginnt, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>Write times such as 09:00, 14:30.</source>
        <translation>Schreiben Sie Uhrzeiten wie 09:00, 14:30.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{word} for {destination}</source>
        <translation>{word} für {destination}</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>Saving settings</source>
        <translation>Einstellungen werden gespeichert</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>Auf &amp;Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as soon as the running work is done…</source>
        <translation>Wird gespeichert, sobald die laufende Arbeit fertig ist…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The accounts come from QuickBooks; connect the shop to choose them.</source>
        <translation>Die Konten kommen aus QuickBooks; verbinden Sie den Shop, um sie zu wählen.</translation>
    </message>
    <message>
        <source>The accounts of this company have not been read yet; the next sync reads them.</source>
        <translation>Die Konten dieses Unternehmens sind noch nicht gelesen; beim nächsten Senden werden sie gelesen.</translation>
    </message>
</context>
<context>
    <name>SeveralCard</name>
    <message numerus="yes">
        <source>%n PO(s) wait for them.</source>
        <translation>
            <numerusform>%n Bestellung wartet darauf.</numerusform>
            <numerusform>%n Bestellungen warten darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%n Eintrag gewählt</numerusform>
            <numerusform>%n Einträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer fits all of them. Select entries of the same sort, or answer one by one.</source>
        <translation>Keine Antwort passt auf alle. Wählen Sie Einträge derselben Art, oder beantworten Sie sie einzeln.</translation>
    </message>
    <message>
        <source>These answers fit all of them:</source>
        <translation>Diese Antworten passen auf alle:</translation>
    </message>
</context>
<context>
    <name>ShopSwitch</name>
    <message>
        <source>Shop: {name}. Press for the other shops.</source>
        <translation>Shop: {name}. Drücken für die anderen Shops.</translation>
    </message>
</context>
<context>
    <name>ShopifyCard</name>
    <message>
        <source>&amp;Disconnect from Shopify</source>
        <translation>Von Shopify &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Fetch from Shopify…</source>
        <translation>Von Shopify &amp;abrufen…</translation>
    </message>
    <message>
        <source>&amp;Receipts that need you…</source>
        <translation>&amp;Wareneingänge zu klären…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Asking Shopify</source>
        <translation>Shopify wird abgefragt</translation>
    </message>
    <message>
        <source>Change Shopify&apos;s stock when a receipt is saved</source>
        <translation>Den Bestand in Shopify ändern, wenn ein Wareneingang gespeichert wird</translation>
    </message>
    <message>
        <source>Connected, but permissions are missing</source>
        <translation>Verbunden, aber Berechtigungen fehlen</translation>
    </message>
    <message>
        <source>Connecting to Shopify</source>
        <translation>Es wird mit Shopify verbunden</translation>
    </message>
    <message>
        <source>Disconnecting from Shopify</source>
        <translation>Die Verbindung zu Shopify wird getrennt</translation>
    </message>
    <message>
        <source>Each receipt adds the pieces taken in to the stock of its destination, once; a receipt that is taken back takes them off again. Only for POs made in this program: {why} For a PO from elsewhere you are asked first.</source>
        <translation>Jeder Wareneingang fügt die angenommenen Stücke einmal dem Bestand seines Lieferorts hinzu; ein zurückgenommener Wareneingang zieht sie wieder ab. Nur für Bestellungen, die in diesem Programm angelegt wurden: {why} Bei einer Bestellung von anderswo werden Sie zuerst gefragt.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Opening the practice shop</source>
        <translation>Der Übungsshop wird geöffnet</translation>
    </message>
    <message>
        <source>P&amp;laces…</source>
        <translation>&amp;Standorte…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Reads the purchase orders of Shopify&apos;s own admin when you ask for it. Nothing is changed there. POs from Inventory Mate are not among them.</source>
        <translation>Liest die Bestellungen aus der Verwaltung von Shopify, wenn Sie es verlangen. Dort wird nichts geändert. Bestellungen aus Inventory Mate sind nicht darunter.</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Shopify is not needed to use QuickBooks.</source>
        <translation>Für QuickBooks wird Shopify nicht gebraucht.</translation>
    </message>
    <message>
        <source>Take over purchase orders made in Shopify</source>
        <translation>In Shopify angelegte Bestellungen übernehmen</translation>
    </message>
    <message>
        <source>The app of {shop} lacks: {scopes}. Add them in the Dev Dashboard and install the app again.</source>
        <translation>Der App von {shop} fehlt: {scopes}. Fügen Sie das im Dev Dashboard hinzu und installieren Sie die App noch einmal.</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>{shop} answers.</source>
        <translation>{shop} antwortet.</translation>
    </message>
</context>
<context>
    <name>ShopifyHost</name>
    <message>
        <source>Optional: stock in Shopify when goods arrive, and purchase orders made there.</source>
        <translation>Optional: Bestand in Shopify, wenn Ware ankommt, und dort angelegte Bestellungen.</translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <source>Shopify&apos;s stock</source>
        <translation>Bestand in Shopify</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Down, in the search</source>
        <translation>Pfeil ab, in der Suche</translation>
    </message>
    <message>
        <source>Edit the selected PO</source>
        <translation>Die gewählte Bestellung bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Escape, in an answer</source>
        <translation>Esc, in einer Antwort</translation>
    </message>
    <message>
        <source>Escape, in the search</source>
        <translation>Esc, in der Suche</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Paste a table, when importing</source>
        <translation>Eine Tabelle einfügen, beim Importieren</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo an edit</source>
        <translation>Eine Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Up / Down</source>
        <translation>Auf / Ab</translation>
    </message>
    <message>
        <source>Walk through the list</source>
        <translation>Durch die Liste gehen</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Beim Bearbeiten</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>&amp;Restore the backup</source>
        <translation>Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Start empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>That is slower and less safe. Better is a folder of this computer (--profile-dir).</source>
        <translation>Das ist langsamer und weniger sicher. Besser ist ein Ordner dieses Computers (--profile-dir).</translation>
    </message>
    <message>
        <source>The backup was made on {when}.</source>
        <translation>Die Sicherung ist vom {when}.</translation>
    </message>
    <message>
        <source>The program&apos;s data lies on a network drive</source>
        <translation>Die Daten des Programms liegen auf einem Netzlaufwerk</translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>It crashed; the support bundle has the trace, so that it can be found and mended.</source>
        <translation>Es ist abgestürzt; mit den Angaben im Support-Paket lässt sich der Fehler finden und beheben.</translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly</source>
        <translation>Beim letzten Mal endete das Programm unerwartet</translation>
    </message>
    <message>
        <source>Nothing is lost, and no request to QuickBooks was left open.</source>
        <translation>Nichts geht verloren, und keine Anfrage an QuickBooks blieb offen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost. %n request(s) to QuickBooks were under way: they are looked up there first.</source>
        <translation>
            <numerusform>Nichts geht verloren. %n Anfrage an QuickBooks war unterwegs: Sie wird dort zuerst nachgesehen.</numerusform>
            <numerusform>Nichts geht verloren. %n Anfragen an QuickBooks waren unterwegs: Sie werden dort zuerst nachgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the computer went off, or the program was ended from outside.</source>
        <translation>Vielleicht ging der Computer aus, oder das Programm wurde von außen beendet.</translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation>Support-Paket speichern…</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Sehen, was neu ist</translation>
    </message>
    <message>
        <source>The program that was started on {day} ended unexpectedly</source>
        <translation>Das am {day} gestartete Programm endete unerwartet</translation>
    </message>
    <message>
        <source>The program was updated to version {version}</source>
        <translation>Das Programm wurde auf Version {version} aktualisiert</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Stopping after this PO…</source>
        <translation>Hält nach dieser Bestellung an…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Switch PO sync on…</source>
        <translation>Synchronisierung einschalten…</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>redirect address</source>
        <translation>Rückkehradresse</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step {number} of {count}: {name}, {state}</source>
        <translation>Schritt {number} von {count}: {name}, {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Intuit reference</source>
        <translation>Intuit-Referenz</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>StockWatch</name>
    <message>
        <source>Changing Shopify&apos;s stock</source>
        <translation>Der Bestand in Shopify wird geändert</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Accounts payable</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>Auto sync</source>
        <translation>Automatisch senden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Country, currency, plan</source>
        <translation>Land, Währung, Tarif</translation>
    </message>
    <message>
        <source>Item expenses</source>
        <translation>Artikelaufwand</translation>
    </message>
    <message>
        <source>Item income</source>
        <translation>Artikelerlöse</translation>
    </message>
    <message>
        <source>PO sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>POs from</source>
        <translation>Bestellungen ab</translation>
    </message>
    <message>
        <source>QuickBooks does not say</source>
        <translation>QuickBooks sagt es nicht</translation>
    </message>
    <message>
        <source>Sign-in kept in</source>
        <translation>Anmeldung liegt in</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Was eingerichtet ist</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>alle Daten</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>For somebody who helps you: what the program did, how it is set up, and what QuickBooks answered. Read it here first. Passwords, keys and sign-in tokens are never part of it.</source>
        <translation>Für jemanden, der Ihnen hilft: was das Programm tat, wie es eingerichtet ist und was QuickBooks antwortete. Lesen Sie es hier zuerst. Passwörter, Schlüssel und Anmelde-Token sind nie dabei.</translation>
    </message>
    <message>
        <source>Making the support bundle</source>
        <translation>Das Support-Paket wird zusammengestellt</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you decide who gets the file.</source>
        <translation>Nichts wird von selbst gesendet: Sie entscheiden, wer die Datei bekommt.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Teile des Pakets</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Das Support-Paket speichern</translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation>Das Support-Paket wird gespeichert</translation>
    </message>
    <message>
        <source>Show &amp;amounts</source>
        <translation>&amp;Beträge zeigen</translation>
    </message>
    <message>
        <source>Show &amp;names (suppliers, products, your company)</source>
        <translation>&amp;Namen zeigen (Lieferanten, Artikel, Ihr Unternehmen)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>Text des Teils</translation>
    </message>
</context>
<context>
    <name>SupportOpener</name>
    <message>
        <source>The support bundle was saved</source>
        <translation>Das Support-Paket ist gespeichert</translation>
    </message>
</context>
<context>
    <name>SwitchesPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>A PO is sent as soon as it is imported or changed, without a click.</source>
        <translation>Eine Bestellung wird ohne Klick gesendet, sobald sie importiert oder geändert wird.</translation>
    </message>
    <message>
        <source>All of it can be changed at any time in Settings.</source>
        <translation>Alles lässt sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Auto sync</source>
        <translation>Automatisch senden</translation>
    </message>
    <message>
        <source>Needs PO sync.</source>
        <translation>Braucht die Synchronisierung.</translation>
    </message>
    <message>
        <source>PO sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>POs may be sent to QuickBooks. While it is off, nothing about POs leaves this computer.</source>
        <translation>Bestellungen dürfen an QuickBooks gesendet werden. Ist sie aus, verlässt nichts über Bestellungen diesen Computer.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>What may be sent?</source>
        <translation>Was darf gesendet werden?</translation>
    </message>
</context>
<context>
    <name>SyncControl</name>
    <message>
        <source>Syncing with QuickBooks</source>
        <translation>Es wird an QuickBooks gesendet</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>(PO {number}, as above)</source>
        <translation>(Bestellung {number}, wie oben)</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>No number stands here: the row was read as part of PO {number}.</source>
        <translation>Hier steht keine Nummer: Die Zeile wurde als Teil von Bestellung {number} gelesen.</translation>
    </message>
    <message>
        <source>{value} (problem)</source>
        <translation>{value} (Problem)</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>1 row.</source>
        <translation>1 Zeile.</translation>
    </message>
    <message>
        <source>Above each column stands what it is read as; choose another where it is wrong.</source>
        <translation>Über jeder Spalte steht, als was sie gelesen wird; wählen Sie etwas anderes, wo es nicht stimmt.</translation>
    </message>
    <message>
        <source>All {total} rows.</source>
        <translation>Alle {total} Zeilen.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>{shown} of {total} rows: the first ones and those with problems.</source>
        <translation>{shown} von {total} Zeilen: die ersten und die mit Problemen.</translation>
    </message>
</context>
<context>
    <name>TieOut</name>
    <message>
        <source>&amp;Excel (XLSX, for a spreadsheet)</source>
        <translation>&amp;Excel (XLSX, für eine Tabellenkalkulation)</translation>
    </message>
    <message>
        <source>&amp;Look at QuickBooks</source>
        <translation>In QuickBooks &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;PDF (to print or to file)</source>
        <translation>&amp;PDF (zum Drucken oder Ablegen)</translation>
    </message>
    <message>
        <source>&amp;Show the PO</source>
        <translation>Die Bestellung &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(keine Währung)</translation>
    </message>
    <message>
        <source>1 PO has no date and is in no month.</source>
        <translation>1 Bestellung hat kein Datum und steht in keinem Monat.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>As QuickBooks told at {time}.</source>
        <translation>Wie QuickBooks es um {time} angab.</translation>
    </message>
    <message>
        <source>Ask QuickBooks what changed there, then tie out again</source>
        <translation>QuickBooks fragen, was sich dort geändert hat, dann neu abgleichen</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Billed: {bills}</source>
        <translation>Abgerechnet: {bills}</translation>
    </message>
    <message>
        <source>Bills on them</source>
        <translation>Rechnungen darüber</translation>
    </message>
    <message>
        <source>Both sides agree to the cent.</source>
        <translation>Beide Seiten stimmen auf den Cent überein.</translation>
    </message>
    <message>
        <source>Canceled here, still in QuickBooks</source>
        <translation>Hier storniert, in QuickBooks noch da</translation>
    </message>
    <message>
        <source>Canceled, so it counts nothing here.</source>
        <translation>Storniert, zählt hier also nicht.</translation>
    </message>
    <message>
        <source>Changed here after it was billed</source>
        <translation>Nach der Abrechnung hier geändert</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation>Hier geändert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Changed in QuickBooks</source>
        <translation>In QuickBooks geändert</translation>
    </message>
    <message>
        <source>Choose a purchase order</source>
        <translation>Wählen Sie eine Bestellung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Connect to QuickBooks</source>
        <translation>Mit QuickBooks verbinden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dated in another period on one side</source>
        <translation>Auf einer Seite in einem anderen Zeitraum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here: {amount}</source>
        <translation>Hier: {amount}</translation>
    </message>
    <message>
        <source>In QuickBooks only</source>
        <translation>Nur in QuickBooks</translation>
    </message>
    <message>
        <source>In another period {where}: {day}</source>
        <translation>{where} in einem anderen Zeitraum: {day}</translation>
    </message>
    <message>
        <source>It counts on neither side.</source>
        <translation>Sie zählt auf keiner Seite.</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Abweichende Positionen</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Zusammengesetzt aus</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month-end tie-out</source>
        <translation>Monatsabgleich</translation>
    </message>
    <message>
        <source>Neither here nor in QuickBooks. Choose another month above.</source>
        <translation>Weder hier noch in QuickBooks. Wählen Sie oben einen anderen Monat.</translation>
    </message>
    <message>
        <source>No purchase orders in {month}</source>
        <translation>Keine Bestellungen im {month}</translation>
    </message>
    <message>
        <source>Not explained by its lines</source>
        <translation>Durch die Positionen nicht erklärt</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Not in QuickBooks</source>
        <translation>Nicht in QuickBooks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>POs changed since this was made</source>
        <translation>Seit dies erstellt wurde, haben sich Bestellungen geändert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid: {when}</source>
        <translation>Bezahlt: {when}</translation>
    </message>
    <message>
        <source>Purchase orders of the period</source>
        <translation>Bestellungen des Zeitraums</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>QuickBooks was not looked at yet.</source>
        <translation>In QuickBooks wurde noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>QuickBooks: {amount}</source>
        <translation>QuickBooks: {amount}</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Same number, not linked</source>
        <translation>Gleiche Nummer, nicht verknüpft</translation>
    </message>
    <message>
        <source>Save the tie-out</source>
        <translation>Den Abgleich speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Status: {word}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>The date of 1 purchase order there is not known yet: look at QuickBooks once.</source>
        <translation>Das Datum von 1 Bestellung dort ist noch nicht bekannt: Sehen Sie einmal in QuickBooks nach.</translation>
    </message>
    <message>
        <source>The dates of {count} purchase orders there are not known yet: look at QuickBooks once.</source>
        <translation>Die Daten von {count} Bestellungen dort sind noch nicht bekannt: Sehen Sie einmal in QuickBooks nach.</translation>
    </message>
    <message>
        <source>Tie out &amp;again</source>
        <translation>&amp;Neu abgleichen</translation>
    </message>
    <message>
        <source>Tie out again</source>
        <translation>Neu abgleichen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Totals of the period</source>
        <translation>Summen des Zeitraums</translation>
    </message>
    <message>
        <source>Tying out {month}</source>
        <translation>{month} wird abgeglichen</translation>
    </message>
    <message>
        <source>What the difference is made of</source>
        <translation>Woraus sich die Abweichung zusammensetzt</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in QuickBooks</source>
        <translation>in QuickBooks</translation>
    </message>
    <message>
        <source>of which paid</source>
        <translation>davon bezahlt</translation>
    </message>
    <message>
        <source>tie-out</source>
        <translation>abgleich</translation>
    </message>
    <message>
        <source>{bills} (part)</source>
        <translation>{bills} (teilweise)</translation>
    </message>
    <message>
        <source>{count} POs have no date and are in no month.</source>
        <translation>{count} Bestellungen haben kein Datum und gehören zu keinem Monat.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>noch etwa {count} Minuten</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Life of this PO</source>
        <translation>Lebenslauf dieser Bestellung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{step}: done, the date is not known</source>
        <translation>{step}: erledigt, das Datum ist nicht bekannt</translation>
    </message>
    <message>
        <source>{step}: not yet</source>
        <translation>{step}: noch nicht</translation>
    </message>
</context>
<context>
    <name>ToBillCard</name>
    <message>
        <source>Delivered: copy it to a bill</source>
        <translation>Geliefert: in eine Rechnung übernehmen</translation>
    </message>
    <message>
        <source>Enter the supplier&apos;s invoice number and date. If less arrived, lower the quantity, not the price.</source>
        <translation>Geben Sie Nummer und Datum der Lieferantenrechnung ein. Kam weniger an, verringern Sie die Menge, nicht den Preis.</translation>
    </message>
    <message>
        <source>Open it in QuickBooks</source>
        <translation>In QuickBooks öffnen</translation>
    </message>
    <message>
        <source>Open {number} in QuickBooks.</source>
        <translation>Öffnen Sie {number} in QuickBooks.</translation>
    </message>
    <message>
        <source>Opens the purchase order in the browser</source>
        <translation>Öffnet die Bestellung im Browser</translation>
    </message>
    <message>
        <source>Press “Copy to bill” at the top.</source>
        <translation>Drücken Sie oben „Copy to bill“.</translation>
    </message>
    <message>
        <source>Press “Save and close”. This list learns of it within ten minutes.</source>
        <translation>Drücken Sie „Save and close“. Diese Liste erfährt davon innerhalb von zehn Minuten.</translation>
    </message>
    <message>
        <source>The rest is to be copied to a bill</source>
        <translation>Der Rest ist in eine Rechnung zu übernehmen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Connect to QuickBooks</source>
        <translation>Mit QuickBooks verbinden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview what a sync would do</source>
        <translation>Zeigen, was das Senden bewirken würde</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Sync all ({count})</source>
        <translation>Alle senden ({count})</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Both come to the same, to the cent.</source>
        <translation>Beide kommen auf dasselbe, auf den Cent genau.</translation>
    </message>
    <message>
        <source>QuickBooks has it in {there}, here it is in {here}.</source>
        <translation>QuickBooks hat sie in {there}, hier ist sie in {here}.</translation>
    </message>
    <message>
        <source>QuickBooks has {amount} less.</source>
        <translation>QuickBooks hat {amount} weniger.</translation>
    </message>
    <message>
        <source>QuickBooks has {amount} more.</source>
        <translation>QuickBooks hat {amount} mehr.</translation>
    </message>
</context>
<context>
    <name>TotalsGrid</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Inventory Mate</source>
        <translation>Inventory Mate &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>Paused. {sentence}</source>
        <translation>Pausiert. {sentence}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Take {count} back</source>
        <translation>{count} &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at what an undo would do…</source>
        <translation>Es wird nachgesehen, was die Rücknahme bewirken würde…</translation>
    </message>
    <message>
        <source>Nothing has been taken back yet. Afterwards the POs are on hold, until you take them off hold.</source>
        <translation>Bisher wurde nichts zurückgenommen. Danach sind die Bestellungen angehalten, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping after this PO…</source>
        <translation>Hält nach dieser Bestellung an…</translation>
    </message>
    <message>
        <source>Taking it back from QuickBooks…</source>
        <translation>Es wird aus QuickBooks zurückgenommen…</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>This run wrote nothing.</source>
        <translation>Dieser Lauf hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Diesen Lauf rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: {sentence}</source>
        <translation>Rückgängig: {sentence}</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>Looking at what an undo would do</source>
        <translation>Es wird nachgesehen, was die Rücknahme bewirken würde</translation>
    </message>
    <message>
        <source>Taking it back from QuickBooks</source>
        <translation>Es wird aus QuickBooks zurückgenommen</translation>
    </message>
</context>
<context>
    <name>UndoModel</name>
    <message>
        <source>PO</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>UndoResult</name>
    <message>
        <source>&amp;Also where something that was changed in QuickBooks since is lost</source>
        <translation>&amp;Auch dort, wo etwas verloren geht, das seither in QuickBooks geändert wurde</translation>
    </message>
    <message>
        <source>After the undo</source>
        <translation>Nach der Rücknahme</translation>
    </message>
    <message>
        <source>In QuickBooks now</source>
        <translation>Jetzt in QuickBooks</translation>
    </message>
    <message>
        <source>Purchase orders of this undo</source>
        <translation>Bestellungen dieser Rücknahme</translation>
    </message>
    <message>
        <source>Vendors and items that the run made stay in QuickBooks: {names}.</source>
        <translation>Kreditoren und QuickBooks-Artikel, die der Lauf angelegt hat, bleiben in QuickBooks: {names}.</translation>
    </message>
    <message>
        <source>What would happen to the selected purchase order</source>
        <translation>Was mit der gewählten Bestellung passieren würde</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>PO</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
</context>
<context>
    <name>ValuesTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The POs and what differs in each</source>
        <translation>Die Bestellungen und was bei jeder abweicht</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Checking QuickBooks</source>
        <translation>QuickBooks wird geprüft</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Every so many minutes, or at hours of the day on the days you choose. The line at the bottom says when it is next.</source>
        <translation>Alle so und so viele Minuten, oder zu Uhrzeiten an den Tagen, die Sie wählen. Die Zeile unten sagt, wann es das nächste Mal ist.</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Im Infobereich</translation>
    </message>
    <message>
        <source>Notifications that lead to the thing</source>
        <translation>Benachrichtigungen, die zur Sache führen</translation>
    </message>
    <message>
        <source>Settings that can be searched</source>
        <translation>Durchsuchbare Einstellungen</translation>
    </message>
    <message>
        <source>Sync by schedule</source>
        <translation>Nach Zeitplan senden</translation>
    </message>
    <message>
        <source>The program can stay beside the clock, start when you log in, and be paused from there.</source>
        <translation>Das Programm kann neben der Uhr bleiben, beim Anmelden starten und von dort pausiert werden.</translation>
    </message>
    <message>
        <source>Type a word in the settings to see only what it is about.</source>
        <translation>Geben Sie in den Einstellungen ein Wort ein, um nur zu sehen, worum es geht.</translation>
    </message>
    <message>
        <source>When something needs you while you work elsewhere, the system says so; press it and be there.</source>
        <translation>Wenn etwas zu klären ist, während Sie anderswo arbeiten, sagt es das System; drücken Sie darauf, und Sie sind dort.</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>WindowHost</name>
    <message>
        <source>Loading the sample shop</source>
        <translation>Der Beispielshop wird geladen</translation>
    </message>
    <message>
        <source>Looking for earlier requests</source>
        <translation>Nach früheren Anfragen wird gesehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>{column} (always shown)</source>
        <translation>{column} (immer zu sehen)</translation>
    </message>
</context>
<context>
    <name>_Totals</name>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>Total here</source>
        <translation>Summe hier</translation>
    </message>
    <message>
        <source>Total here {here}, in QuickBooks {there}</source>
        <translation>Summe hier {here}, in QuickBooks {there}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht dort</translation>
    </message>
</context>
</TS>
