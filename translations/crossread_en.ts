<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Crossread::ArticleList</name>
    <message numerus="yes">
        <source>The board shows %n article(s) at once. Hide another one to see this.</source>
        <translation>
            <numerusform>The board shows %n article at once. Hide another one to see this.</numerusform>
            <numerusform>The board shows %n articles at once. Hide another one to see this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Console</name>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n fault found</numerusform>
            <numerusform>%n faults found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::CoverageBoard</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible fault(s)</source>
        <translation>
            <numerusform>%n possible fault</numerusform>
            <numerusform>%n possible faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::DateExpression</name>
    <message numerus="yes">
        <source>The operation &apos;%1&apos; takes %n arguments.</source>
        <translation>
            <numerusform>The operation &apos;%1&apos; takes %n argument.</numerusform>
            <numerusform>The operation &apos;%1&apos; takes %n arguments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Editing</name>
    <message numerus="yes">
        <source>Linked %n statement(s).</source>
        <translation>
            <numerusform>Linked %n statement.</numerusform>
            <numerusform>Linked %n statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n article(s).</source>
        <translation>
            <numerusform>Added %n article.</numerusform>
            <numerusform>Added %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::EmptyBoard</name>
    <message numerus="yes">
        <source>The workspace holds %n article(s). Show them again to go on reading.</source>
        <translation>
            <numerusform>The workspace holds %n article. Show it again to go on reading.</numerusform>
            <numerusform>The workspace holds %n articles. Show them again to go on reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::LinkModel</name>
    <message numerus="yes">
        <source>%n discrepancies</source>
        <translation>
            <numerusform>%n discrepancy</numerusform>
            <numerusform>%n discrepancies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::MessageStrip</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
