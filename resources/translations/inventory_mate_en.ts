<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%n row(s) are saved in {path}</source>
        <translation>
            <numerusform>%n row is saved in {path}</numerusform>
            <numerusform>%n rows are saved in {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerSender</name>
    <message numerus="yes">
        <source>%n PO(s) go to QuickBooks in a few seconds.</source>
        <translation>
            <numerusform>%n PO goes to QuickBooks in a few seconds.</numerusform>
            <numerusform>%n POs go to QuickBooks in a few seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixFlow</name>
    <message numerus="yes">
        <source>%n purchase order(s) that waited for it can go on.</source>
        <translation>
            <numerusform>%n purchase order that waited for it can go on.</numerusform>
            <numerusform>%n purchase orders that waited for it can go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n PO(s) go to QuickBooks after the sync that is running.</source>
        <translation>
            <numerusform>%n PO goes to QuickBooks after the sync that is running.</numerusform>
            <numerusform>%n POs go to QuickBooks after the sync that is running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemEntry</name>
    <message numerus="yes">
        <source>%n PO(s) wait for this</source>
        <translation>
            <numerusform>%n PO waits for this</numerusform>
            <numerusform>%n POs wait for this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message numerus="yes">
        <source>%n PO(s) wait for your answer.</source>
        <translation>
            <numerusform>%n PO waits for your answer.</numerusform>
            <numerusform>%n POs wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralCard</name>
    <message numerus="yes">
        <source>%n PO(s) wait for them.</source>
        <translation>
            <numerusform>%n PO waits for them.</numerusform>
            <numerusform>%n POs wait for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%n entry selected</numerusform>
            <numerusform>%n entries selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartNotes</name>
    <message numerus="yes">
        <source>Nothing is lost. %n request(s) to QuickBooks were under way: they are looked up there first.</source>
        <translation>
            <numerusform>Nothing is lost. %n request to QuickBooks was under way: it is looked up there first.</numerusform>
            <numerusform>Nothing is lost. %n requests to QuickBooks were under way: they are looked up there first.</numerusform>
        </translation>
    </message>
</context>
</TS>
