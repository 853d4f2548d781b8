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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a shop&apos;s purchase orders to QuickBooks Online and keeps them in step until the bill is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>&amp;CSV (for a spreadsheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON (for programs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text (to read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a save</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By schedule</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>Changed after billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Intuit reference (intuit_tid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>QuickBooks-Artikel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>QuickBooks code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by hand</source>
        <translation>Von Hand gestartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {number}. Press to show all POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search text, PO or Intuit reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all POs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>&amp;Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Every import, every sync and every answer of QuickBooks will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits this filter and search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} were saved in {path}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It gets purchase orders, settings, a connection and a log of its own; nothing of {present} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Answer the question below, then it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose below whether it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose below which version is right. Nothing is written until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the reason says, then press Sync this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sync leaves it out until you take it off hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to QuickBooks with a sync once the shop is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to QuickBooks with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed here after it was sent. The next sync brings QuickBooks up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was copied to a bill, so it is not changed in QuickBooks any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bill is paid. There is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is overwritten. Changes made here are still sent, beside those made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks has it, with the same content as here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks&apos; answer was not seen. The next sync looks there first, so it cannot be sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs leave it out for the reason given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDesk</name>
    <message>
        <source>Keeping your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>&amp;Problems ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PO has problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file with the &amp;lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All POs of this file are here already, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of the columns below has it, choose that above the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;without lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w POs ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported. Correct the file, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {good} are right. Nothing of a PO with problems is imported; its rows are saved in a file of their own, each with its reason, so that you can correct and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;changes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs have problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
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
        <translation>Berechnet</translation>
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
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Nicht geeignet</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BothTotals</name>
    <message>
        <source>Costs and tax</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrakeHost</name>
    <message>
        <source>Looking for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste the address you landed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of Intuit opens in your browser. This window waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the practice company opens in your browser. This window waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself. The time keeps running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser does not come back by itself, copy the whole address of its last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address you landed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there, choose your company and allow the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is right. Asking QuickBooks for the company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page brings you back here by itself. If the browser ends on a page that cannot be shown, copy the whole address from its address bar and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Nothing is lost, and you can go on. If it happens again, a support bundle helps to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {done} of {all} POs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold: {done} of {all} POs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {file}: {count} POs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off hold: {done} of {all} POs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking off hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others stay as they are:</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>At the last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in QuickBooks</source>
        <translation>In QuickBooks geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as in order again. Nothing is sent; later edits here are sent as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it there since the last sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved it there on {when}. QuickBooks does not tell who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>&amp;Other costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts &amp;payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees and all costs without an account of their own. More kinds are in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item &amp;expenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item &amp;income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older POs stay here. Empty: all POs are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only POs &amp;dated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only POs dated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from this company&apos;s own chart of accounts. Please look once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The A/P account of every PO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What buying a product costs; used when a new item is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What selling a product brings in; used when a new item is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Adding up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>As at &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, ticked ones are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order. Space ticks, Alt with an arrow key moves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyChip</name>
    <message>
        <source>Connected: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to connect to QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>&amp;Use another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, move to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, this is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its POs are new there: all that may be sent are sent again. Accounts are chosen anew. What is in {old} stays there, and which PO is which is remembered, but no longer followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the shop to {new}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, sign in to {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs will be sent to this company. Nothing has been stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is connected to {old}, but you signed in to {new}. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop moves to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company cannot take POs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency}, and other currencies</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity, unit cost, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>With tax inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (would be created)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: last synced {base}, {before_name} {before}, {after_name} {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before_name} {before}, {after_name} {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences, field by field</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this aside with the sign-in; nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to QuickBooks – {environment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectFlow</name>
    <message>
        <source>Leaving the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again and paste the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again; a new page opens in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in that this address belongs to has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for signing in is over. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>&amp;Address of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app in Shopify&apos;s Dev Dashboard with the permissions read_products, read_locations, write_inventory and read_inventory_purchase_orders, and install it on your shop. Tokens of apps that were made in the shop&apos;s admin before 2026 go on working. They are kept in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the &amp;practice shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the client &amp;id and secret of an app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectHost</name>
    <message>
        <source>Access withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting is put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet. Connect takes it up where you left it, until this program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the stored sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing access at Intuit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>&amp;Connect to QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;forget which PO is which in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also forget which PO is which in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything waits until then and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a file under your passphrase. Nothing is sent until it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, mappings and account choices of this company. They are found again by number and our mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs stay here until the shop is connected to a QuickBooks company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks asks for a new sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>The sign-in is about to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored sign-in is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, &amp;disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from {company}? POs that are in QuickBooks stay there. Nothing more is sent until you connect again. Which PO is which in QuickBooks is remembered, so nothing will be sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until {day}; each use extends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the latest until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostKind</name>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message>
        <source>&amp;Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the lead time: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the terms: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>From the lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Pa&amp;yment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment &amp;due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment te&amp;rms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before it was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliverySection</name>
    <message>
        <source>&amp;Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note to supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trac&amp;king number</source>
        <translation type="unfinished"></translation>
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
        <translation>Zeigen, was eine Synchronisierung täte</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see its lines, its history and what QuickBooks has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the purchase order</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase order selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These POs are here already. What the file says nothing about stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in POs that are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more POs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>1 PO</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>1 PO of {gone} goes to {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it in Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that stays. {name} goes, and its POs become POs of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Closed or billed there, so that they stay as they are: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that are open in QuickBooks &amp;change too, with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Estimates the arrival of POs without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>It is kept here and fills what POs lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here: a vendor that a sync makes gets what its PO does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here: an item that a sync makes gets what its PO line does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time: “{text}” is not a number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name} into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Net 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item yet. The next sync finds or makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vendor yet. The next sync finds or makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{search}”</source>
        <translation>Nichts gefunden zu „{search}“</translation>
    </message>
    <message>
        <source>Nothing is kept yet; this is what the newest PO says. Save to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is made or merged in QuickBooks. Taking it apart again is work by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in QuickBooks: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Please correct this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, SKU, barcode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, email, place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the one that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the purchase orders, or you add one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the one that goes. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Unit cost: “{text}” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual with this supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which item in QuickBooks stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vendor in QuickBooks stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} POs of {gone} go to {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} is {kept} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisputedGrid</name>
    <message>
        <source>Always do this for: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later conflicts about this field are settled the same way, and logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PO is ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import POs from a file or write the first one; then press Sync all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO sync is off, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in Settings when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync all now, or look at them first: nothing is sent before you press it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync all now; POs that are imported or changed later go by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs are ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Forgetting what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what was typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Excel, ODS or JSON, or a table copied from a web page. You see what would happen before anything is imported. A list of POs and the file of its lines may be dropped together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file of purchase orders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file of purchase orders here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit PO-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as soon as the running work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Reading what was ordered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save it, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving PO-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit costs include the tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Dates and payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of supplier and destination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentBanner</name>
    <message>
        <source>Intuit sandbox – a test company at Intuit. These are not your real books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit&apos;s test company, not your books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice company – for trying things out. Nothing here reaches a real QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your real books.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentPage</name>
    <message>
        <source>&amp;Practice company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;QuickBooks Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QuickBooks-like company that comes with this program. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For real companies Intuit only accepts a return address that begins with https. The next page has a small page that you can put on a website of yours; it brings you back here after the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit&apos;s own test company on the internet. Needs keys from Intuit&apos;s developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on this computer by {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s real books. Needs production keys from Intuit&apos;s developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the POs go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can connect to another one at any time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>QuickBooks company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks number</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>The sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (by lead time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (by terms)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message>
        <source>&amp;Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address on the web that Inventory Mate, an automation tool or your own system serves. The program fetches what changed; it never writes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fe&amp;tch by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the feed is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed &amp;wins over changes made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this shop from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this is off, a PO that was changed here and in the feed waits until you say which version holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open POs are no longer in the feed; they stay here as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Press Fetch now to take them in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>&amp;Test and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its provider gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to pro&amp;vide a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in {place}. Leave empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sam&amp;ple shop&apos;s feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed in Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase orders made in Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading Shopify&apos;s purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading Shopify&apos;s purchase orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Shopify&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Shopify&apos;s side for {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was changed here and in Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po}, {supplier}: {count} lines, {amount}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>{count} of {limit} characters left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} too many for QuickBooks; not sent like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the practice company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the practice company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} made-up POs, and a practice company that takes them like QuickBooks does. All of it stays on this computer: press Sync all and look what happens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixDesk</name>
    <message>
        <source>Open QuickBooks yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks is opening in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open. The address is {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: the gear, Account and settings, Expenses, Purchase orders. Then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixFlow</name>
    <message numerus="yes">
        <source>%n purchase order(s) go with the next sync.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change QuickBooks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes QuickBooks. Nothing else about the record is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working in QuickBooks…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>1 PO was changed here and in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other file in the folder is left alone: it is no file of purchase orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Excel and JSON files that are dropped there are imported by themselves and moved to “done”, or to “failed” with the reasons. Use a folder of its own; it may lie on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files w&amp;in over changes made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what is dropped i&amp;nto it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was imported from the folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folde&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this is off, a PO that was changed here and in a file waits until you say which version holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs were changed here and in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other files in the folder are left alone: they are no files of purchase orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not imported as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {file}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderHost</name>
    <message>
        <source>A file of the watched folder contradicts changes made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where POs come from: watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files of the watched folder were imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not imported as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Importing from the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import 1 PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import the 1 good PO and save {failed} with reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import the {good} good POs and save {failed} with reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import the {good} good POs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {count} POs</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal {lines} · Costs {costs} · Tax is included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal {lines} · Costs {costs} · Tax {tax}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things to correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected rows of {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Holds for these {count} POs</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadSection</name>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference or invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number above zero, such as 1.0842.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;estination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange r&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New supplier: its details stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PO needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PO needs a supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 1 {currency} costs in the books&apos; currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Copy for whoever provides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more. “Copy the history” and the export have all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit&apos;s id of the request: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>As the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost tax in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs include tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs total of the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on the whole PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice or reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line discount in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal of the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier state or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on the whole PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax total of the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as the last file with these headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} - left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {all} columns read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;How the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that has the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows of a table with their headers first, then paste here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase orders ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that were left out are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows with problems are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Importing PO {row} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading row {row} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the rows with reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbound</name>
    <message>
        <source>1 PO was changed here and in its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record could not be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good fetch: {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I press Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs were changed here and in their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records could not be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboundHost</name>
    <message>
        <source>Fetching the web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to provide a web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web feed brought something that needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where POs come from: web feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter the client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is not complete or has a space in it. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is not complete or has a space in it. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two look swapped: Intuit&apos;s client id is the longer one and begins with AB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the client id again. The client secret stands below it in Intuit&apos;s portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Use the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stand in Intuit&apos;s developer portal: open your app there, choose Keys and credentials, then the {kind} keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for this session &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your Intuit app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place to keep the secret yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Intuit&apos;s developer &amp;portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on this computer ({where})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me how, with &amp;pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret and the sign-in are kept in a file that opens with your passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret and the sign-in are kept in memory only. When the program ends they are gone, and you sign in again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret cannot be kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is kept in {place}, never in this program&apos;s own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file under a &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation type="unfinished"></translation>
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
        <translation>Das Fenster spricht sie, wenn das Programm das nächste Mal gestartet wird.</translation>
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
        <translation>Artikelzeilen</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose only one again (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the chosen POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Sync these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Choose and order columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a PO</source>
        <translation>Bestellung eingeben</translation>
    </message>
    <message>
        <source>Import a file from your shop (CSV, Excel or JSON), enter a PO by hand, or try everything with a made-up shop and a practice company first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>It looks at number, supplier, reference, SKU, product and tags.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Nothing found for “{search}”</source>
        <translation>Nichts gefunden zu „{search}“</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts da</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>Nichts zu berechnen</translation>
    </message>
    <message>
        <source>Purchase orders come here when they are delivered and QuickBooks has no bill for all of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search number, supplier, reference, SKU, product or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try the practice company</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;nly {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this PO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Intuit reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>1 PO changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed there since the last look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs changed there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inventory Mate Desktop</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, what was sent stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the shop and import purchase orders; their suppliers and products stand here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of a PO are account lines in QuickBooks. A choice holds for what is sent from now on; purchase orders that are in QuickBooks keep their accounts. Tax rates are mapped to tax codes in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a &amp;new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Forget which one {name} is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by name or SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive or gone in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with the next sync that needs it. Where QuickBooks has one of this name, the new one gets a figure behind its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new item for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vendor for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Mappings of {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing to map yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One purchase order in QuickBooks uses it. Shall it change as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Suppliers and vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is kept; it holds from the next sync on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync decides anew: by name or SKU, else it asks you or makes a new one. Purchase orders in QuickBooks stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now: {name}. It holds for all {them} of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which item is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vendor is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are closed or billed there and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} purchase orders in QuickBooks use it. Shall they change as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {them}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview sync…</source>
        <translation>&amp;Vorschau der Synchronisierung…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation type="unfinished"></translation>
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
        <source>E&amp;xport the list as CSV…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved fi&amp;lters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to &amp;bill</source>
        <translation>Zeigen, was zu berechnen &amp;ist</translation>
    </message>
    <message>
        <source>Show what needs yo&amp;u</source>
        <translation>Zeigen, was Sie bra&amp;ucht</translation>
    </message>
    <message>
        <source>What QuickBooks&apos; &amp;messages mean</source>
        <translation>Was QuickBooks&apos; &amp;Meldungen bedeuten</translation>
    </message>
    <message>
        <source>What the bad&amp;ge means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that are not in this list are shown with QuickBooks&apos; own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by code or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not try again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What QuickBooks&apos; messages mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can act: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>Show PO-{number} of {supplier}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedKinds</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in QuickBooks</source>
        <translation type="unfinished">In QuickBooks gelöscht</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct in the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsHead</name>
    <message>
        <source>All sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished">Braucht Sie</translation>
    </message>
    <message>
        <source>Search question, PO or supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO {number} of {supplier}, in: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Frage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">Lieferant</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, PO {number}, {supplier}, since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count} POs wait, since {since}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRecords</name>
    <message>
        <source>New items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vendors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync finished; some answers are still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync finished; something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>&amp;New number (QuickBooks shows it with PO- in front)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks has this number already. Nothing is sent until it has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column named Ta&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount for each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount for the whole PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are parted &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 1.250,00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currenc&amp;y of POs without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO n&amp;umber of these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: 1,250.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row o&amp;f the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier of all &amp;the POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit &amp;cost of all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as {code}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc. %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no product and no SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>Artikelzeilen</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Enter move; Enter after the last row adds one · Ctrl+D copies from above · Ctrl+Delete deletes rows · Ctrl+Z undoes · Ctrl+V pastes rows from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO belongs to the sample shop. Change it as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO came from the file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO came from the watched folder ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO came from the web feed, which is not changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO was imported ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO was read from Shopify, which is not changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes stay here. When the same PO comes in again with other content, the differences are shown before anything is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a kind of cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Zu berechnen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicating PO-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping QuickBooks&apos; version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Nothing changes in QuickBooks: its purchase order stays as it is. Here the PO is put on hold: nothing of it is sent, and its bills are not followed any more. Take it off hold to link it again; the next sync finds the same purchase order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking off hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open. The address is {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {number} from QuickBooks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>This question was settled meanwhile; your answer was not needed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no supplier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PO</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync stopped and asks whether to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in different currencies are not added up: the rates of the day of payment are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled here: close it in QuickBooks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here and in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in QuickBooks: send again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, and QuickBooks has no bill for all of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, not billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was delivered is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Import the purchase orders of your shop. This page then shows what is on order, what is late, and which POs have reached QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>In {currency}, by the PO&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold, or not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On order by supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered or shipped, not delivered yet: what will have to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>POs by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for a person first, then what stands on the badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks has it with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have come before today and has not been delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>Zu berechnen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Try the practice company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Which item is this product?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which purchase order in QuickBooks is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vendor is this supplier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why POs wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} in the last twelve months, by the PO&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, on order, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Braucht Sie</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartiesSection</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact at the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier e&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no email address; the PO is not sent like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: street</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Forgotten: start a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase (at least 10 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret and sign-in are kept in a file in this program&apos;s folder that opens with this passphrase only. It is asked for at each start. If you forget it, sign in again; nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the stored sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least 10 characters, such as four or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to QuickBooks lies in a file under your passphrase. It is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Not in use any more in QuickBooks (id {id})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>(no destination)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when something arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Shopify for its places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Goods received at a destination are added to the stock of its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase order has a destination yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of {destination}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainCard</name>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>Next sync at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sync on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sync tomorrow at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: nothing is sent by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDetail</name>
    <message>
        <source>&amp;Go to this PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field and every line is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation>In QuickBooks</translation>
    </message>
    <message>
        <source>No purchase order is in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before that is settled. Go to this PO to see what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be written for this purchase order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen to the selected purchase order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync these ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync looks at everything again before it writes.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what a sync would do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed since this was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchase orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Looking at what a sync would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewGroup</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewRow</name>
    <message>
        <source>Billed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen to each purchase order</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>So QuickBooks is not even asked. Switch PO sync on in Settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PO is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PO needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PO would be {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} POs are the same in QuickBooks. A sync would write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks would get {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchase orders yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs would be {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} would be {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is the same in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} needs you before it can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} would be created in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} would be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} would be updated in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit reference (intuit_tid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not try again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the error as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list of problems as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a problem, or click it twice, to see its cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the rows with reasons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {count} problems; a copy of the list has them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>&amp;Save these choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;vendor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping your answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing else has to be chosen. Or choose another one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PO says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor, currency, accounts, items, tax, quantities, amounts and whole lines are never settled by a remembered choice: there a wrong answer moves money, so each case wants a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs wait for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>&amp;Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished">Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is open fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sync cannot decide by itself, and what has to be put right, stands here; the rest goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question was settled meanwhile; your answer was not needed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is in Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there: send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the stock alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Every receipt is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO-{number}, receipt of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it, for all POs of this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it, for this PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts and Shopify&apos;s stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Mark delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark the PO as delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier and tracking number go to QuickBooks with the next sync; both may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a receipt of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the receipt of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about Shopify&apos;s stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on: fill in the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery note number, condition of the goods…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then waits under “To bill” until it is copied to a bill in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark delivered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ordered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark shipped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the PO as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number} as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number} as ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number} as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than ordered; it can be saved all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing received yet; {open} ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please correct this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Receive &amp;all remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving {received} · rejecting {rejected} · {open} stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing a receipt of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the receipt of {moment} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this receipt of {number} back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an earlier receipt back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PO is not marked delivered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole order is here, whatever the lines say. QuickBooks is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day becomes the date of the PO, in QuickBooks too with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} · taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has no product lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: “{text}” is not a number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} of {ordered} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supplier}. Receiving is kept here; it changes nothing in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Its pieces are open again. The receipt stays in the history, with an entry that takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordChooser</name>
    <message>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, SKU or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, email or currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are left out because they are not set up for buying in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in another currency are left out: a vendor keeps its currency for ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectField</name>
    <message>
        <source>&amp;How to host it in five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redirect address registered at Intuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter exactly this address under Redirect URIs in the portal, or Intuit refuses the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set on this computer (QUICKBOOKS_REDIRECT_URI or the settings file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The https address of a page on a website of yours, exactly as it stands under Redirect URIs in the portal. Save our page and put it there: it only hands the sign-in over to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberedCard</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again about {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a conflict about these fields nobody is asked any more; the log tells what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Tick “Always do this” in a conflict to remember its choice for a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor, currency, accounts, items, tax, quantities, amounts and whole lines cannot be remembered: there a wrong answer moves money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message numerus="yes">
        <source>%n PO(s) wait for your answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sync stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned sync is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in at QuickBooks ends soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDetail</name>
    <message>
        <source>&amp;Copy the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo is taken back by taking the POs off hold and syncing them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run to see its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Intuit &amp;reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wrote no purchase order, or all was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what would happen in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run made no request and changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit reference (intuit_tid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>&amp;Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Each sync will be listed here, with every step, how long it took and what QuickBooks answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run touched a PO, vendor or item that begins so, or has such a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search PO, vendor, item or Intuit reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePageButton</name>
    <message>
        <source>Page saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;page to host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page to host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that opens it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, search and order are kept under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among the saved filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scoping</name>
    <message>
        <source>Only {words}. Press to show all POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all POs again</source>
        <translation type="unfinished"></translation>
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
    <name>Settings</name>
    <message>
        <source>A PO is sent as soon as it is imported or changed, without a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the PO as it is here is attached to the purchase order in QuickBooks, and replaced when the PO changes. It takes one more request for each PO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned sync is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question or a PO that waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small icon beside the clock, where your desktop has a place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API of QuickBooks Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API of the Intuit sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also while the window is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hours of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought and sold without counting stock in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts stay here until they are ordered. When this is off, drafts are sent too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Intuit&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every PO, and with it the right to your books, goes to this address instead of Intuit&apos;s. Be sure whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cost without an account of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For POs whose destination has none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For work that is bought, such as printing or repairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory asset account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on syncing there. Without a tray, closing the window ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor version of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs PO sync: switch that on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the icon in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New POs in one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has this percentage: make one in QuickBooks, or correct the POs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start date: older POs are sent too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax (0 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs to change anything here, unless support asks for it. It takes effect when the program is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole purchase order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that nobody watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only used for inventory items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you press Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the window itself says it, quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs dated before this day are left out, so that closed periods stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs may be sent to QuickBooks. While this is off, nothing about POs leaves this computer, even when you press Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs that are already in QuickBooks are kept up to date whatever stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks allows 10 for everything together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks allows 500 for everything that talks to a company; this program takes 400 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks answers every number up to 75 as 75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks computes tax from a code on each line. A percentage that exactly one of your codes has needs no choice. Rounding that differs by cents goes on a line with the code for 0 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks counts stock and value. Needs QuickBooks Plus or Advanced, and cannot be undone for an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks takes 30 at most; fewer travel when it is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several codes have this percentage: choose the one for purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by the system while you look at something else. Press one and the window shows what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how things stand; its menu syncs, pauses and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many minutes after the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you can renew it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs all POs by itself while this program runs, also from the tray. Needs PO sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The A/P account of every PO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only code with this percentage; used by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What buying the item costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What selling the item brings in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When QuickBooks has no item for a product, one is created like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new POs belong in your reports. Documents that were sent before keep what they have in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the PO itself and its extra costs are booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which POs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what it sent, also when all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for payment terms that fit none of the company&apos;s terms by name or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without anything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times such as 09:00, 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} for {destination}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>Saving settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralCard</name>
    <message numerus="yes">
        <source>%n PO(s) wait for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer fits all of them. Select entries of the same sort, or answer one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers fit all of them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopSwitch</name>
    <message>
        <source>Shop: {name}. Press for the other shops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopifyCard</name>
    <message>
        <source>&amp;Disconnect from Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch from Shopify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipts that need you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Shopify&apos;s stock when a receipt is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but permissions are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting from Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each receipt adds the pieces taken in to the stock of its destination, once; a receipt that is taken back takes them off again. Only for POs made in this program: {why} For a PO from elsewhere you are asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the practice shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;laces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the purchase orders of Shopify&apos;s own admin when you ask for it. Nothing is changed there. POs from Inventory Mate are not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify is not needed to use QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over purchase orders made in Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app of {shop} lacks: {scopes}. Add them in the Dev Dashboard and install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop} answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopifyHost</name>
    <message>
        <source>Optional: stock in Shopify when goods arrive, and purchase orders made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify&apos;s stock</source>
        <translation type="unfinished"></translation>
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
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Down, in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape, in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up / Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the list</source>
        <translation type="unfinished"></translation>
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
        <source>That is slower and less safe. Better is a folder of this computer (--profile-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s data lies on a network drive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message>
        <source>It crashed; the support bundle has the trace, so that it can be found and mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, and no request to QuickBooks was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost. %n request(s) to QuickBooks were under way: they are looked up there first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the computer went off, or the program was ended from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that was started on {day} ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was updated to version {version}</source>
        <translation type="unfinished"></translation>
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
        <source>Switch PO sync on…</source>
        <translation>Synchronisierung einschalten…</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Alle senden</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step {number} of {count}: {name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuit reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockWatch</name>
    <message>
        <source>Changing Shopify&apos;s stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Accounts payable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, currency, plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item expenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who helps you: what the program did, how it is set up, and what QuickBooks answered. Read it here first. Passwords, keys and sign-in tokens are never part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you decide who gets the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;names (suppliers, products, your company)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportOpener</name>
    <message>
        <source>The support bundle was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchesPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PO is sent as soon as it is imported or changed, without a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed at any time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs PO sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs may be sent to QuickBooks. While it is off, nothing about POs leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be sent?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncControl</name>
    <message>
        <source>Syncing with QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>(missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (problem)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>1 row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above each column stands what it is read as; choose another where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} rows: the first ones and those with problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieOut</name>
    <message>
        <source>&amp;Excel (XLSX, for a spreadsheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF (to print or to file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As QuickBooks told at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask QuickBooks what changed there, then tie out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Billed: {bills}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agree to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled here, still in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled, so it counts nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here after it was billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in QuickBooks</source>
        <translation>In QuickBooks geändert</translation>
    </message>
    <message>
        <source>Choose a purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In QuickBooks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another period {where}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts on neither side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month-end tie-out</source>
        <translation>Monatsabgleich</translation>
    </message>
    <message>
        <source>Neither here nor in QuickBooks. Choose another month above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase orders in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not explained by its lines</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POs changed since this was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase orders of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>QuickBooks was not looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Same number, not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tie-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
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
        <source>The dates of {count} purchase orders there are not known yet: look at QuickBooks once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie out &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tying out {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the difference is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bills} (part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} POs have no date and are in no month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Bill paid</source>
        <translation>Rechnung bezahlt</translation>
    </message>
    <message>
        <source>Billed part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills paid</source>
        <translation>Rechnungen bezahlt</translation>
    </message>
    <message>
        <source>Closed without a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to bill</source>
        <translation>In Rechnung übernommen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Angelegt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished">Geliefert</translation>
    </message>
    <message>
        <source>In QuickBooks</source>
        <translation type="unfinished">In QuickBooks</translation>
    </message>
    <message>
        <source>Life of this PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly copied to bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Teilweise erhalten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: done, the date is not known</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the supplier&apos;s invoice number and date. If less arrived, lower the quantity, not the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {number} in QuickBooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the purchase order in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Copy to bill” at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Save and close”. This list learns of it within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is to be copied to a bill</source>
        <translation type="unfinished"></translation>
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
        <translation>Zeigen, was eine Synchronisierung täte</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks has it in {there}, here it is in {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks has {amount} less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks has {amount} more.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open Inventory Mate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Deleted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take {count} back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been taken back yet. Afterwards the POs are on hold, until you take them off hold.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run wrote nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>Looking at what an undo would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back from QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoModel</name>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoResult</name>
    <message>
        <source>&amp;Also where something that was changed in QuickBooks since is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In QuickBooks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase orders of this undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors and items that the run made stay in QuickBooks: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen to the selected purchase order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished">Lieferant</translation>
    </message>
</context>
<context>
    <name>ValuesTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POs and what differs in each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take {source}&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By now both are the same; either answer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase orders that need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {source}&apos;s version of &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields were changed here and in {source} since both were the same. Whatever only one side changed is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record could not be taken in; nothing of it was stored. It is tried again as soon as it changes in {source}, or when everything is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Checking QuickBooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>Every so many minutes, or at hours of the day on the days you choose. The line at the bottom says when it is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications that lead to the thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that can be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync by schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program can stay beside the clock, start when you log in, and be paused from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word in the settings to see only what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something needs you while you work elsewhere, the system says so; press it and be there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Schließen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowHost</name>
    <message>
        <source>Loading the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for earlier requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
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
        <source>This column is always shown</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total here {here}, in QuickBooks {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
