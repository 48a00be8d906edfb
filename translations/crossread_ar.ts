<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Crossread::ArticleJob</name>
    <message>
        <source>Reading the articles…</source>
        <translation>جارٍ قراءة المقالات…</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>جارٍ مقارنة المقالات…</translation>
    </message>
    <message>
        <source>could not read the articles</source>
        <translation>تعذّرت قراءة المقالات</translation>
    </message>
</context>
<context>
    <name>Crossread::ArticleList</name>
    <message>
        <source>%1 (waits for room on the board)</source>
        <comment>an article, in the list of articles</comment>
        <translation>%1 (ينتظر مكانًا على اللوحة)</translation>
    </message>
    <message numerus="yes">
        <source>The board shows %n article(s) at once. Hide another one to see this.</source>
        <translation>
            <numerusform>لا تعرض اللوحة أي مقال. أخفِ مقالًا آخر لترى هذا.</numerusform>
            <numerusform>تعرض اللوحة مقالًا واحدًا في الوقت نفسه. أخفِ مقالًا آخر لترى هذا.</numerusform>
            <numerusform>تعرض اللوحة مقالين في الوقت نفسه. أخفِ مقالًا آخر لترى هذا.</numerusform>
            <numerusform>تعرض اللوحة %n مقالات في الوقت نفسه. أخفِ مقالًا آخر لترى هذا.</numerusform>
            <numerusform>تعرض اللوحة %n مقالًا في الوقت نفسه. أخفِ مقالًا آخر لترى هذا.</numerusform>
            <numerusform>تعرض اللوحة %n مقال في الوقت نفسه. أخفِ مقالًا آخر لترى هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of the coverage</source>
        <translation>مقالات التغطية</translation>
    </message>
</context>
<context>
    <name>Crossread::ArticlePane</name>
    <message>
        <source>Article of %1</source>
        <translation>مقال %1</translation>
    </message>
    <message>
        <source>Article of %1, language: %2</source>
        <translation>مقال %1، اللغة: %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Board</name>
    <message>
        <source>Board of articles</source>
        <translation>لوحة المقالات</translation>
    </message>
</context>
<context>
    <name>Crossread::ChangeCheck</name>
    <message>
        <source>it neither adds nor removes anything</source>
        <translation>لا يضيف شيئًا ولا يزيل شيئًا</translation>
    </message>
    <message>
        <source>it would give a thing another identity</source>
        <translation>يعطي عنصرًا هوية أخرى</translation>
    </message>
    <message>
        <source>it would move what other things stand on</source>
        <translation>يحرّك ما تستند إليه عناصر أخرى</translation>
    </message>
    <message>
        <source>it speaks of the same thing twice</source>
        <translation>يذكر العنصر نفسه مرتين</translation>
    </message>
    <message>
        <source>the workspace has changed in the meantime</source>
        <translation>تغيّرت مساحة العمل في هذه الأثناء</translation>
    </message>
    <message>
        <source>a text, number or time in it is damaged</source>
        <translation>فيه نص أو رقم أو وقت تالف</translation>
    </message>
    <message>
        <source>something would refer to what is not there</source>
        <translation>سيشير عنصر إلى ما هو غير موجود</translation>
    </message>
    <message>
        <source>a marked place lies outside its text</source>
        <translation>موضع موسوم يقع خارج نصه</translation>
    </message>
    <message>
        <source>a marked place would cut a character apart</source>
        <translation>موضع موسوم يقطع حرفًا</translation>
    </message>
    <message>
        <source>an article names a version of another one</source>
        <translation>مقال يذكر نسخة من مقال آخر</translation>
    </message>
    <message>
        <source>a version has no content</source>
        <translation>نسخة بلا محتوى</translation>
    </message>
    <message>
        <source>blocks of a version overlap</source>
        <translation>تتداخل فقرات نسخة</translation>
    </message>
    <message>
        <source>a claim names a statement of another version</source>
        <translation>ادعاء يذكر عبارة من نسخة أخرى</translation>
    </message>
    <message>
        <source>a link names a statement twice</source>
        <translation>رابط يذكر عبارة مرتين</translation>
    </message>
    <message>
        <source>a link needs statements of two articles</source>
        <translation>يحتاج الرابط إلى عبارات من مقالين</translation>
    </message>
    <message>
        <source>the edit could not be made</source>
        <translation>تعذّر إجراء التحرير</translation>
    </message>
    <message>
        <source>a claim lies outside its statement</source>
        <translation>يقع ادعاء خارج عبارته</translation>
    </message>
    <message>
        <source>a possible fault lies outside all blocks</source>
        <translation>يقع خلل محتمل خارج كل المقاطع</translation>
    </message>
</context>
<context>
    <name>Crossread::Changes</name>
    <message>
        <source>it is no longer in the workspace</source>
        <translation>لم يعد موجودًا في مساحة العمل</translation>
    </message>
    <message>
        <source>the order does not name every article once</source>
        <translation>الترتيب لا يذكر كل مقال مرة واحدة</translation>
    </message>
    <message>
        <source>no text is selected</source>
        <translation>لم يُحدَّد أي نص</translation>
    </message>
    <message>
        <source>this text is a claim of that kind already</source>
        <translation>هذا النص ادعاء من هذا النوع أصلًا</translation>
    </message>
    <message>
        <source>a link needs statements of two different articles</source>
        <translation>يحتاج الرابط إلى عبارات من مقالين مختلفين</translation>
    </message>
    <message>
        <source>these statements are linked already</source>
        <translation>هذه العبارات مرتبطة أصلًا</translation>
    </message>
    <message>
        <source>one of the parts would hold no words</source>
        <translation>سيخلو أحد الجزأين من الكلمات</translation>
    </message>
    <message>
        <source>it is the last statement of its block</source>
        <translation>هي آخر عبارة في مقطعها</translation>
    </message>
    <message>
        <source>it is the first statement of its block</source>
        <translation>هي أول عبارة في مقطعها</translation>
    </message>
    <message>
        <source>the block belongs to the article already</source>
        <translation>المقطع جزء من المقال أصلًا</translation>
    </message>
    <message>
        <source>the block is set aside already</source>
        <translation>المقطع مستبعد أصلًا</translation>
    </message>
</context>
<context>
    <name>Crossread::ClaimModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of claim, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of claim, its article</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Console</name>
    <message>
        <source>no command is given</source>
        <translation>لم يُذكر أي أمر</translation>
    </message>
    <message>
        <source>there is no command or option &apos;%1&apos;</source>
        <translation>لا يوجد أمر أو خيار باسم «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with nothing, not with &apos;%2&apos;</source>
        <translation>«%1» يُستعمل وحده، لا مع «%2»</translation>
    </message>
    <message>
        <source>Finds statements and claims in articles (.txt, .html; a folder stands for those in it) and suggests links and discrepancies between them.</source>
        <translation>يجد العبارات والادعاءات في المقالات (‎.txt و‎.html، والمجلد ينوب عمّا فيه) ويقترح ما بينها من روابط وتعارضات.</translation>
    </message>
    <message>
        <source>Creates this workspace file, or adds to it where it exists.</source>
        <translation>ينشئ ملف مساحة العمل هذا، أو يضيف إليه إن كان موجودًا.</translation>
    </message>
    <message>
        <source>Writes the analysis to this file; - is standard output.</source>
        <translation>يكتب التحليل في هذا الملف، و- هو المخرج القياسي.</translation>
    </message>
    <message>
        <source>Takes all articles to be in this language (BCP 47).</source>
        <translation>يعدّ كل المقالات مكتوبة بهذه اللغة (BCP 47).</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>لم يُذكر أي مقال</translation>
    </message>
    <message>
        <source>the workspace has no name</source>
        <translation>لا اسم لمساحة العمل</translation>
    </message>
    <message>
        <source>the output has no name</source>
        <translation>لا اسم للمخرج</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>ذُكر %1 مرتين</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Usage: crossread %1</source>
        <translation>الاستعمال: crossread %1</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is given twice</source>
        <translation>الخيار «%1» مذكور مرتين</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag (BCP 47)</source>
        <translation>«%1» ليس رمز لغة (BCP 47)</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>استعمال خاطئ</translation>
    </message>
    <message>
        <source>could not read the folder %1</source>
        <translation>تعذّرت قراءة المجلد %1</translation>
    </message>
    <message>
        <source>it holds no articles (.txt, .html, .htm)</source>
        <translation>لا مقالات فيه (‎.txt و‎.html و‎.htm)</translation>
    </message>
    <message>
        <source>Writes the report of a workspace, or of articles, which are analysed first.</source>
        <translation>يكتب تقرير مساحة عمل، أو تقرير مقالات تُحلَّل أولًا.</translation>
    </message>
    <message>
        <source>The format of the report: html.</source>
        <translation>صيغة التقرير: html.</translation>
    </message>
    <message>
        <source>The language of the report&apos;s own words (BCP 47); English where it is left out or there are no words in it.</source>
        <translation>لغة كلام التقرير نفسه (BCP 47)؛ والإنجليزية إن تُركت أو لم يكن له كلام بها.</translation>
    </message>
    <message>
        <source>Writes to this file; - is standard output.</source>
        <translation>يكتب في هذا الملف، و- هو المخرج القياسي.</translation>
    </message>
    <message>
        <source>no format is given (--format html)</source>
        <translation>لم تُذكر أي صيغة (‎--format html)</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;; there is html</source>
        <translation>لا توجد صيغة باسم «%1»؛ توجد html</translation>
    </message>
    <message>
        <source>no output is given (-o OUT)</source>
        <translation>لم يُذكر أي مخرج (‎-o OUT)</translation>
    </message>
    <message>
        <source>no workspace and no article is named</source>
        <translation>لم تُذكر مساحة عمل ولا مقال</translation>
    </message>
    <message>
        <source>a workspace is reported on alone</source>
        <translation>تقرير مساحة العمل يكون لها وحدها</translation>
    </message>
    <message>
        <source>%1 (%2, %3): statements %4, claims %5</source>
        <comment>name of an article, language, direction, two counts</comment>
        <translation>%1 (%2، %3): العبارات %4، الادعاءات %5</translation>
    </message>
    <message>
        <source>articles %1, statements %2, claims %3, links %4, discrepancies %5</source>
        <comment>five counts</comment>
        <translation>المقالات %1، العبارات %2، الادعاءات %3، الروابط %4، التعارضات %5</translation>
    </message>
    <message>
        <source>Checks the hashes, positions and references of a workspace file and says what is broken, a line each.</source>
        <translation>يفحص بصمات ملف مساحة العمل ومواضعه وإحالاته ويذكر كل خلل في سطر.</translation>
    </message>
    <message>
        <source>name one workspace</source>
        <translation>اذكر مساحة عمل واحدة</translation>
    </message>
    <message>
        <source>%1: all is well</source>
        <translation>%1: كل شيء سليم</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي خلل</numerusform>
            <numerusform>عُثر على خلل واحد</numerusform>
            <numerusform>عُثر على خللين</numerusform>
            <numerusform>عُثر على %Ln مواضع خلل</numerusform>
            <numerusform>عُثر على %Ln موضع خلل</numerusform>
            <numerusform>عُثر على %Ln موضع خلل</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the window on a workspace or on articles.</source>
        <translation>يفتح النافذة على مساحة عمل أو على مقالات.</translation>
    </message>
    <message>
        <source>Draws the window into a PNG file instead of showing it.</source>
        <translation>يرسم النافذة في ملف PNG بدل عرضها.</translation>
    </message>
    <message>
        <source>The language of the interface, such as ar; else the system&apos;s.</source>
        <translation>لغة الواجهة، مثل ar، وإلا فلغة النظام.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag</source>
        <translation>«%1» ليس رمز لغة</translation>
    </message>
    <message>
        <source>Crossread shows the coverage of one event in several languages side by side.

Usage: crossread [WORKSPACE | ARTICLE...]
       crossread COMMAND ...

Without a command it opens its window. Commands need no display:
  analyse  finds statements, claims, links and discrepancies in articles
  claims   finds the claims of the lines of standard input
  report   writes the report of a workspace or of articles
  verify   checks a workspace file

Options:
  -h, --help     Shows this help; after a command, that of the command
  -v, --version  Shows the versions of the program and of its libraries

Exit status: 0 when it is done, 1 for a failure, 2 for wrong usage.
</source>
        <translation>يعرض Crossread تغطية حدث واحد بعدة لغات جنبًا إلى جنب.

الاستعمال: crossread [WORKSPACE | ARTICLE...]
       crossread COMMAND ...

من دون أمر يفتح البرنامج نافذته. أما الأوامر فلا تحتاج إلى شاشة:
  analyse  يجد في المقالات العبارات والادعاءات والروابط والتعارضات
  claims   يجد الادعاءات في أسطر الدخل القياسي
  report   يكتب تقرير مساحة عمل أو مقالات
  verify   يفحص ملف مساحة عمل

الخيارات:
  -h, --help     يعرض هذه المساعدة، وبعد أمر يعرض مساعدة الأمر
  -v, --version  يعرض إصدارات البرنامج ومكتباته

حالة الخروج: 0 عند النجاح، و1 عند الإخفاق، و2 عند خطأ في الاستعمال.
</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>تتعذر الكتابة إليه</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>it is longer than an article may be</source>
        <translation>إنه أطول مما يُسمح به للمقال</translation>
    </message>
    <message>
        <source>A filter: finds the claims of each line of standard input and writes them as a line of JSON.</source>
        <translation>مرشّح: يجد الادعاءات في كل سطر من الدخل القياسي ويكتبها في سطر من JSON.</translation>
    </message>
    <message>
        <source>The language of the lines (BCP 47).</source>
        <translation>لغة الأسطر (BCP 47).</translation>
    </message>
    <message>
        <source>The day from which &apos;yesterday&apos; and &apos;Friday&apos; count.</source>
        <translation>اليوم الذي يُحسب منه «أمس» و«الجمعة».</translation>
    </message>
    <message>
        <source>the lines come from standard input, not from files</source>
        <translation>تأتي الأسطر من الدخل القياسي لا من ملفات</translation>
    </message>
    <message>
        <source>the language of the lines is not named</source>
        <translation>لم تُذكر لغة الأسطر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date (YYYY-MM-DD)</source>
        <translation>«%1» ليس تاريخًا (YYYY-MM-DD)</translation>
    </message>
</context>
<context>
    <name>Crossread::CoverageBoard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Counts at the head of an article; %1 is the number of statements, %2 the number of claims, in words.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا عبارات</numerusform>
            <numerusform>عبارة واحدة</numerusform>
            <numerusform>عبارتان</numerusform>
            <numerusform>%Ln عبارات</numerusform>
            <numerusform>%Ln عبارة</numerusform>
            <numerusform>%Ln عبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with possible faults</comment>
        <extracomment>Counts at the head of an article; %1 is what is counted so far, %2 the number of possible faults, in words.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n possible fault(s)</source>
        <translation>
            <numerusform>لا خلل محتمل</numerusform>
            <numerusform>خلل محتمل واحد</numerusform>
            <numerusform>خللان محتملان</numerusform>
            <numerusform>%Ln مواضع خلل محتمل</numerusform>
            <numerusform>%Ln موضع خلل محتمل</numerusform>
            <numerusform>%Ln موضع خلل محتمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::CoverageMarks</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of claim, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Link %1, suggested</source>
        <comment>tool tip of a link; its number</comment>
        <translation>الرابط %L1، مقترح</translation>
    </message>
    <message>
        <source>Link %1</source>
        <comment>tool tip of a link; its number</comment>
        <translation>الرابط %L1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>words of two articles that mean the same</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of discrepancy, the note on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Two statements of one sentence meet here.</source>
        <translation>تلتقي هنا عبارتان من جملة واحدة.</translation>
    </message>
    <message>
        <source>Possible translation or scraping fault: %1</source>
        <comment>what is suspected</comment>
        <translation>خلل محتمل في الترجمة أو في استخراج الصفحة: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::DateExpression</name>
    <message>
        <source>&apos;%1&apos; is no expression.</source>
        <translation>«%1» ليس تعبيرًا.</translation>
    </message>
    <message>
        <source>The pattern has no &apos;%1&apos;.</source>
        <translation>ليس في النمط «%1».</translation>
    </message>
    <message>
        <source>There is no operation &apos;%1&apos;.</source>
        <translation>لا توجد عملية «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The operation &apos;%1&apos; takes %n arguments.</source>
        <translation>
            <numerusform>لا تأخذ العملية «%1» أي وسيط (%n).</numerusform>
            <numerusform>تأخذ العملية «%1» وسيطًا واحدًا (%n).</numerusform>
            <numerusform>تأخذ العملية «%1» وسيطين (%n).</numerusform>
            <numerusform>تأخذ العملية «%1» %n وسائط.</numerusform>
            <numerusform>تأخذ العملية «%1» %n وسيطًا.</numerusform>
            <numerusform>تأخذ العملية «%1» %n وسيط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::DatePatterns</name>
    <message>
        <source>The row has fewer fields than &apos;gives&apos;, &apos;pattern&apos; and &apos;value&apos;.</source>
        <translation>حقول الصف أقل من «gives» و«pattern» و«value».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pattern.</source>
        <translation>«%1» ليس نمطًا.</translation>
    </message>
    <message>
        <source>The first line must name the columns &apos;gives&apos;, &apos;pattern&apos; and &apos;value&apos;.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة «gives» و«pattern» و«value».</translation>
    </message>
</context>
<context>
    <name>Crossread::DefinitionCheck</name>
    <message>
        <source>it is no well-formed XML: %1</source>
        <translation>ليس XML سليم البنية: %1</translation>
    </message>
    <message>
        <source>its root is “%1”, and must be “language”</source>
        <translation>عنصره الجذر «%1»، ويجب أن يكون «language»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ليس له اسم</translation>
    </message>
    <message>
        <source>it says for no language that it is: alternativeNames must hold “claims-” with its tag, such as “claims-en”</source>
        <translation>لا يذكر لغته: يجب أن يضم alternativeNames «claims-» مع رمز اللغة، مثل «claims-ar»</translation>
    </message>
    <message>
        <source>its version is no whole number</source>
        <translation>رقم إصداره ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>the program has a definition of this name; it is only replaced by a version above %1</source>
        <translation>في البرنامج تعريف بهذا الاسم، ولا يحل محله إلا إصدار أعلى من %1</translation>
    </message>
    <message>
        <source>“%1” is no kind of cue; these are: %2</source>
        <translation>«%1» ليس نوعًا من القرائن، والأنواع هي: %2</translation>
    </message>
    <message>
        <source>a regular expression is empty</source>
        <translation>تعبير نمطي فارغ</translation>
    </message>
    <message>
        <source>a regular expression does not compile: %1, at “%2”</source>
        <translation>تعبير نمطي لا يمكن ترجمته: %1، عند «%2»</translation>
    </message>
    <message>
        <source>it has no contexts, and so no rules</source>
        <translation>ليس فيه سياقات، فليس فيه قواعد</translation>
    </message>
    <message>
        <source>there is no itemData “%1”</source>
        <translation>لا يوجد itemData باسم «%1»</translation>
    </message>
    <message>
        <source>there is no list “%1”</source>
        <translation>لا توجد قائمة باسم «%1»</translation>
    </message>
    <message>
        <source>there is no context “%1”</source>
        <translation>لا يوجد سياق باسم «%1»</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>ليس JSON: %1</translation>
    </message>
    <message>
        <source>it has no name in its metadata</source>
        <translation>لا اسم في بياناته الوصفية</translation>
    </message>
    <message>
        <source>it has no text-styles</source>
        <translation>ليس فيه text-styles</translation>
    </message>
</context>
<context>
    <name>Crossread::Discrepancies</name>
    <message>
        <source>The statements give different figures in the same unit or of the same noun.</source>
        <translation>تذكر العبارتان رقمين مختلفين للوحدة نفسها أو للمعدود نفسه.</translation>
    </message>
    <message>
        <source>The statements share a name and give different dates.</source>
        <translation>تشترك العبارتان في اسم وتذكران تاريخين مختلفين.</translation>
    </message>
</context>
<context>
    <name>Crossread::DiscrepancyDialog</name>
    <message>
        <source>They give different numbers for the same thing.</source>
        <translation>أرقام مختلفة للأمر نفسه.</translation>
    </message>
    <message>
        <source>The number is the same, what it counts or measures is not.</source>
        <translation>الرقم واحد، وما يعدّه أو يقيسه مختلف.</translation>
    </message>
    <message>
        <source>They place it at different times.</source>
        <translation>أوقات مختلفة للأمر نفسه.</translation>
    </message>
    <message>
        <source>They place it in different places, or give it another extent.</source>
        <translation>أماكن مختلفة للأمر نفسه، أو نطاق آخر.</translation>
    </message>
    <message>
        <source>They name different people or bodies as the ones who did it.</source>
        <translation>أشخاص أو جهات مختلفة يُنسب إليها الفعل.</translation>
    </message>
    <message>
        <source>They give different sources for the same statement.</source>
        <translation>مصادر مختلفة للقول نفسه.</translation>
    </message>
    <message>
        <source>They call the same people by words that take sides differently.</source>
        <translation>يُسمَّى الأشخاص أنفسهم بأسماء تختلف في انحيازها.</translation>
    </message>
    <message>
        <source>One states as a fact what the other only reports or suspects.</source>
        <translation>يجزم أحدهما بما ينقله الآخر أو يرجّحه فقط.</translation>
    </message>
    <message>
        <source>One says that it is so, the other that it is not.</source>
        <translation>يثبت أحدهما ما ينفيه الآخر.</translation>
    </message>
    <message>
        <source>One leaves out what the other says and what matters to the point.</source>
        <translation>يُغفل أحدهما ما يقوله الآخر مما له شأن في المسألة.</translation>
    </message>
    <message>
        <source>The words were carried over with another meaning.</source>
        <translation>نُقلت الكلمات إلى لغة أخرى بمعنى مختلف.</translation>
    </message>
    <message>
        <source>They quote the same words differently.</source>
        <translation>يقتبسان الكلام نفسه بصيغتين مختلفتين.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>What a reader should know about it</source>
        <translation>ما ينبغي أن يعرفه القارئ عنه</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>النو&amp;ع:</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>الخطو&amp;رة:</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>&amp;الحالة:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>الملاحظا&amp;ت:</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;وسم</translation>
    </message>
</context>
<context>
    <name>Crossread::DiscrepancyModel</name>
    <message>
        <source>%1, %2</source>
        <comment>type of discrepancy, its severity and state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>type of discrepancy, its severity and state, the editor&apos;s note</comment>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type of discrepancy, its severity and state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity of a discrepancy, its state or decision</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Editing</name>
    <message>
        <source>Nothing was linked</source>
        <translation>لم يُربط شيء</translation>
    </message>
    <message>
        <source>a link needs words of two articles</source>
        <translation>يحتاج الرابط إلى كلمات من مقالين</translation>
    </message>
    <message>
        <source>select words in one pane and in another, then link them</source>
        <translation>حدّد كلمات في عمود وفي عمود آخر، ثم اربطها</translation>
    </message>
    <message numerus="yes">
        <source>Linked %n statement(s).</source>
        <translation>
            <numerusform>لم تُربط أي عبارة.</numerusform>
            <numerusform>رُبطت عبارة واحدة.</numerusform>
            <numerusform>رُبطت عبارتان.</numerusform>
            <numerusform>رُبطت %Ln عبارات.</numerusform>
            <numerusform>رُبطت %Ln عبارة.</numerusform>
            <numerusform>رُبطت %Ln عبارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked</source>
        <translation>لم يُوسَم شيء</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>لم تُحدَّد أي كلمات</translation>
    </message>
    <message>
        <source>select the words of the claim in a pane first</source>
        <translation>حدّد كلمات الادعاء في عمود أولًا</translation>
    </message>
    <message>
        <source>Marked a claim.</source>
        <translation>وُسم ادعاء.</translation>
    </message>
    <message>
        <source>Marked a discrepancy.</source>
        <translation>وُسم تعارض.</translation>
    </message>
    <message>
        <source>Nothing was edited</source>
        <translation>لم يُحرَّر شيء</translation>
    </message>
    <message>
        <source>no discrepancy is chosen</source>
        <translation>لم يُختَر أي تعارض</translation>
    </message>
    <message>
        <source>choose one in its list first</source>
        <translation>اختر واحدًا من قائمته أولًا</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>لم يُبَتّ في شيء</translation>
    </message>
    <message>
        <source>no link or discrepancy is chosen</source>
        <translation>لم يُختَر أي رابط أو تعارض</translation>
    </message>
    <message>
        <source>choose one in its list or in a pane first</source>
        <translation>اختر واحدًا من قائمته أو من عمود أولًا</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>رُفض.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>أُكّد.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>No note was written</source>
        <translation>لم تُكتب أي ملاحظة</translation>
    </message>
    <message>
        <source>nothing is chosen that it could be on</source>
        <translation>لم يُختَر شيء تُكتب عنه</translation>
    </message>
    <message>
        <source>choose a claim, a link or a discrepancy first</source>
        <translation>اختر ادعاءً أو رابطًا أو تعارضًا أولًا</translation>
    </message>
    <message>
        <source>Hid an article; it is still in the list of articles.</source>
        <translation>أُخفي مقال، وهو باقٍ في قائمة المقالات.</translation>
    </message>
    <message>
        <source>Took an article out of the coverage; undo brings it back.</source>
        <translation>أُخرج مقال من التغطية؛ والتراجع يعيده.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n article(s).</source>
        <translation>
            <numerusform>لم يُضَف أي مقال.</numerusform>
            <numerusform>أُضيف مقال واحد.</numerusform>
            <numerusform>أُضيف مقالان.</numerusform>
            <numerusform>أُضيفت %Ln مقالات.</numerusform>
            <numerusform>أُضيف %Ln مقالًا.</numerusform>
            <numerusform>أُضيف %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note is left.</source>
        <translation>لم تبقَ ملاحظة.</translation>
    </message>
    <message>
        <source>Wrote the note.</source>
        <translation>كُتبت الملاحظة.</translation>
    </message>
    <message>
        <source>The board shows six; the others wait in the list of articles until one is hidden.</source>
        <translation>تعرض اللوحة ستة مقالات؛ وتنتظر البقية في قائمة المقالات إلى أن يُخفى أحدها.</translation>
    </message>
    <message>
        <source>Nothing was split</source>
        <translation>لم يُقسم شيء</translation>
    </message>
    <message>
        <source>the caret is in no statement</source>
        <translation>المؤشر ليس داخل أي عبارة</translation>
    </message>
    <message>
        <source>put the caret where the second statement begins</source>
        <translation>ضع المؤشر حيث تبدأ العبارة الثانية</translation>
    </message>
    <message>
        <source>Split the statement.</source>
        <translation>قُسمت العبارة.</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>لم يُدمج شيء</translation>
    </message>
    <message>
        <source>put the caret into one of the two statements</source>
        <translation>ضع المؤشر في إحدى العبارتين</translation>
    </message>
    <message>
        <source>Merged two statements.</source>
        <translation>دُمجت عبارتان.</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>لم يُستبعد شيء</translation>
    </message>
    <message>
        <source>the caret is in no block</source>
        <translation>المؤشر ليس داخل أي مقطع</translation>
    </message>
    <message>
        <source>put the caret into a paragraph or a left-over of the page</source>
        <translation>ضع المؤشر في فقرة أو في بقايا الصفحة</translation>
    </message>
    <message>
        <source>Set the block aside; it no longer counts.</source>
        <translation>استُبعد المقطع ولم يعد محسوبًا.</translation>
    </message>
    <message>
        <source>Took the block in; it counts now.</source>
        <translation>أُدخل المقطع وصار محسوبًا.</translation>
    </message>
</context>
<context>
    <name>Crossread::EmptyBoard</name>
    <message>
        <source>All articles are hidden</source>
        <translation>كل المقالات مخفية</translation>
    </message>
    <message>
        <source>Open the coverage of one event</source>
        <translation>افتح تغطية حدث واحد</translation>
    </message>
    <message numerus="yes">
        <source>The workspace holds %n article(s). Show them again to go on reading.</source>
        <translation>
            <numerusform>لا مقالات في مساحة العمل.</numerusform>
            <numerusform>في مساحة العمل مقال واحد. أظهره من جديد لتواصل القراءة.</numerusform>
            <numerusform>في مساحة العمل مقالان. أظهرهما من جديد لتواصل القراءة.</numerusform>
            <numerusform>في مساحة العمل %Ln مقالات. أظهرها من جديد لتواصل القراءة.</numerusform>
            <numerusform>في مساحة العمل %Ln مقالًا. أظهرها من جديد لتواصل القراءة.</numerusform>
            <numerusform>في مساحة العمل %Ln مقال. أظهرها من جديد لتواصل القراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop two or more articles here, as text files or saved web pages, in any language. Each becomes a pane of its own; what they say of the same things is linked, and where they disagree is pointed out.</source>
        <translation>أفلت هنا مقالين أو أكثر، ملفات نصية أو صفحات ويب محفوظة، بأي لغة. يصير كل منها في عمود خاص به، ويُربط ما تقوله عن الأمور نفسها، ويُشار إلى مواضع اختلافها.</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>اختيا&amp;ر مقالات…</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>إلصا&amp;ق نص…</translation>
    </message>
    <message>
        <source>Look at the &amp;Sample Coverage</source>
        <translation>الاطلاع على التغطية النمو&amp;ذجية</translation>
    </message>
    <message>
        <source>&amp;Show All Articles</source>
        <translation>&amp;إظهار كل المقالات</translation>
    </message>
</context>
<context>
    <name>Crossread::FileProblem</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
</context>
<context>
    <name>Crossread::GutterHandle</name>
    <message>
        <source>Links between the articles beside this gap</source>
        <translation>الروابط بين المقالين على جانبي هذه الفجوة</translation>
    </message>
</context>
<context>
    <name>Crossread::Importer</name>
    <message>
        <source>could not read the article “%1”</source>
        <translation>تعذّرت قراءة المقال «%1»</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>لا تملك إذن قراءته</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>يزيد حجمه على %1</translation>
    </message>
    <message>
        <source>keep the part that is the article</source>
        <translation>أبقِ الجزء الذي هو المقال</translation>
    </message>
</context>
<context>
    <name>Crossread::LexiconCheck</name>
    <message>
        <source>The %1 &apos;%2&apos; has no words in the language &apos;%3&apos;.</source>
        <translation>ليس لـ«%2» (%1) أي كلمة في اللغة «%3».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the language &apos;%2&apos; already a word of the %3 &apos;%4&apos;, in line %5 of %6.</source>
        <translation>«%1» في اللغة «%2» كلمة من «%4» (%3) من قبل، في السطر %5 من %6.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has in the language &apos;%2&apos; the stem of a word of the %3 &apos;%4&apos;.</source>
        <translation>لـ«%1» في اللغة «%2» جذع كلمة من «%4» (%3).</translation>
    </message>
</context>
<context>
    <name>Crossread::LexiconTable</name>
    <message>
        <source>The row has %1 fields where the table has %2 columns.</source>
        <translation>في الصف %1 من الحقول بينما في الجدول %2 من الأعمدة.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos;.</source>
        <translation>لا يوجد صنف «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no word or phrase.</source>
        <translation>«%1» ليس كلمة ولا عبارة.</translation>
    </message>
    <message>
        <source>The first line must name the columns &apos;class&apos; and &apos;value&apos;.</source>
        <translation>يجب أن يسمّي السطر الأول العمودين «class» و«value».</translation>
    </message>
</context>
<context>
    <name>Crossread::LinkModel</name>
    <message>
        <source>%1 · suggested, %2</source>
        <comment>number of a link, its score as a percentage</comment>
        <translation>%1 · مقترح، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a link, the decision on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>about a link, its number of discrepancies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancies</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>about a link, its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision on a link, the words of its statements</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>words of two articles that mean the same</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>what speaks for a link</comment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a link with its statements, what speaks for it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Crossread::MainWindow</name>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>توقّف العمل؛ لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>Progress of reading and comparing</source>
        <translation>تقدّم القراءة والمقارنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No claims yet. Select words in a pane and press C to mark them.</source>
        <translation>لا ادعاءات بعد. حدّد كلمات في عمود واضغط C لوسمها.</translation>
    </message>
    <message>
        <source>No links yet. Select words in two panes and press L to link their statements.</source>
        <translation>لا روابط بعد. حدّد كلمات في عمودين واضغط L لربط عبارتيهما.</translation>
    </message>
    <message>
        <source>No discrepancies yet. Choose a link and press D to mark where its statements disagree.</source>
        <translation>لا تعارضات بعد. اختر رابطًا واضغط D لوسم موضع اختلاف عباراته.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تر&amp;اجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعا&amp;دة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Nothing was read from %1</source>
        <translation>لم يُقرأ شيء من %1</translation>
    </message>
    <message>
        <source>the folder holds no articles</source>
        <translation>لا مقالات في المجلد</translation>
    </message>
    <message>
        <source>articles are .txt and .html files</source>
        <translation>المقالات ملفات ‎.txt و‎.html</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>لم يُقرأ شيء</translation>
    </message>
    <message>
        <source>other articles are still being read</source>
        <translation>ما زالت مقالات أخرى قيد القراءة</translation>
    </message>
    <message>
        <source>wait until they are</source>
        <translation>انتظر حتى تنتهي</translation>
    </message>
    <message>
        <source>An address was not opened</source>
        <translation>لم يُفتح عنوان</translation>
    </message>
    <message>
        <source>Crossread fetches nothing from the network</source>
        <translation>لا يجلب Crossread شيئًا من الشبكة</translation>
    </message>
    <message>
        <source>save the page as a file and drop that</source>
        <translation>احفظ الصفحة في ملف وأفلته هنا</translation>
    </message>
    <message>
        <source>&amp;New Coverage</source>
        <translation>تغطية جديد&amp;ة</translation>
    </message>
    <message>
        <source>Starts an empty coverage.</source>
        <translation>يبدأ تغطية فارغة.</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>فتح مقالا&amp;ت…</translation>
    </message>
    <message>
        <source>Reads article files into this coverage.</source>
        <translation>يقرأ ملفات مقالات في هذه التغطية.</translation>
    </message>
    <message>
        <source>&amp;Paste as New Article</source>
        <translation>إلصا&amp;ق كمقال جديد</translation>
    </message>
    <message>
        <source>Reads the text of the clipboard as an article.</source>
        <translation>يقرأ نص الحافظة كمقال.</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation>فتح مساحة &amp;العمل…</translation>
    </message>
    <message>
        <source>Opens a coverage that was kept in a file.</source>
        <translation>يفتح تغطية محفوظة في ملف.</translation>
    </message>
    <message>
        <source>Open &amp;Sample Coverage</source>
        <translation>فتح التغطية النمو&amp;ذجية</translation>
    </message>
    <message>
        <source>Reads five articles on one invented event into this coverage.</source>
        <translation>يقرأ خمسة مقالات عن حدث مختلَق في هذه التغطية.</translation>
    </message>
    <message>
        <source>&amp;Move Workspace…</source>
        <translation>نقل مساحة العمل إلى مكا&amp;ن آخر…</translation>
    </message>
    <message>
        <source>Gives the file of this coverage another name or place. Everything is kept in it already.</source>
        <translation>يعطي ملف هذه التغطية اسمًا أو مكانًا آخر. كل شيء محفوظ فيه أصلًا.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>استخرا&amp;ج التقرير…</translation>
    </message>
    <message>
        <source>Writes a report of this coverage as one HTML file.</source>
        <translation>يكتب تقريرًا عن هذه التغطية في ملف HTML واحد.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خر&amp;وج</translation>
    </message>
    <message>
        <source>Closes the window; everything is kept.</source>
        <translation>يغلق النافذة؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Takes the last step back.</source>
        <translation>يتراجع عن الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Does the step again that was taken back.</source>
        <translation>يعيد الخطوة التي تُرُوجع عنها.</translation>
    </message>
    <message>
        <source>&amp;Link Selected Statements</source>
        <translation>ربط العبارا&amp;ت المحددة</translation>
    </message>
    <message>
        <source>Links the statements that hold the words selected in two or more panes.</source>
        <translation>يربط العبارات التي تضم الكلمات المحددة في عمودين أو أكثر.</translation>
    </message>
    <message>
        <source>Give the Link a &amp;Title…</source>
        <translation>&amp;إعطاء الرابط عنوانًا…</translation>
    </message>
    <message>
        <source>Says in a few words what the link is about.</source>
        <translation>يقول بكلمات قليلة ما موضوع الرابط.</translation>
    </message>
    <message>
        <source>Mark as &amp;Claim</source>
        <translation>وسم كادعا&amp;ء</translation>
    </message>
    <message>
        <source>Marks the words selected in the pane as a claim to be checked.</source>
        <translation>يسم الكلمات المحددة في العمود كادعاء يُتحقَّق منه.</translation>
    </message>
    <message>
        <source>Marks the selected words as a claim of this kind.</source>
        <translation>يسم الكلمات المحددة كادعاء من هذا النوع.</translation>
    </message>
    <message>
        <source>Mark &amp;Discrepancy…</source>
        <translation>&amp;وسم تعارض…</translation>
    </message>
    <message>
        <source>Says where the statements of the chosen link disagree.</source>
        <translation>يقول أين تختلف عبارات الرابط المختار.</translation>
    </message>
    <message>
        <source>&amp;Edit Discrepancy…</source>
        <translation>تحرير التعار&amp;ض…</translation>
    </message>
    <message>
        <source>Changes type, severity, state or note of the chosen discrepancy.</source>
        <translation>يغيّر نوع التعارض المختار أو خطورته أو حالته أو ملاحظته.</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>تأكيد &amp;المختار</translation>
    </message>
    <message>
        <source>Confirms the chosen link or discrepancy.</source>
        <translation>يؤكد الرابط أو التعارض المختار.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض المختار</translation>
    </message>
    <message>
        <source>Rejects the chosen link or discrepancy.</source>
        <translation>يرفض الرابط أو التعارض المختار.</translation>
    </message>
    <message>
        <source>Write &amp;Note…</source>
        <translation>تد&amp;وين ملاحظة…</translation>
    </message>
    <message>
        <source>Writes a note on what is chosen.</source>
        <translation>يكتب ملاحظة على ما هو مختار.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Removes the chosen claim, link or discrepancy.</source>
        <translation>يزيل الادعاء أو الرابط أو التعارض المختار.</translation>
    </message>
    <message>
        <source>&amp;Next in the List</source>
        <translation>تقدّ&amp;م في القائمة</translation>
    </message>
    <message>
        <source>Goes on to the next row of the list that is shown.</source>
        <translation>ينتقل إلى الصف التالي في القائمة المعروضة.</translation>
    </message>
    <message>
        <source>&amp;Previous in the List</source>
        <translation>&amp;رجوع في القائمة</translation>
    </message>
    <message>
        <source>Goes back to the previous row of the list that is shown.</source>
        <translation>يعود إلى الصف السابق في القائمة المعروضة.</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>العمو&amp;د التالي</translation>
    </message>
    <message>
        <source>Moves the keyboard to the next article.</source>
        <translation>ينقل لوحة المفاتيح إلى المقال التالي.</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>العمود &amp;السابق</translation>
    </message>
    <message>
        <source>Moves the keyboard to the previous article.</source>
        <translation>ينقل لوحة المفاتيح إلى المقال السابق.</translation>
    </message>
    <message>
        <source>Move Pane &amp;On</source>
        <translation>تقديم العمو&amp;د</translation>
    </message>
    <message>
        <source>Moves the article one place on in reading order.</source>
        <translation>يقدّم المقال موضعًا واحدًا في ترتيب القراءة.</translation>
    </message>
    <message>
        <source>Move Pane &amp;Back</source>
        <translation>تأخير &amp;العمود</translation>
    </message>
    <message>
        <source>Moves the article one place back in reading order.</source>
        <translation>يؤخّر المقال موضعًا واحدًا في ترتيب القراءة.</translation>
    </message>
    <message>
        <source>&amp;Hide Pane</source>
        <translation>إخفا&amp;ء العمود</translation>
    </message>
    <message>
        <source>Puts the article away; it stays in the coverage.</source>
        <translation>يضع المقال جانبًا؛ ويبقى في التغطية.</translation>
    </message>
    <message>
        <source>&amp;Show All Articles</source>
        <translation>إظها&amp;ر كل المقالات</translation>
    </message>
    <message>
        <source>Brings back every article that was put away.</source>
        <translation>يعيد كل مقال وُضع جانبًا.</translation>
    </message>
    <message>
        <source>&amp;Take Article Out</source>
        <translation>إخرا&amp;ج المقال</translation>
    </message>
    <message>
        <source>Takes the article out of the coverage.</source>
        <translation>يُخرج المقال من التغطية.</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>تكبير الحرو&amp;ف</translation>
    </message>
    <message>
        <source>Makes the text of all articles larger.</source>
        <translation>يكبّر حروف كل المقالات.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>تصغير الحر&amp;وف</translation>
    </message>
    <message>
        <source>Makes the text of all articles smaller.</source>
        <translation>يصغّر حروف كل المقالات.</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;إعادة حجم الحروف</translation>
    </message>
    <message>
        <source>Sets the text of all articles to its usual size.</source>
        <translation>يعيد حروف كل المقالات إلى حجمها المعتاد.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;الملف</translation>
    </message>
    <message>
        <source>&amp;Recent Workspaces</source>
        <translation>&amp;آخر مساحات العمل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعديلا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>Mark as Claim of &amp;Kind</source>
        <translation>وسم كادعاء من نو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>قوائم العر&amp;ض</translation>
    </message>
    <message>
        <source>Main Actions</source>
        <translation>الإجراءات الرئيسية</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>نسيا&amp;ن هذه المساحات</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>فتح مقالات</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm);;All files (*)</source>
        <translation>مقالات (*.txt *.html *.htm);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Crossread workspaces (*.crossread)</source>
        <translation>مساحات عمل Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Pasted text, %1</source>
        <translation>نص مُلصَق، %1</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>لم يُلصَق شيء</translation>
    </message>
    <message>
        <source>the clipboard holds no text</source>
        <translation>لا نص في الحافظة</translation>
    </message>
    <message>
        <source>copy the article&apos;s text first</source>
        <translation>انسخ نص المقال أولًا</translation>
    </message>
    <message>
        <source>The sample coverage was not opened</source>
        <translation>لم تُفتح التغطية النموذجية</translation>
    </message>
    <message>
        <source>it was not installed with the program</source>
        <translation>لم تُثبَّت مع البرنامج</translation>
    </message>
    <message>
        <source>Move Workspace</source>
        <translation>نقل مساحة العمل</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>استخراج التقرير</translation>
    </message>
    <message>
        <source>HTML reports (*.html)</source>
        <translation>تقارير HTML (*.html)</translation>
    </message>
    <message>
        <source>Wrote the report %1.</source>
        <translation>كُتب التقرير %1.</translation>
    </message>
    <message>
        <source>Title of the Link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>What the link is about:</source>
        <translation>موضوع الرابط:</translation>
    </message>
    <message>
        <source>could not write the picture %1</source>
        <translation>تعذّرت كتابة الصورة %1</translation>
    </message>
    <message>
        <source>Undid: %1.</source>
        <translation>تُرجع عن: %1.</translation>
    </message>
    <message>
        <source>Did again: %1.</source>
        <translation>أُعيد تنفيذ: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ المختا&amp;ر</translation>
    </message>
    <message>
        <source>Copies the words selected in the pane.</source>
        <translation>ينسخ الكلمات المحددة في اللوح.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Split Statement Here</source>
        <translation>تقسيم العبار&amp;ة هنا</translation>
    </message>
    <message>
        <source>Cuts the statement in two where the caret stands.</source>
        <translation>يقسم العبارة إلى عبارتين عند موضع المؤشر.</translation>
    </message>
    <message>
        <source>Merge with the Ne&amp;xt Statement</source>
        <translation>&amp;دمج مع العبارة التالية</translation>
    </message>
    <message>
        <source>Joins the statement around the caret with the one behind it in its paragraph.</source>
        <translation>يضم العبارة التي فيها المؤشر إلى العبارة التي تليها في فقرتها.</translation>
    </message>
    <message>
        <source>Merge with the &amp;Previous Statement</source>
        <translation>إدما&amp;ج مع العبارة السابقة</translation>
    </message>
    <message>
        <source>Joins the statement around the caret with the one before it in its paragraph.</source>
        <translation>يضم العبارة التي فيها المؤشر إلى العبارة التي تسبقها في فقرتها.</translation>
    </message>
    <message>
        <source>&amp;Block Belongs to the Article</source>
        <translation>المقطع جزء من المقا&amp;ل</translation>
    </message>
    <message>
        <source>Whether the block around the caret counts, or is a left-over of the page.</source>
        <translation>هل المقطع الذي فيه المؤشر محسوب أم هو من بقايا الصفحة.</translation>
    </message>
    <message>
        <source>Reload &amp;Definitions</source>
        <translation>إعادة قراءة التعريفا&amp;ت</translation>
    </message>
    <message>
        <source>Reads the cue definitions and themes anew, and says what is wrong with them.</source>
        <translation>يعيد قراءة تعريفات القرائن والسمات، ويذكر ما فيها من أخطاء.</translation>
    </message>
    <message>
        <source>Open Definitions &amp;Folder</source>
        <translation>فتح مكا&amp;ن ملفات التعريف</translation>
    </message>
    <message>
        <source>Shows the folder for cue definitions and themes of your own.</source>
        <translation>يعرض المجلد المخصص لتعريفاتك وسماتك.</translation>
    </message>
    <message>
        <source>Read the definitions anew.</source>
        <translation>أُعيدت قراءة التعريفات.</translation>
    </message>
    <message>
        <source>The folder %1 was not opened</source>
        <translation>لم يُفتح المجلد %1</translation>
    </message>
    <message>
        <source>it could not be made</source>
        <translation>تعذر إنشاؤه</translation>
    </message>
    <message>
        <source>no program for folders was found</source>
        <translation>لا يوجد برنامج لفتح المجلدات</translation>
    </message>
    <message>
        <source>These files or lines of your definitions folder were left out; those of the program are used instead.</source>
        <translation>تُركت هذه الملفات أو الأسطر من مجلد تعريفاتك جانبًا، ويُستعمل ما في البرنامج بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>Crossread::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ولا شيء آخر.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>الملاحظا&amp;ت:</translation>
    </message>
</context>
<context>
    <name>Crossread::OutputFile</name>
    <message>
        <source>could not write to standard output</source>
        <translation>تعذّرت الكتابة في المخرج القياسي</translation>
    </message>
    <message>
        <source>could not write %1</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>مجلده غير موجود</translation>
    </message>
</context>
<context>
    <name>Crossread::PaneHeaderBar</name>
    <message>
        <source>Drag to move this article, or use the arrow keys</source>
        <translation>اسحب لنقل هذا المقال، أو استعمل مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move this article</source>
        <translation>نقل هذا المقال</translation>
    </message>
    <message>
        <source>Hide this article</source>
        <translation>إخفاء هذا المقال</translation>
    </message>
    <message>
        <source>Remove this article from the board</source>
        <translation>إزالة هذا المقال من اللوحة</translation>
    </message>
</context>
<context>
    <name>Crossread::ProblemDialog</name>
    <message>
        <source>What Is Wrong</source>
        <translation>ما فيه خطأ</translation>
    </message>
</context>
<context>
    <name>Crossread::Reader</name>
    <message>
        <source>could not read %1</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>the file holds nothing but white space</source>
        <translation>ليس في الملف سوى فراغات</translation>
    </message>
    <message>
        <source>“%1” is no language tag (BCP-47)</source>
        <translation>«%1» ليس رمز لغة (BCP-47)</translation>
    </message>
    <message>
        <source>the %1 text is cut off in the middle of a character</source>
        <translation>نص %1 مبتور في وسط حرف</translation>
    </message>
    <message>
        <source>fetch or copy the file again</source>
        <translation>أحضر الملف أو انسخه من جديد</translation>
    </message>
    <message>
        <source>it is not a text: it holds zero bytes</source>
        <translation>ليس نصًا: فيه بايتات صفرية</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file is too large for an article: %1, where %2 can be read</source>
        <translation>الملف أكبر من أن يكون مقالًا: %1، والحد الأقصى للقراءة %2</translation>
    </message>
    <message>
        <source>keep the part that is the article</source>
        <translation>أبقِ الجزء الذي هو المقال</translation>
    </message>
    <message>
        <source>save it as plain text or HTML and read that</source>
        <translation>احفظه نصًا عاديًا أو HTML واقرأ ذلك</translation>
    </message>
    <message>
        <source>it is not a text: it holds control characters as programs and pictures do</source>
        <translation>ليس نصًا: فيه محارف تحكم كالتي في البرامج والصور</translation>
    </message>
    <message>
        <source>it is an OpenDocument text</source>
        <translation>إنه نص OpenDocument</translation>
    </message>
    <message>
        <source>it is an EPUB book</source>
        <translation>إنه كتاب EPUB</translation>
    </message>
    <message>
        <source>it is a ZIP archive</source>
        <translation>إنه أرشيف ZIP</translation>
    </message>
    <message>
        <source>it is a PDF document</source>
        <translation>إنه مستند PDF</translation>
    </message>
    <message>
        <source>it is a Rich Text document</source>
        <translation>إنه مستند نص منسق (RTF)</translation>
    </message>
    <message>
        <source>it is an old Microsoft Office document</source>
        <translation>إنه مستند Microsoft Office قديم</translation>
    </message>
    <message>
        <source>it is a PNG picture</source>
        <translation>إنه صورة PNG</translation>
    </message>
    <message>
        <source>it is a JPEG picture</source>
        <translation>إنه صورة JPEG</translation>
    </message>
    <message>
        <source>it is a GIF picture</source>
        <translation>إنه صورة GIF</translation>
    </message>
    <message>
        <source>it is a WebP picture</source>
        <translation>إنه صورة WebP</translation>
    </message>
    <message>
        <source>it is a video or picture in an MP4 container</source>
        <translation>إنه فيديو أو صورة في حاوية MP4</translation>
    </message>
    <message>
        <source>it is an MP3 recording</source>
        <translation>إنه تسجيل MP3</translation>
    </message>
    <message>
        <source>it is an Ogg recording</source>
        <translation>إنه تسجيل Ogg</translation>
    </message>
    <message>
        <source>it is compressed with gzip</source>
        <translation>إنه مضغوط بصيغة gzip</translation>
    </message>
    <message>
        <source>it is compressed with bzip2</source>
        <translation>إنه مضغوط بصيغة bzip2</translation>
    </message>
    <message>
        <source>it is compressed with xz</source>
        <translation>إنه مضغوط بصيغة xz</translation>
    </message>
    <message>
        <source>it is compressed with zstd</source>
        <translation>إنه مضغوط بصيغة zstd</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive</source>
        <translation>إنه أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>it is a RAR archive</source>
        <translation>إنه أرشيف RAR</translation>
    </message>
    <message>
        <source>it is a tar archive</source>
        <translation>إنه أرشيف tar</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>إنه برنامج</translation>
    </message>
    <message>
        <source>it is an SQLite database</source>
        <translation>إنه قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>it is a Word document (DOCX)</source>
        <translation>إنه مستند Word ‏(DOCX)</translation>
    </message>
    <message>
        <source>one element of the page has more than %1 attributes</source>
        <translation>في الصفحة عنصر له أكثر من %1 سمة</translation>
    </message>
    <message>
        <source>its elements are nested deeper than can be read safely</source>
        <translation>عناصرها متداخلة بعمق لا تمكن قراءته بأمان</translation>
    </message>
    <message>
        <source>the page holds no text of an article</source>
        <translation>لا نص لمقال في الصفحة</translation>
    </message>
    <message>
        <source>save the article&apos;s words as plain text and read that</source>
        <translation>احفظ كلام المقال نصًا عاديًا واقرأ ذلك</translation>
    </message>
</context>
<context>
    <name>Crossread::Record</name>
    <message>
        <source>a record of the table %1 could not be read</source>
        <translation>تعذّرت قراءة سجل من الجدول %1</translation>
    </message>
    <message>
        <source>its field %1 is missing or damaged</source>
        <translation>حقله %1 مفقود أو تالف</translation>
    </message>
    <message>
        <source>a change could not be read</source>
        <translation>تعذّرت قراءة تغيير</translation>
    </message>
    <message>
        <source>there is no table of the name %1</source>
        <translation>لا يوجد جدول باسم %1</translation>
    </message>
</context>
<context>
    <name>Crossread::ReportJob</name>
    <message>
        <source>could not write %1</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
</context>
<context>
    <name>Crossread::ReportText</name>
    <message>
        <source>Crossread report</source>
        <translation>تقرير Crossread</translation>
    </message>
    <message>
        <source>Crossread report: %1</source>
        <translation>تقرير Crossread: %1</translation>
    </message>
    <message>
        <source>could not write the report</source>
        <translation>تعذّرت كتابة التقرير</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة SHA-256 للملف</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>صاحب التغييرات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>أول تغيير</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>كيف نشأ هذا</translation>
    </message>
    <message>
        <source>The history of changes is not part of this report.</source>
        <translation>سجل التغييرات ليس جزءًا من هذا التقرير.</translation>
    </message>
    <message>
        <source>The workspace keeps every change with its author and time. Changes so far: %1. Authors: %2.</source>
        <translation>تحفظ مساحة العمل كل تغيير مع صاحبه ووقته. التغييرات حتى الآن: %1. أصحابها: %2.</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Links confirmed or made by a person</source>
        <translation>روابط أكدها شخص أو أنشأها</translation>
    </message>
    <message>
        <source>Links suggested by the program</source>
        <translation>روابط اقترحها البرنامج</translation>
    </message>
    <message>
        <source>Links rejected by a person</source>
        <translation>روابط رفضها شخص</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>وقت إعداد التقرير</translation>
    </message>
    <message>
        <source>Linked statements</source>
        <translation>العبارات المرتبطة</translation>
    </message>
    <message>
        <source>Annotated articles</source>
        <translation>المقالات مع الشروح</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>محتويات التقرير</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>كيف يُقرأ هذا التقرير</translation>
    </message>
    <message>
        <source>The program looks for statements of different articles that speak to the same point and for disagreements between them. It can be wrong; a person decides. Every link and every discrepancy says which of the two it rests on:</source>
        <translation>يبحث البرنامج عن عبارات في مقالات مختلفة تتناول المسألة نفسها وعن مواضع الاختلاف بينها. وقد يخطئ؛ والقرار للإنسان. وكل رابط وكل تعارض يذكر إلى أيهما يستند:</translation>
    </message>
    <message>
        <source>Found by the program; nobody has looked at it yet.</source>
        <translation>وجده البرنامج؛ ولم ينظر فيه أحد بعد.</translation>
    </message>
    <message>
        <source>Found by the program; a person has agreed.</source>
        <translation>وجده البرنامج؛ ووافق عليه شخص.</translation>
    </message>
    <message>
        <source>A person found it.</source>
        <translation>وجده شخص.</translation>
    </message>
    <message>
        <source>A person has looked and disagreed; it is listed for the record only.</source>
        <translation>نظر فيه شخص ولم يوافق؛ وهو مدرج للتوثيق فقط.</translation>
    </message>
    <message>
        <source>Quoted words are those of the articles, in their own language and script, never a translation. Characters that would change the order of the words are shown by their names in white brackets.</source>
        <translation>الكلام المقتبس هو كلام المقالات بلغتها وخطها، وليس ترجمة أبدًا. والمحارف التي تغيّر ترتيب الكلمات تظهر بأسمائها بين أقواس بيضاء.</translation>
    </message>
    <message>
        <source>The program&apos;s score, between 0 and 1: %1</source>
        <translation>تقدير البرنامج، بين 0 و1: %1</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>kind of reason and the words in both articles</comment>
        <translation>%1: %2 و%3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>outlet and its words</comment>
        <translation>جاء في %1: %2</translation>
    </message>
    <message>
        <source>Discrepancy %1: %2</source>
        <translation>التعارض %1: %2</translation>
    </message>
    <message>
        <source>Severity: %1. State: %2.</source>
        <translation>الخطورة: %1. الحالة: %2.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>What the program noticed: %1</source>
        <translation>ما لاحظه البرنامج: %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>الرابط %1</translation>
    </message>
    <message>
        <source>Link %1: %2</source>
        <translation>الرابط %1: %2</translation>
    </message>
    <message>
        <source>Confirmed or made by a person</source>
        <translation>أكده أو أنشأه شخص</translation>
    </message>
    <message>
        <source>Suggested by the program, not yet decided</source>
        <translation>اقترحه البرنامج، ولم يُبَتّ فيه بعد</translation>
    </message>
    <message>
        <source>Rejected by a person</source>
        <translation>رفضه شخص</translation>
    </message>
    <message>
        <source>Editor&apos;s note: %1</source>
        <translation>ملاحظة المحرر: %1</translation>
    </message>
    <message>
        <source>Suggested by the program</source>
        <translation>اقتراح من البرنامج</translation>
    </message>
    <message>
        <source>Made by a person</source>
        <translation>من عمل شخص</translation>
    </message>
    <message>
        <source>Suggested by the program, confirmed by a person</source>
        <translation>اقتراح من البرنامج أكده شخص</translation>
    </message>
    <message>
        <source>Same quantity</source>
        <comment>reason for a link</comment>
        <translation>الكمية نفسها</translation>
    </message>
    <message>
        <source>Same date</source>
        <comment>reason for a link</comment>
        <translation>التاريخ نفسه</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>reason for a link</comment>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Same place</source>
        <comment>reason for a link</comment>
        <translation>المكان نفسه</translation>
    </message>
    <message>
        <source>Same concept</source>
        <comment>reason for a link</comment>
        <translation>المفهوم نفسه</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>language of an article</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language&apos;s name and its tag</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Link suggested by the program</source>
        <translation>رابط اقترحه البرنامج</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Left over from the page; it does not count</source>
        <translation>من بقايا الصفحة؛ لا يُعتدّ به</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>kind of claim, outlet, words</comment>
        <translation>%1 في %2: %3</translation>
    </message>
    <message>
        <source>Underlined with dots: claims, which can be checked. Highlighted: statements that are linked; the number leads to the link, and a question mark behind it says that only the program has suggested it. Small and grey: what is left over from the page.</source>
        <translation>تحته خط منقّط: ادعاءات يمكن التحقق منها. مظلَّل: عبارات مرتبطة؛ والرقم يقود إلى الرابط، وعلامة الاستفهام بعده تعني أن البرنامج وحده اقترحه. صغير ورمادي: ما بقي من الصفحة.</translation>
    </message>
    <message>
        <source>Possible faults of translation or scraping</source>
        <translation>مواضع خلل محتمل في الترجمة أو في استخراج الصفحة</translation>
    </message>
    <message>
        <source>The program found them; no person has judged them.</source>
        <translation>وجدها البرنامج، ولم يحكم فيها أحد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>possible fault, words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Session</name>
    <message>
        <source>Untitled coverage</source>
        <translation>تغطية بلا اسم</translation>
    </message>
    <message>
        <source>could not move the workspace to %1</source>
        <translation>تعذّر نقل مساحة العمل إلى %1</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>could not write to the workspace %1</source>
        <translation>تعذّرت الكتابة في مساحة العمل %1</translation>
    </message>
    <message>
        <source>its file could not be opened again after it was to be moved</source>
        <translation>تعذّر فتح ملفها من جديد بعد محاولة نقلها</translation>
    </message>
    <message>
        <source>open it once more</source>
        <translation>افتحها مرة أخرى</translation>
    </message>
    <message>
        <source>what was written last could not be put into its file</source>
        <translation>تعذّر إدراج آخر ما كُتب في ملفها</translation>
    </message>
    <message>
        <source>Untitled coverage of %1</source>
        <translation>تغطية بلا عنوان بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Storage</name>
    <message>
        <source>change %1 of the workspace cannot be read</source>
        <translation>تعذّرت قراءة التغيير %1 في مساحة العمل</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>قيده تالف</translation>
    </message>
    <message>
        <source>the changes of the workspace cannot be read</source>
        <translation>تعذّرت قراءة تغييرات مساحة العمل</translation>
    </message>
    <message>
        <source>a row of %1 refers to a row of %2 that is not there</source>
        <translation>صف من %1 يشير إلى صف من %2 غير موجود</translation>
    </message>
    <message>
        <source>could not prepare the workspace</source>
        <translation>تعذّر تجهيز مساحة العمل</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>هي مفتوحة في برنامج آخر</translation>
    </message>
    <message>
        <source>it or its folder is write-protected</source>
        <translation>هي أو مجلدها محمي من الكتابة</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file or its folder does not allow it</source>
        <translation>لا يسمح به الملف أو مجلده</translation>
    </message>
    <message>
        <source>could not open the workspace %1</source>
        <translation>تعذّر فتح مساحة العمل %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>it is not a Crossread workspace</source>
        <translation>ليس مساحة عمل Crossread</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>الملف مبتور</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>استعده من نسخة</translation>
    </message>
    <message>
        <source>it was written by a newer version of Crossread</source>
        <translation>كُتبت بإصدار أحدث من Crossread</translation>
    </message>
    <message>
        <source>update Crossread to open it</source>
        <translation>حدّث Crossread لفتحها</translation>
    </message>
    <message>
        <source>copy it with the -wal file beside it into a folder of your own</source>
        <translation>انسخها مع ملف ‎-wal المجاور لها إلى مجلد تملكه</translation>
    </message>
    <message>
        <source>could not create the workspace %1</source>
        <translation>تعذّر إنشاء مساحة العمل %1</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>مجلدها غير موجود</translation>
    </message>
    <message>
        <source>it is open already</source>
        <translation>هي مفتوحة أصلًا</translation>
    </message>
    <message>
        <source>it was written by an older version of Crossread</source>
        <translation>كُتبت بإصدار أقدم من Crossread</translation>
    </message>
    <message>
        <source>open it in the window once to bring it up to date</source>
        <translation>افتحها مرة في النافذة لتحديثها</translation>
    </message>
    <message>
        <source>could not write to the workspace %1</source>
        <translation>تعذّرت الكتابة في مساحة العمل %1</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>فُتحت للقراءة فقط</translation>
    </message>
    <message>
        <source>could not read the workspace %1</source>
        <translation>تعذّرت قراءة مساحة العمل %1</translation>
    </message>
    <message>
        <source>the original bytes of an article are not what was imported</source>
        <translation>البايتات الأصلية لمقال ليست ما استُورد</translation>
    </message>
    <message>
        <source>a version of that name has other content</source>
        <translation>نسخة بهذا الاسم لها محتوى آخر</translation>
    </message>
</context>
<context>
    <name>Crossread::ThingList</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>بحث في هذه القائمة</translation>
    </message>
</context>
<context>
    <name>Crossread::Verify</name>
    <message>
        <source>%1: %2</source>
        <comment>article, what is broken in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>change %1 is missing</source>
        <translation>التغيير %1 مفقود</translation>
    </message>
    <message>
        <source>its original bytes are not what was imported</source>
        <translation>بايتاته الأصلية ليست ما استُورد</translation>
    </message>
    <message>
        <source>a text belongs to no article that was ever imported</source>
        <translation>نص لا ينتمي إلى أي مقال استُورد</translation>
    </message>
    <message>
        <source>its text is not what its original bytes decode to</source>
        <translation>نصه ليس ما تعطيه بايتاته الأصلية</translation>
    </message>
    <message>
        <source>change %1 cannot be made again: %2</source>
        <translation>لا يمكن إجراء التغيير %1 من جديد: %2</translation>
    </message>
    <message>
        <source>a record of the table %1 is not what the changes give (%2)</source>
        <translation>سجل من الجدول %1 ليس ما تعطيه التغييرات (%2)</translation>
    </message>
    <message>
        <source>a record of the table %1 is missing (%2)</source>
        <translation>سجل من الجدول %1 مفقود (%2)</translation>
    </message>
</context>
<context>
    <name>Crossread::Vocabulary</name>
    <message>
        <source>Quantity</source>
        <comment>kind of claim</comment>
        <translation>كمية</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of claim</comment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>kind of claim</comment>
        <translation>مدة</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>kind of claim</comment>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>kind of claim</comment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>kind of claim</comment>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of claim</comment>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>kind of claim</comment>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>kind of claim</comment>
        <translation>توصيف</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>kind of claim</comment>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>type of discrepancy</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>type of discrepancy</comment>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of discrepancy</comment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>type of discrepancy</comment>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>type of discrepancy</comment>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>type of discrepancy</comment>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>type of discrepancy</comment>
        <translation>توصيف</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>type of discrepancy</comment>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Polarity</source>
        <comment>type of discrepancy</comment>
        <translation>إثبات ونفي</translation>
    </message>
    <message>
        <source>Omission</source>
        <comment>type of discrepancy</comment>
        <translation>إغفال</translation>
    </message>
    <message>
        <source>Translation</source>
        <comment>type of discrepancy</comment>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>type of discrepancy</comment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity of a discrepancy</comment>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Notable</source>
        <comment>severity of a discrepancy</comment>
        <translation>لافت</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a discrepancy</comment>
        <translation>خطير</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a discrepancy</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Explained</source>
        <comment>state of a discrepancy</comment>
        <translation>مفسَّر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state of a discrepancy</comment>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>a sentence that breaks off</source>
        <comment>possible fault of a text</comment>
        <translation>جملة مبتورة</translation>
    </message>
    <message>
        <source>two full stops</source>
        <comment>possible fault of a text</comment>
        <translation>نقطتا وقف متتاليتان</translation>
    </message>
    <message>
        <source>a lone word</source>
        <comment>possible fault of a text</comment>
        <translation>كلمة منفردة</translation>
    </message>
    <message>
        <source>words of another language</source>
        <comment>possible fault of a text</comment>
        <translation>كلمات بلغة أخرى</translation>
    </message>
    <message>
        <source>a missing space</source>
        <comment>possible fault of a text</comment>
        <translation>مسافة ناقصة</translation>
    </message>
</context>
<context>
    <name>Crossread::WorkerGuard</name>
    <message>
        <source>there is not enough memory for it</source>
        <translation>لا تكفي الذاكرة لذلك</translation>
    </message>
</context>
<context>
    <name>Crossread::Worthiness</name>
    <message>
        <source>The first line must name the columns &apos;feature&apos; and &apos;weight&apos;.</source>
        <translation>يجب أن يسمي السطر الأول العمودين «feature» و«weight».</translation>
    </message>
    <message>
        <source>The row is no feature with a number.</source>
        <translation>ليس الصف سمة مع عدد.</translation>
    </message>
</context>
<context>
    <name>Undo Commands</name>
    <message>
        <source>Add Articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation>إخراج مقال</translation>
    </message>
    <message>
        <source>Move Article</source>
        <translation>نقل مقال</translation>
    </message>
    <message>
        <source>Hide Article</source>
        <translation>إخفاء مقال</translation>
    </message>
    <message>
        <source>Show Article</source>
        <translation>إظهار مقال</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>تحرير مقال</translation>
    </message>
    <message>
        <source>Mark Claim</source>
        <translation>وسم ادعاء</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>تحرير ادعاء</translation>
    </message>
    <message>
        <source>Remove Claim</source>
        <translation>إزالة ادعاء</translation>
    </message>
    <message>
        <source>Link Statements</source>
        <translation>ربط عبارات</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>تحرير رابط</translation>
    </message>
    <message>
        <source>Confirm Link</source>
        <translation>تأكيد رابط</translation>
    </message>
    <message>
        <source>Reject Link</source>
        <translation>رفض رابط</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>إزالة رابط</translation>
    </message>
    <message>
        <source>Mark Discrepancy</source>
        <translation>وسم تعارض</translation>
    </message>
    <message>
        <source>Edit Discrepancy</source>
        <translation>تحرير تعارض</translation>
    </message>
    <message>
        <source>Confirm Discrepancy</source>
        <translation>تأكيد تعارض</translation>
    </message>
    <message>
        <source>Reject Discrepancy</source>
        <translation>رفض تعارض</translation>
    </message>
    <message>
        <source>Remove Discrepancy</source>
        <translation>إزالة تعارض</translation>
    </message>
    <message>
        <source>Suggest Links</source>
        <translation>اقتراح روابط</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>تدوين ملاحظة</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>إزالة ملاحظة</translation>
    </message>
    <message>
        <source>Split Statement</source>
        <translation>تقسيم عبارة</translation>
    </message>
    <message>
        <source>Merge Statements</source>
        <translation>دمج عبارتين</translation>
    </message>
    <message>
        <source>Take Block In</source>
        <translation>إدخال مقطع</translation>
    </message>
    <message>
        <source>Set Block Aside</source>
        <translation>استبعاد مقطع</translation>
    </message>
</context>
</TS>
