<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FixFlow</name>
    <message numerus="yes">
        <source>%n purchase order(s) go with the next sync.</source>
        <translation>
            <numerusform>%n purchase order goes with the next sync.</numerusform>
            <numerusform>%n purchase orders go with the next sync.</numerusform>
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
</TS>
