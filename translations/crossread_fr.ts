<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Crossread::ArticleJob</name>
    <message>
        <source>Reading the articles…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>Comparaison des articles…</translation>
    </message>
    <message>
        <source>could not read the articles</source>
        <translation>impossible de lire les articles</translation>
    </message>
</context>
<context>
    <name>Crossread::ArticleList</name>
    <message>
        <source>%1 (waits for room on the board)</source>
        <comment>an article, in the list of articles</comment>
        <translation>%1 (attend une place sur le tableau)</translation>
    </message>
    <message numerus="yes">
        <source>The board shows %n article(s) at once. Hide another one to see this.</source>
        <translation>
            <numerusform>Le tableau montre %n article à la fois. Masquez-en un autre pour voir celui-ci.</numerusform>
            <numerusform>Le tableau montre %n articles à la fois. Masquez-en un autre pour voir celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of the coverage</source>
        <translation>Articles de la couverture</translation>
    </message>
</context>
<context>
    <name>Crossread::ArticlePane</name>
    <message>
        <source>Article of %1</source>
        <translation>Article de %1</translation>
    </message>
    <message>
        <source>Article of %1, language: %2</source>
        <translation>Article de %1, langue&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Board</name>
    <message>
        <source>Board of articles</source>
        <translation>Tableau des articles</translation>
    </message>
</context>
<context>
    <name>Crossread::ChangeCheck</name>
    <message>
        <source>it neither adds nor removes anything</source>
        <translation>elle n’ajoute et ne retire rien</translation>
    </message>
    <message>
        <source>it would give a thing another identity</source>
        <translation>elle donnerait une autre identité à un élément</translation>
    </message>
    <message>
        <source>it would move what other things stand on</source>
        <translation>elle déplacerait ce sur quoi reposent d’autres éléments</translation>
    </message>
    <message>
        <source>it speaks of the same thing twice</source>
        <translation>elle mentionne deux fois le même élément</translation>
    </message>
    <message>
        <source>the workspace has changed in the meantime</source>
        <translation>l’espace de travail a changé entre-temps</translation>
    </message>
    <message>
        <source>a text, number or time in it is damaged</source>
        <translation>elle contient un texte, un nombre ou une heure endommagés</translation>
    </message>
    <message>
        <source>something would refer to what is not there</source>
        <translation>un élément renverrait à ce qui n’existe pas</translation>
    </message>
    <message>
        <source>a marked place lies outside its text</source>
        <translation>un passage marqué se trouve hors de son texte</translation>
    </message>
    <message>
        <source>a marked place would cut a character apart</source>
        <translation>un passage marqué couperait un caractère en deux</translation>
    </message>
    <message>
        <source>an article names a version of another one</source>
        <translation>un article désigne la version d’un autre article</translation>
    </message>
    <message>
        <source>a version has no content</source>
        <translation>une version est sans contenu</translation>
    </message>
    <message>
        <source>blocks of a version overlap</source>
        <translation>des blocs d’une version se chevauchent</translation>
    </message>
    <message>
        <source>a claim names a statement of another version</source>
        <translation>une affirmation désigne l’énoncé d’une autre version</translation>
    </message>
    <message>
        <source>a link names a statement twice</source>
        <translation>un lien désigne deux fois le même énoncé</translation>
    </message>
    <message>
        <source>a link needs statements of two articles</source>
        <translation>un lien exige des énoncés de deux articles</translation>
    </message>
    <message>
        <source>the edit could not be made</source>
        <translation>la modification n’a pas pu être effectuée</translation>
    </message>
    <message>
        <source>a claim lies outside its statement</source>
        <translation>une affirmation se trouve hors de son énoncé</translation>
    </message>
    <message>
        <source>a possible fault lies outside all blocks</source>
        <translation>un défaut possible se trouve hors de tout bloc</translation>
    </message>
</context>
<context>
    <name>Crossread::Changes</name>
    <message>
        <source>it is no longer in the workspace</source>
        <translation>il n’est plus dans l’espace de travail</translation>
    </message>
    <message>
        <source>the order does not name every article once</source>
        <translation>l’ordre ne désigne pas chaque article une seule fois</translation>
    </message>
    <message>
        <source>no text is selected</source>
        <translation>aucun texte n’est sélectionné</translation>
    </message>
    <message>
        <source>this text is a claim of that kind already</source>
        <translation>ce texte est déjà une affirmation de cette nature</translation>
    </message>
    <message>
        <source>a link needs statements of two different articles</source>
        <translation>un lien exige des énoncés de deux articles différents</translation>
    </message>
    <message>
        <source>these statements are linked already</source>
        <translation>ces énoncés sont déjà liés</translation>
    </message>
    <message>
        <source>one of the parts would hold no words</source>
        <translation>l’une des parties ne contiendrait aucun mot</translation>
    </message>
    <message>
        <source>it is the last statement of its block</source>
        <translation>c’est le dernier énoncé de son bloc</translation>
    </message>
    <message>
        <source>it is the first statement of its block</source>
        <translation>c’est le premier énoncé de son bloc</translation>
    </message>
    <message>
        <source>the block belongs to the article already</source>
        <translation>le bloc fait déjà partie de l’article</translation>
    </message>
    <message>
        <source>the block is set aside already</source>
        <translation>le bloc est déjà écarté</translation>
    </message>
</context>
<context>
    <name>Crossread::ClaimModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of claim, its words</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>aucune commande n’est indiquée</translation>
    </message>
    <message>
        <source>there is no command or option &apos;%1&apos;</source>
        <translation>il n’y a ni commande ni option «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with nothing, not with &apos;%2&apos;</source>
        <translation>«&#x202f;%1&#x202f;» s’emploie seul, pas avec «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Finds statements and claims in articles (.txt, .html; a folder stands for those in it) and suggests links and discrepancies between them.</source>
        <translation>Trouve les énoncés et les affirmations des articles (.txt, .html&#x202f;; un dossier vaut pour ceux qu’il contient) et suggère des liens et des divergences entre eux.</translation>
    </message>
    <message>
        <source>Creates this workspace file, or adds to it where it exists.</source>
        <translation>Crée ce fichier d’espace de travail, ou le complète s’il existe.</translation>
    </message>
    <message>
        <source>Writes the analysis to this file; - is standard output.</source>
        <translation>Écrit l’analyse dans ce fichier&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>Takes all articles to be in this language (BCP 47).</source>
        <translation>Considère que tous les articles sont dans cette langue (BCP 47).</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>aucun article n’est indiqué</translation>
    </message>
    <message>
        <source>the workspace has no name</source>
        <translation>l’espace de travail n’a pas de nom</translation>
    </message>
    <message>
        <source>the output has no name</source>
        <translation>la sortie n’a pas de nom</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Usage: crossread %1</source>
        <translation>Utilisation&#x202f;: crossread %1</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is given twice</source>
        <translation>l’option «&#x202f;%1&#x202f;» est donnée deux fois</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag (BCP 47)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une étiquette de langue (BCP 47)</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>mauvaise utilisation</translation>
    </message>
    <message>
        <source>could not read the folder %1</source>
        <translation>impossible de lire le dossier %1</translation>
    </message>
    <message>
        <source>it holds no articles (.txt, .html, .htm)</source>
        <translation>il ne contient aucun article (.txt, .html, .htm)</translation>
    </message>
    <message>
        <source>Writes the report of a workspace, or of articles, which are analysed first.</source>
        <translation>Rédige le rapport d’un espace de travail, ou d’articles, qui sont d’abord analysés.</translation>
    </message>
    <message>
        <source>The format of the report: html.</source>
        <translation>Le format du rapport&#x202f;: html.</translation>
    </message>
    <message>
        <source>The language of the report&apos;s own words (BCP 47); English where it is left out or there are no words in it.</source>
        <translation>La langue des textes propres au rapport (BCP 47)&#x202f;; l’anglais si elle est omise ou s’il n’existe pas de textes dans cette langue.</translation>
    </message>
    <message>
        <source>Writes to this file; - is standard output.</source>
        <translation>Écrit dans ce fichier&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>no format is given (--format html)</source>
        <translation>aucun format n’est indiqué (--format html)</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;; there is html</source>
        <translation>il n’y a pas de format «&#x202f;%1&#x202f;»&#x202f;; il y a html</translation>
    </message>
    <message>
        <source>no output is given (-o OUT)</source>
        <translation>aucune sortie n’est indiquée (-o OUT)</translation>
    </message>
    <message>
        <source>no workspace and no article is named</source>
        <translation>aucun espace de travail ni article n’est indiqué</translation>
    </message>
    <message>
        <source>a workspace is reported on alone</source>
        <translation>un espace de travail fait l’objet d’un rapport à lui seul</translation>
    </message>
    <message>
        <source>%1 (%2, %3): statements %4, claims %5</source>
        <comment>name of an article, language, direction, two counts</comment>
        <translation>%1 (%2, %3)&#x202f;: énoncés %4, affirmations %5</translation>
    </message>
    <message>
        <source>articles %1, statements %2, claims %3, links %4, discrepancies %5</source>
        <comment>five counts</comment>
        <translation>articles %1, énoncés %2, affirmations %3, liens %4, divergences %5</translation>
    </message>
    <message>
        <source>Checks the hashes, positions and references of a workspace file and says what is broken, a line each.</source>
        <translation>Contrôle les empreintes, positions et renvois d’un fichier d’espace de travail et dit ce qui est endommagé, une ligne pour chaque défaut.</translation>
    </message>
    <message>
        <source>name one workspace</source>
        <translation>indiquez un seul espace de travail</translation>
    </message>
    <message>
        <source>%1: all is well</source>
        <translation>%1&#x202f;: tout est en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n défaut trouvé</numerusform>
            <numerusform>%n défauts trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the window on a workspace or on articles.</source>
        <translation>Ouvre la fenêtre sur un espace de travail ou sur des articles.</translation>
    </message>
    <message>
        <source>Draws the window into a PNG file instead of showing it.</source>
        <translation>Dessine la fenêtre dans un fichier PNG au lieu de l’afficher.</translation>
    </message>
    <message>
        <source>The language of the interface, such as ar; else the system&apos;s.</source>
        <translation>La langue de l’interface, par exemple ar&#x202f;; sinon celle du système.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une étiquette de langue</translation>
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
        <translation>Crossread montre côte à côte la couverture d’un même événement en plusieurs langues.

Utilisation&#x202f;: crossread [WORKSPACE | ARTICLE...]
              crossread COMMAND ...

Sans commande, il ouvre sa fenêtre. Les commandes n’ont pas besoin d’écran&#x202f;:
  analyse  trouve les énoncés, affirmations, liens et divergences des articles
  claims   trouve les affirmations des lignes de l’entrée standard
  report   rédige le rapport d’un espace de travail ou d’articles
  verify   contrôle un fichier d’espace de travail

Options&#x202f;:
  -h, --help     Affiche cette aide&#x202f;; après une commande, celle de la commande
  -v, --version  Affiche les versions du programme et de ses bibliothèques

Code de sortie&#x202f;: 0 en cas de succès, 1 en cas d’échec, 2 en cas de mauvaise utilisation.
</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>impossible d’y écrire</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>it is longer than an article may be</source>
        <translation>elle est plus longue que ne peut l’être un article</translation>
    </message>
    <message>
        <source>A filter: finds the claims of each line of standard input and writes them as a line of JSON.</source>
        <translation>Un filtre&#x202f;: trouve les affirmations de chaque ligne de l’entrée standard et les écrit en une ligne de JSON.</translation>
    </message>
    <message>
        <source>The language of the lines (BCP 47).</source>
        <translation>La langue des lignes (BCP 47).</translation>
    </message>
    <message>
        <source>The day from which &apos;yesterday&apos; and &apos;Friday&apos; count.</source>
        <translation>Le jour à partir duquel comptent «&#x202f;hier&#x202f;» et «&#x202f;vendredi&#x202f;».</translation>
    </message>
    <message>
        <source>the lines come from standard input, not from files</source>
        <translation>les lignes viennent de l’entrée standard, pas de fichiers</translation>
    </message>
    <message>
        <source>the language of the lines is not named</source>
        <translation>la langue des lignes n’est pas indiquée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date (YYYY-MM-DD)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date (AAAA-MM-JJ)</translation>
    </message>
</context>
<context>
    <name>Crossread::CoverageBoard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Counts at the head of an article; %1 is the number of statements, %2 the number of claims, in words.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n énoncé</numerusform>
            <numerusform>%n énoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with possible faults</comment>
        <extracomment>Counts at the head of an article; %1 is what is counted so far, %2 the number of possible faults, in words.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n possible fault(s)</source>
        <translation>
            <numerusform>%n défaut possible</numerusform>
            <numerusform>%n défauts possibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::CoverageMarks</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of claim, its words</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Link %1, suggested</source>
        <comment>tool tip of a link; its number</comment>
        <translation>Lien %1, suggéré</translation>
    </message>
    <message>
        <source>Link %1</source>
        <comment>tool tip of a link; its number</comment>
        <translation>Lien %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>words of two articles that mean the same</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of discrepancy, the note on it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Two statements of one sentence meet here.</source>
        <translation>Deux énoncés d’une même phrase se rejoignent ici.</translation>
    </message>
    <message>
        <source>Possible translation or scraping fault: %1</source>
        <comment>what is suspected</comment>
        <translation>Défaut possible de traduction ou d’extraction&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::DateExpression</name>
    <message>
        <source>&apos;%1&apos; is no expression.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une expression.</translation>
    </message>
    <message>
        <source>The pattern has no &apos;%1&apos;.</source>
        <translation>Le motif n’a pas de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no operation &apos;%1&apos;.</source>
        <translation>L’opération «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>The operation &apos;%1&apos; takes %n arguments.</source>
        <translation>
            <numerusform>L’opération «&#x202f;%1&#x202f;» prend %n argument.</numerusform>
            <numerusform>L’opération «&#x202f;%1&#x202f;» prend %n arguments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::DatePatterns</name>
    <message>
        <source>The row has fewer fields than &apos;gives&apos;, &apos;pattern&apos; and &apos;value&apos;.</source>
        <translation>La ligne a moins de champs que «&#x202f;gives&#x202f;», «&#x202f;pattern&#x202f;» et «&#x202f;value&#x202f;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pattern.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un motif.</translation>
    </message>
    <message>
        <source>The first line must name the columns &apos;gives&apos;, &apos;pattern&apos; and &apos;value&apos;.</source>
        <translation>La première ligne doit nommer les colonnes «&#x202f;gives&#x202f;», «&#x202f;pattern&#x202f;» et «&#x202f;value&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Crossread::DefinitionCheck</name>
    <message>
        <source>it is no well-formed XML: %1</source>
        <translation>ce n’est pas du XML bien formé&#x202f;: %1</translation>
    </message>
    <message>
        <source>its root is “%1”, and must be “language”</source>
        <translation>sa racine est «&#x202f;%1&#x202f;» et doit être «&#x202f;language&#x202f;»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it says for no language that it is: alternativeNames must hold “claims-” with its tag, such as “claims-en”</source>
        <translation>il ne dit pas sa langue&#x202f;: alternativeNames doit contenir «&#x202f;claims-&#x202f;» et son étiquette, comme «&#x202f;claims-fr&#x202f;»</translation>
    </message>
    <message>
        <source>its version is no whole number</source>
        <translation>sa version n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>the program has a definition of this name; it is only replaced by a version above %1</source>
        <translation>le programme a une définition de ce nom&#x202f;; seule une version supérieure à %1 la remplace</translation>
    </message>
    <message>
        <source>“%1” is no kind of cue; these are: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une sorte d’indice&#x202f;; ce sont&#x202f;: %2</translation>
    </message>
    <message>
        <source>a regular expression is empty</source>
        <translation>une expression régulière est vide</translation>
    </message>
    <message>
        <source>a regular expression does not compile: %1, at “%2”</source>
        <translation>une expression régulière ne se compile pas&#x202f;: %1, à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>it has no contexts, and so no rules</source>
        <translation>il n’a pas de contextes, donc pas de règles</translation>
    </message>
    <message>
        <source>there is no itemData “%1”</source>
        <translation>il n’y a pas d’itemData «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no list “%1”</source>
        <translation>il n’y a pas de liste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no context “%1”</source>
        <translation>il n’y a pas de contexte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>ce n’est pas du JSON&#x202f;: %1</translation>
    </message>
    <message>
        <source>it has no name in its metadata</source>
        <translation>ses métadonnées n’ont pas de nom</translation>
    </message>
    <message>
        <source>it has no text-styles</source>
        <translation>il n’a pas de text-styles</translation>
    </message>
</context>
<context>
    <name>Crossread::Discrepancies</name>
    <message>
        <source>The statements give different figures in the same unit or of the same noun.</source>
        <translation>Les énoncés donnent des chiffres différents pour la même unité ou le même nom.</translation>
    </message>
    <message>
        <source>The statements share a name and give different dates.</source>
        <translation>Les énoncés ont un nom en commun et donnent des dates différentes.</translation>
    </message>
</context>
<context>
    <name>Crossread::DiscrepancyDialog</name>
    <message>
        <source>They give different numbers for the same thing.</source>
        <translation>Ils donnent des nombres différents pour la même chose.</translation>
    </message>
    <message>
        <source>The number is the same, what it counts or measures is not.</source>
        <translation>Le nombre est le même, mais pas ce qu’il compte ou mesure.</translation>
    </message>
    <message>
        <source>They place it at different times.</source>
        <translation>Ils le situent à des moments différents.</translation>
    </message>
    <message>
        <source>They place it in different places, or give it another extent.</source>
        <translation>Ils le situent à des endroits différents, ou lui donnent une autre étendue.</translation>
    </message>
    <message>
        <source>They name different people or bodies as the ones who did it.</source>
        <translation>Ils désignent d’autres personnes ou organismes comme auteurs des faits.</translation>
    </message>
    <message>
        <source>They give different sources for the same statement.</source>
        <translation>Ils attribuent le même propos à des sources différentes.</translation>
    </message>
    <message>
        <source>They call the same people by words that take sides differently.</source>
        <translation>Ils désignent les mêmes personnes par des mots de parti pris différent.</translation>
    </message>
    <message>
        <source>One states as a fact what the other only reports or suspects.</source>
        <translation>L’un donne pour un fait ce que l’autre ne fait que rapporter ou supposer.</translation>
    </message>
    <message>
        <source>One says that it is so, the other that it is not.</source>
        <translation>L’un affirme ce que l’autre nie.</translation>
    </message>
    <message>
        <source>One leaves out what the other says and what matters to the point.</source>
        <translation>L’un omet ce que dit l’autre et qui compte sur ce point.</translation>
    </message>
    <message>
        <source>The words were carried over with another meaning.</source>
        <translation>Les mots ont été traduits avec un autre sens.</translation>
    </message>
    <message>
        <source>They quote the same words differently.</source>
        <translation>Ils citent différemment les mêmes paroles.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>What a reader should know about it</source>
        <translation>Ce qu’un lecteur devrait en savoir</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>T&amp;ype&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>&amp;Gravité&#x202f;:</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>É&amp;tat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
</context>
<context>
    <name>Crossread::DiscrepancyModel</name>
    <message>
        <source>%1, %2</source>
        <comment>type of discrepancy, its severity and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>type of discrepancy, its severity and state, the editor&apos;s note</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type of discrepancy, its severity and state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity of a discrepancy, its state or decision</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Editing</name>
    <message>
        <source>Nothing was linked</source>
        <translation>Rien n’a été lié</translation>
    </message>
    <message>
        <source>a link needs words of two articles</source>
        <translation>un lien exige des mots de deux articles</translation>
    </message>
    <message>
        <source>select words in one pane and in another, then link them</source>
        <translation>sélectionnez des mots dans un volet et dans un autre, puis liez-les</translation>
    </message>
    <message numerus="yes">
        <source>Linked %n statement(s).</source>
        <translation>
            <numerusform>%n énoncé lié.</numerusform>
            <numerusform>%n énoncés liés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked</source>
        <translation>Rien n’a été marqué</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>aucun mot n’est sélectionné</translation>
    </message>
    <message>
        <source>select the words of the claim in a pane first</source>
        <translation>sélectionnez d’abord les mots de l’affirmation dans un volet</translation>
    </message>
    <message>
        <source>Marked a claim.</source>
        <translation>Affirmation marquée.</translation>
    </message>
    <message>
        <source>Marked a discrepancy.</source>
        <translation>Divergence marquée.</translation>
    </message>
    <message>
        <source>Nothing was edited</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>no discrepancy is chosen</source>
        <translation>aucune divergence n’est choisie</translation>
    </message>
    <message>
        <source>choose one in its list first</source>
        <translation>choisissez-en une d’abord dans sa liste</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Rien n’a été décidé</translation>
    </message>
    <message>
        <source>no link or discrepancy is chosen</source>
        <translation>aucun lien ni divergence n’est choisi</translation>
    </message>
    <message>
        <source>choose one in its list or in a pane first</source>
        <translation>choisissez-en d’abord dans une liste ou un volet</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rejet enregistré.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmation enregistrée.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Suppression effectuée.</translation>
    </message>
    <message>
        <source>No note was written</source>
        <translation>Aucune note n’a été rédigée</translation>
    </message>
    <message>
        <source>nothing is chosen that it could be on</source>
        <translation>rien n’est choisi à quoi elle se rapporterait</translation>
    </message>
    <message>
        <source>choose a claim, a link or a discrepancy first</source>
        <translation>choisissez d’abord une affirmation, un lien ou une divergence</translation>
    </message>
    <message>
        <source>Hid an article; it is still in the list of articles.</source>
        <translation>Article masqué&#x202f;; il reste dans la liste des articles.</translation>
    </message>
    <message>
        <source>Took an article out of the coverage; undo brings it back.</source>
        <translation>Article retiré de la couverture&#x202f;; l’annulation le rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n article(s).</source>
        <translation>
            <numerusform>%n article ajouté.</numerusform>
            <numerusform>%n articles ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note is left.</source>
        <translation>Il ne reste aucune note.</translation>
    </message>
    <message>
        <source>Wrote the note.</source>
        <translation>La note est écrite.</translation>
    </message>
    <message>
        <source>The board shows six; the others wait in the list of articles until one is hidden.</source>
        <translation>Le tableau en montre six&#x202f;; les autres attendent dans la liste des articles qu’un article soit masqué.</translation>
    </message>
    <message>
        <source>Nothing was split</source>
        <translation>Rien n’a été scindé</translation>
    </message>
    <message>
        <source>the caret is in no statement</source>
        <translation>le curseur n’est dans aucun énoncé</translation>
    </message>
    <message>
        <source>put the caret where the second statement begins</source>
        <translation>placez le curseur là où commence le second énoncé</translation>
    </message>
    <message>
        <source>Split the statement.</source>
        <translation>Énoncé scindé.</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Rien n’a été fusionné</translation>
    </message>
    <message>
        <source>put the caret into one of the two statements</source>
        <translation>placez le curseur dans l’un des deux énoncés</translation>
    </message>
    <message>
        <source>Merged two statements.</source>
        <translation>Deux énoncés fusionnés.</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Rien n’a été écarté</translation>
    </message>
    <message>
        <source>the caret is in no block</source>
        <translation>le curseur n’est dans aucun bloc</translation>
    </message>
    <message>
        <source>put the caret into a paragraph or a left-over of the page</source>
        <translation>placez le curseur dans un paragraphe ou un reste de la page</translation>
    </message>
    <message>
        <source>Set the block aside; it no longer counts.</source>
        <translation>Bloc écarté&#x202f;; il ne compte plus.</translation>
    </message>
    <message>
        <source>Took the block in; it counts now.</source>
        <translation>Bloc repris&#x202f;; il compte désormais.</translation>
    </message>
</context>
<context>
    <name>Crossread::EmptyBoard</name>
    <message>
        <source>All articles are hidden</source>
        <translation>Tous les articles sont masqués</translation>
    </message>
    <message>
        <source>Open the coverage of one event</source>
        <translation>Ouvrez la couverture d’un événement</translation>
    </message>
    <message numerus="yes">
        <source>The workspace holds %n article(s). Show them again to go on reading.</source>
        <translation>
            <numerusform>L’espace de travail contient %n article. Affichez-le de nouveau pour poursuivre la lecture.</numerusform>
            <numerusform>L’espace de travail contient %n articles. Affichez-les de nouveau pour poursuivre la lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop two or more articles here, as text files or saved web pages, in any language. Each becomes a pane of its own; what they say of the same things is linked, and where they disagree is pointed out.</source>
        <translation>Déposez ici deux articles ou plus, en fichiers texte ou en pages web enregistrées, dans n’importe quelle langue. Chacun a son propre volet&#x202f;; ce qu’ils disent des mêmes faits est lié, et leurs désaccords sont signalés.</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Ouvrir des articles…</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>&amp;Coller un texte…</translation>
    </message>
    <message>
        <source>Look at the &amp;Sample Coverage</source>
        <translation>Voir la couverture d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Show All Articles</source>
        <translation>Afficher &amp;tous les articles</translation>
    </message>
</context>
<context>
    <name>Crossread::FileProblem</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>Crossread::GutterHandle</name>
    <message>
        <source>Links between the articles beside this gap</source>
        <translation>Liens entre les articles de part et d’autre de cet intervalle</translation>
    </message>
</context>
<context>
    <name>Crossread::Importer</name>
    <message>
        <source>could not read the article “%1”</source>
        <translation>impossible de lire l’article «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>il dépasse %1</translation>
    </message>
    <message>
        <source>keep the part that is the article</source>
        <translation>gardez la partie qui constitue l’article</translation>
    </message>
</context>
<context>
    <name>Crossread::LexiconCheck</name>
    <message>
        <source>The %1 &apos;%2&apos; has no words in the language &apos;%3&apos;.</source>
        <translation>«&#x202f;%2&#x202f;» (%1) n’a aucun mot dans la langue «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the language &apos;%2&apos; already a word of the %3 &apos;%4&apos;, in line %5 of %6.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà, dans la langue «&#x202f;%2&#x202f;», un mot de «&#x202f;%4&#x202f;» (%3), à la ligne %5 de %6.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has in the language &apos;%2&apos; the stem of a word of the %3 &apos;%4&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» a, dans la langue «&#x202f;%2&#x202f;», la racine d’un mot de «&#x202f;%4&#x202f;» (%3).</translation>
    </message>
</context>
<context>
    <name>Crossread::LexiconTable</name>
    <message>
        <source>The row has %1 fields where the table has %2 columns.</source>
        <translation>La ligne a %1 champs alors que la table a %2 colonnes.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos;.</source>
        <translation>La classe «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no word or phrase.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un mot ni une expression.</translation>
    </message>
    <message>
        <source>The first line must name the columns &apos;class&apos; and &apos;value&apos;.</source>
        <translation>La première ligne doit nommer les colonnes «&#x202f;class&#x202f;» et «&#x202f;value&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Crossread::LinkModel</name>
    <message>
        <source>%1 · suggested, %2</source>
        <comment>number of a link, its score as a percentage</comment>
        <translation>%1 · suggéré, %2</translation>
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
            <numerusform>%n divergence</numerusform>
            <numerusform>%n divergences</numerusform>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>words of two articles that mean the same</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>what speaks for a link</comment>
        <translation>Pourquoi&#xa0;: %1</translation>
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
        <translation>Arrêté&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Progress of reading and comparing</source>
        <translation>Progression de la lecture et de la comparaison</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No claims yet. Select words in a pane and press C to mark them.</source>
        <translation>Pas encore d’affirmation. Sélectionnez des mots dans un volet et appuyez sur C pour les marquer.</translation>
    </message>
    <message>
        <source>No links yet. Select words in two panes and press L to link their statements.</source>
        <translation>Pas encore de lien. Sélectionnez des mots dans deux volets et appuyez sur L pour lier leurs énoncés.</translation>
    </message>
    <message>
        <source>No discrepancies yet. Choose a link and press D to mark where its statements disagree.</source>
        <translation>Pas encore de divergence. Choisissez un lien et appuyez sur D pour marquer ce qui oppose ses énoncés.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Ann&amp;uler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Nothing was read from %1</source>
        <translation>Rien n’a été lu dans %1</translation>
    </message>
    <message>
        <source>the folder holds no articles</source>
        <translation>le dossier ne contient aucun article</translation>
    </message>
    <message>
        <source>articles are .txt and .html files</source>
        <translation>les articles sont des fichiers .txt et .html</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Rien n’a été lu</translation>
    </message>
    <message>
        <source>other articles are still being read</source>
        <translation>d’autres articles sont en cours de lecture</translation>
    </message>
    <message>
        <source>wait until they are</source>
        <translation>attendez la fin de la lecture</translation>
    </message>
    <message>
        <source>An address was not opened</source>
        <translation>Une adresse n’a pas été ouverte</translation>
    </message>
    <message>
        <source>Crossread fetches nothing from the network</source>
        <translation>Crossread ne récupère rien sur le réseau</translation>
    </message>
    <message>
        <source>save the page as a file and drop that</source>
        <translation>enregistrez la page dans un fichier et déposez-le</translation>
    </message>
    <message>
        <source>&amp;New Coverage</source>
        <translation>&amp;Nouvelle couverture</translation>
    </message>
    <message>
        <source>Starts an empty coverage.</source>
        <translation>Commence une couverture vide.</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Ouvrir des articles…</translation>
    </message>
    <message>
        <source>Reads article files into this coverage.</source>
        <translation>Lit des fichiers d’articles dans cette couverture.</translation>
    </message>
    <message>
        <source>&amp;Paste as New Article</source>
        <translation>&amp;Coller comme nouvel article</translation>
    </message>
    <message>
        <source>Reads the text of the clipboard as an article.</source>
        <translation>Lit le texte du presse-papiers comme article.</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation>Ouvrir un espace de &amp;travail…</translation>
    </message>
    <message>
        <source>Opens a coverage that was kept in a file.</source>
        <translation>Ouvre une couverture conservée dans un fichier.</translation>
    </message>
    <message>
        <source>Open &amp;Sample Coverage</source>
        <translation>Ouvrir la couverture d’&amp;exemple</translation>
    </message>
    <message>
        <source>Reads five articles on one invented event into this coverage.</source>
        <translation>Lit dans cette couverture cinq articles sur un événement inventé.</translation>
    </message>
    <message>
        <source>&amp;Move Workspace…</source>
        <translation>&amp;Déplacer l’espace de travail…</translation>
    </message>
    <message>
        <source>Gives the file of this coverage another name or place. Everything is kept in it already.</source>
        <translation>Donne un autre nom ou un autre emplacement au fichier de cette couverture. Tout y est déjà conservé.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Exporter le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Writes a report of this coverage as one HTML file.</source>
        <translation>Écrit un rapport de cette couverture en un seul fichier HTML.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes the window; everything is kept.</source>
        <translation>Ferme la fenêtre&#x202f;; tout est conservé.</translation>
    </message>
    <message>
        <source>Takes the last step back.</source>
        <translation>Annule la dernière étape.</translation>
    </message>
    <message>
        <source>Does the step again that was taken back.</source>
        <translation>Refait l’étape qui a été annulée.</translation>
    </message>
    <message>
        <source>&amp;Link Selected Statements</source>
        <translation>&amp;Lier les énoncés sélectionnés</translation>
    </message>
    <message>
        <source>Links the statements that hold the words selected in two or more panes.</source>
        <translation>Lie les énoncés qui contiennent les mots sélectionnés dans deux volets ou plus.</translation>
    </message>
    <message>
        <source>Give the Link a &amp;Title…</source>
        <translation>Donner un &amp;titre au lien…</translation>
    </message>
    <message>
        <source>Says in a few words what the link is about.</source>
        <translation>Dit en quelques mots sur quoi porte le lien.</translation>
    </message>
    <message>
        <source>Mark as &amp;Claim</source>
        <translation>Marquer comme &amp;affirmation</translation>
    </message>
    <message>
        <source>Marks the words selected in the pane as a claim to be checked.</source>
        <translation>Marque les mots sélectionnés dans le volet comme une affirmation à vérifier.</translation>
    </message>
    <message>
        <source>Marks the selected words as a claim of this kind.</source>
        <translation>Marque les mots sélectionnés comme une affirmation de cette nature.</translation>
    </message>
    <message>
        <source>Mark &amp;Discrepancy…</source>
        <translation>Marquer une &amp;divergence…</translation>
    </message>
    <message>
        <source>Says where the statements of the chosen link disagree.</source>
        <translation>Dit en quoi les énoncés du lien choisi sont en désaccord.</translation>
    </message>
    <message>
        <source>&amp;Edit Discrepancy…</source>
        <translation>&amp;Modifier la divergence…</translation>
    </message>
    <message>
        <source>Changes type, severity, state or note of the chosen discrepancy.</source>
        <translation>Change le type, la gravité, l’état ou la note de la divergence choisie.</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Confirms the chosen link or discrepancy.</source>
        <translation>Confirme le lien ou la divergence choisis.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Rejects the chosen link or discrepancy.</source>
        <translation>Rejette le lien ou la divergence choisis.</translation>
    </message>
    <message>
        <source>Write &amp;Note…</source>
        <translation>Rédiger une &amp;note…</translation>
    </message>
    <message>
        <source>Writes a note on what is chosen.</source>
        <translation>Rédige une note sur ce qui est choisi.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removes the chosen claim, link or discrepancy.</source>
        <translation>Supprime l’affirmation, le lien ou la divergence choisis.</translation>
    </message>
    <message>
        <source>&amp;Next in the List</source>
        <translation>Élément &amp;suivant de la liste</translation>
    </message>
    <message>
        <source>Goes on to the next row of the list that is shown.</source>
        <translation>Passe à la ligne suivante de la liste affichée.</translation>
    </message>
    <message>
        <source>&amp;Previous in the List</source>
        <translation>Élément &amp;précédent de la liste</translation>
    </message>
    <message>
        <source>Goes back to the previous row of the list that is shown.</source>
        <translation>Revient à la ligne précédente de la liste affichée.</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Moves the keyboard to the next article.</source>
        <translation>Place le clavier sur l’article suivant.</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>Moves the keyboard to the previous article.</source>
        <translation>Place le clavier sur l’article précédent.</translation>
    </message>
    <message>
        <source>Move Pane &amp;On</source>
        <translation>&amp;Avancer le volet</translation>
    </message>
    <message>
        <source>Moves the article one place on in reading order.</source>
        <translation>Avance l’article d’une place dans l’ordre de lecture.</translation>
    </message>
    <message>
        <source>Move Pane &amp;Back</source>
        <translation>&amp;Reculer le volet</translation>
    </message>
    <message>
        <source>Moves the article one place back in reading order.</source>
        <translation>Recule l’article d’une place dans l’ordre de lecture.</translation>
    </message>
    <message>
        <source>&amp;Hide Pane</source>
        <translation>&amp;Masquer le volet</translation>
    </message>
    <message>
        <source>Puts the article away; it stays in the coverage.</source>
        <translation>Met l’article de côté&#x202f;; il reste dans la couverture.</translation>
    </message>
    <message>
        <source>&amp;Show All Articles</source>
        <translation>Afficher &amp;tous les articles</translation>
    </message>
    <message>
        <source>Brings back every article that was put away.</source>
        <translation>Rétablit tous les articles mis de côté.</translation>
    </message>
    <message>
        <source>&amp;Take Article Out</source>
        <translation>Retirer l’artic&amp;le</translation>
    </message>
    <message>
        <source>Takes the article out of the coverage.</source>
        <translation>Retire l’article de la couverture.</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>Makes the text of all articles larger.</source>
        <translation>Agrandit le texte de tous les articles.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Ré&amp;duire le texte</translation>
    </message>
    <message>
        <source>Makes the text of all articles smaller.</source>
        <translation>Réduit le texte de tous les articles.</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Sets the text of all articles to its usual size.</source>
        <translation>Rend au texte de tous les articles sa taille habituelle.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent Workspaces</source>
        <translation>Espaces de travail &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>Mark as Claim of &amp;Kind</source>
        <translation>Affirmation de &amp;nature donnée</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;istes</translation>
    </message>
    <message>
        <source>Main Actions</source>
        <translation>Actions principales</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Oublier ces espaces</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm);;All files (*)</source>
        <translation>Articles (*.txt *.html *.htm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Crossread workspaces (*.crossread)</source>
        <translation>Espaces de travail Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Pasted text, %1</source>
        <translation>Texte collé, %1</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Rien n’a été collé</translation>
    </message>
    <message>
        <source>the clipboard holds no text</source>
        <translation>le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>copy the article&apos;s text first</source>
        <translation>copiez d’abord le texte de l’article</translation>
    </message>
    <message>
        <source>The sample coverage was not opened</source>
        <translation>La couverture d’exemple n’a pas été ouverte</translation>
    </message>
    <message>
        <source>it was not installed with the program</source>
        <translation>elle n’a pas été installée avec le programme</translation>
    </message>
    <message>
        <source>Move Workspace</source>
        <translation>Déplacer l’espace de travail</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>HTML reports (*.html)</source>
        <translation>Rapports HTML (*.html)</translation>
    </message>
    <message>
        <source>Wrote the report %1.</source>
        <translation>Rapport %1 écrit.</translation>
    </message>
    <message>
        <source>Title of the Link</source>
        <translation>Titre du lien</translation>
    </message>
    <message>
        <source>What the link is about:</source>
        <translation>Objet du lien&#x202f;:</translation>
    </message>
    <message>
        <source>could not write the picture %1</source>
        <translation>impossible d’écrire l’image %1</translation>
    </message>
    <message>
        <source>Undid: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Did again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies the words selected in the pane.</source>
        <translation>Copie les mots sélectionnés dans le volet.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Split Statement Here</source>
        <translation>&amp;Scinder l’énoncé ici</translation>
    </message>
    <message>
        <source>Cuts the statement in two where the caret stands.</source>
        <translation>Coupe l’énoncé en deux à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>Merge with the Ne&amp;xt Statement</source>
        <translation>&amp;Fusionner avec l’énoncé suivant</translation>
    </message>
    <message>
        <source>Joins the statement around the caret with the one behind it in its paragraph.</source>
        <translation>Réunit l’énoncé du curseur avec celui qui le suit dans son paragraphe.</translation>
    </message>
    <message>
        <source>Merge with the &amp;Previous Statement</source>
        <translation>Fusionner avec l’énoncé &amp;précédent</translation>
    </message>
    <message>
        <source>Joins the statement around the caret with the one before it in its paragraph.</source>
        <translation>Réunit l’énoncé du curseur avec celui qui le précède dans son paragraphe.</translation>
    </message>
    <message>
        <source>&amp;Block Belongs to the Article</source>
        <translation>Le &amp;bloc fait partie de l’article</translation>
    </message>
    <message>
        <source>Whether the block around the caret counts, or is a left-over of the page.</source>
        <translation>Indique si le bloc du curseur compte ou n’est qu’un reste de la page.</translation>
    </message>
    <message>
        <source>Reload &amp;Definitions</source>
        <translation>Rec&amp;harger les définitions</translation>
    </message>
    <message>
        <source>Reads the cue definitions and themes anew, and says what is wrong with them.</source>
        <translation>Relit les définitions d’indices et les thèmes, et dit ce qui n’y va pas.</translation>
    </message>
    <message>
        <source>Open Definitions &amp;Folder</source>
        <translation>Ouvrir le d&amp;ossier des définitions</translation>
    </message>
    <message>
        <source>Shows the folder for cue definitions and themes of your own.</source>
        <translation>Montre le dossier de vos propres définitions et thèmes.</translation>
    </message>
    <message>
        <source>Read the definitions anew.</source>
        <translation>Définitions relues.</translation>
    </message>
    <message>
        <source>The folder %1 was not opened</source>
        <translation>Le dossier %1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>it could not be made</source>
        <translation>il n’a pas pu être créé</translation>
    </message>
    <message>
        <source>no program for folders was found</source>
        <translation>aucun programme pour les dossiers n’a été trouvé</translation>
    </message>
    <message>
        <source>These files or lines of your definitions folder were left out; those of the program are used instead.</source>
        <translation>Ces fichiers ou lignes de votre dossier de définitions ont été laissés de côté ; ceux du programme les remplacent.</translation>
    </message>
</context>
<context>
    <name>Crossread::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Crossread::OutputFile</name>
    <message>
        <source>could not write to standard output</source>
        <translation>impossible d’écrire sur la sortie standard</translation>
    </message>
    <message>
        <source>could not write %1</source>
        <translation>impossible d’écrire %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
</context>
<context>
    <name>Crossread::PaneHeaderBar</name>
    <message>
        <source>Drag to move this article, or use the arrow keys</source>
        <translation>Faites glisser pour déplacer cet article, ou utilisez les flèches du clavier</translation>
    </message>
    <message>
        <source>Move this article</source>
        <translation>Déplacer cet article</translation>
    </message>
    <message>
        <source>Hide this article</source>
        <translation>Masquer cet article</translation>
    </message>
    <message>
        <source>Remove this article from the board</source>
        <translation>Retirer cet article du tableau</translation>
    </message>
</context>
<context>
    <name>Crossread::ProblemDialog</name>
    <message>
        <source>What Is Wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>Crossread::Reader</name>
    <message>
        <source>could not read %1</source>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>the file holds nothing but white space</source>
        <translation>le fichier ne contient que des espaces</translation>
    </message>
    <message>
        <source>“%1” is no language tag (BCP-47)</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une étiquette de langue (BCP-47)</translation>
    </message>
    <message>
        <source>the %1 text is cut off in the middle of a character</source>
        <translation>le texte %1 est coupé au milieu d’un caractère</translation>
    </message>
    <message>
        <source>fetch or copy the file again</source>
        <translation>récupérez ou copiez de nouveau le fichier</translation>
    </message>
    <message>
        <source>it is not a text: it holds zero bytes</source>
        <translation>ce n’est pas un texte&#x202f;: il contient des octets nuls</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is too large for an article: %1, where %2 can be read</source>
        <translation>le fichier est trop gros pour un article&#x202f;: %1, alors que %2 peuvent être lus</translation>
    </message>
    <message>
        <source>keep the part that is the article</source>
        <translation>gardez la partie qui constitue l’article</translation>
    </message>
    <message>
        <source>save it as plain text or HTML and read that</source>
        <translation>enregistrez-le en texte brut ou en HTML et lisez cela</translation>
    </message>
    <message>
        <source>it is not a text: it holds control characters as programs and pictures do</source>
        <translation>ce n’est pas un texte&#x202f;: il contient des caractères de contrôle comme les programmes et les images</translation>
    </message>
    <message>
        <source>it is an OpenDocument text</source>
        <translation>c’est un texte OpenDocument</translation>
    </message>
    <message>
        <source>it is an EPUB book</source>
        <translation>c’est un livre EPUB</translation>
    </message>
    <message>
        <source>it is a ZIP archive</source>
        <translation>c’est une archive ZIP</translation>
    </message>
    <message>
        <source>it is a PDF document</source>
        <translation>c’est un document PDF</translation>
    </message>
    <message>
        <source>it is a Rich Text document</source>
        <translation>c’est un document Rich Text</translation>
    </message>
    <message>
        <source>it is an old Microsoft Office document</source>
        <translation>c’est un ancien document Microsoft Office</translation>
    </message>
    <message>
        <source>it is a PNG picture</source>
        <translation>c’est une image PNG</translation>
    </message>
    <message>
        <source>it is a JPEG picture</source>
        <translation>c’est une image JPEG</translation>
    </message>
    <message>
        <source>it is a GIF picture</source>
        <translation>c’est une image GIF</translation>
    </message>
    <message>
        <source>it is a WebP picture</source>
        <translation>c’est une image WebP</translation>
    </message>
    <message>
        <source>it is a video or picture in an MP4 container</source>
        <translation>c’est une vidéo ou une image dans un conteneur MP4</translation>
    </message>
    <message>
        <source>it is an MP3 recording</source>
        <translation>c’est un enregistrement MP3</translation>
    </message>
    <message>
        <source>it is an Ogg recording</source>
        <translation>c’est un enregistrement Ogg</translation>
    </message>
    <message>
        <source>it is compressed with gzip</source>
        <translation>il est compressé avec gzip</translation>
    </message>
    <message>
        <source>it is compressed with bzip2</source>
        <translation>il est compressé avec bzip2</translation>
    </message>
    <message>
        <source>it is compressed with xz</source>
        <translation>il est compressé avec xz</translation>
    </message>
    <message>
        <source>it is compressed with zstd</source>
        <translation>il est compressé avec zstd</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive</source>
        <translation>c’est une archive 7-Zip</translation>
    </message>
    <message>
        <source>it is a RAR archive</source>
        <translation>c’est une archive RAR</translation>
    </message>
    <message>
        <source>it is a tar archive</source>
        <translation>c’est une archive tar</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>c’est un programme</translation>
    </message>
    <message>
        <source>it is an SQLite database</source>
        <translation>c’est une base de données SQLite</translation>
    </message>
    <message>
        <source>it is a Word document (DOCX)</source>
        <translation>c’est un document Word (DOCX)</translation>
    </message>
    <message>
        <source>one element of the page has more than %1 attributes</source>
        <translation>un élément de la page a plus de %1 attributs</translation>
    </message>
    <message>
        <source>its elements are nested deeper than can be read safely</source>
        <translation>ses éléments sont imbriqués trop profondément pour être lus sans risque</translation>
    </message>
    <message>
        <source>the page holds no text of an article</source>
        <translation>la page ne contient le texte d’aucun article</translation>
    </message>
    <message>
        <source>save the article&apos;s words as plain text and read that</source>
        <translation>enregistrez les mots de l’article en texte brut et lisez cela</translation>
    </message>
</context>
<context>
    <name>Crossread::Record</name>
    <message>
        <source>a record of the table %1 could not be read</source>
        <translation>un enregistrement de la table %1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>its field %1 is missing or damaged</source>
        <translation>son champ %1 manque ou est endommagé</translation>
    </message>
    <message>
        <source>a change could not be read</source>
        <translation>un changement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>there is no table of the name %1</source>
        <translation>il n’y a pas de table du nom de %1</translation>
    </message>
</context>
<context>
    <name>Crossread::ReportJob</name>
    <message>
        <source>could not write %1</source>
        <translation>impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>Crossread::ReportText</name>
    <message>
        <source>Crossread report</source>
        <translation>Rapport Crossread</translation>
    </message>
    <message>
        <source>Crossread report: %1</source>
        <translation>Rapport Crossread&#x202f;: %1</translation>
    </message>
    <message>
        <source>could not write the report</source>
        <translation>impossible d’écrire le rapport</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>Auteur des changements</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Premier changement</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>Comment ce rapport est né</translation>
    </message>
    <message>
        <source>The history of changes is not part of this report.</source>
        <translation>L’historique des changements ne fait pas partie de ce rapport.</translation>
    </message>
    <message>
        <source>The workspace keeps every change with its author and time. Changes so far: %1. Authors: %2.</source>
        <translation>L’espace de travail conserve chaque changement avec son auteur et son heure. Changements à ce jour&#x202f;: %1. Auteurs&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Links confirmed or made by a person</source>
        <translation>Liens confirmés ou établis par une personne</translation>
    </message>
    <message>
        <source>Links suggested by the program</source>
        <translation>Liens suggérés par le programme</translation>
    </message>
    <message>
        <source>Links rejected by a person</source>
        <translation>Liens rejetés par une personne</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Linked statements</source>
        <translation>Énoncés liés</translation>
    </message>
    <message>
        <source>Annotated articles</source>
        <translation>Articles annotés</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Contenu du rapport</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <source>The program looks for statements of different articles that speak to the same point and for disagreements between them. It can be wrong; a person decides. Every link and every discrepancy says which of the two it rests on:</source>
        <translation>Le programme cherche dans des articles différents les énoncés qui portent sur le même point et les désaccords entre eux. Il peut se tromper&#x202f;; c’est une personne qui décide. Chaque lien et chaque divergence dit sur lequel des deux il repose&#x202f;:</translation>
    </message>
    <message>
        <source>Found by the program; nobody has looked at it yet.</source>
        <translation>Trouvé par le programme&#x202f;; personne ne l’a encore examiné.</translation>
    </message>
    <message>
        <source>Found by the program; a person has agreed.</source>
        <translation>Trouvé par le programme&#x202f;; une personne a approuvé.</translation>
    </message>
    <message>
        <source>A person found it.</source>
        <translation>Trouvé par une personne.</translation>
    </message>
    <message>
        <source>A person has looked and disagreed; it is listed for the record only.</source>
        <translation>Une personne l’a examiné et n’a pas approuvé&#x202f;; il n’est cité que pour mémoire.</translation>
    </message>
    <message>
        <source>Quoted words are those of the articles, in their own language and script, never a translation. Characters that would change the order of the words are shown by their names in white brackets.</source>
        <translation>Les mots cités sont ceux des articles, dans leur langue et leur écriture, jamais une traduction. Les caractères qui changeraient l’ordre des mots sont représentés par leur nom entre crochets blancs.</translation>
    </message>
    <message>
        <source>The program&apos;s score, between 0 and 1: %1</source>
        <translation>Score du programme, entre 0 et 1&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>kind of reason and the words in both articles</comment>
        <translation>%1&#x202f;: %2 et %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>outlet and its words</comment>
        <translation>%1 dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Discrepancy %1: %2</source>
        <translation>Divergence %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Severity: %1. State: %2.</source>
        <translation>Gravité&#x202f;: %1. État&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>What the program noticed: %1</source>
        <translation>Ce que le programme a remarqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Lien %1</translation>
    </message>
    <message>
        <source>Link %1: %2</source>
        <translation>Lien %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Confirmed or made by a person</source>
        <translation>Une personne l’a confirmé ou établi</translation>
    </message>
    <message>
        <source>Suggested by the program, not yet decided</source>
        <translation>Suggestion du programme, sans décision à ce jour</translation>
    </message>
    <message>
        <source>Rejected by a person</source>
        <translation>Une personne l’a rejeté</translation>
    </message>
    <message>
        <source>Editor&apos;s note: %1</source>
        <translation>Note de la rédaction&#x202f;: %1</translation>
    </message>
    <message>
        <source>Suggested by the program</source>
        <translation>Suggestion du programme</translation>
    </message>
    <message>
        <source>Made by a person</source>
        <translation>Travail d’une personne</translation>
    </message>
    <message>
        <source>Suggested by the program, confirmed by a person</source>
        <translation>Suggestion du programme, confirmée par une personne</translation>
    </message>
    <message>
        <source>Same quantity</source>
        <comment>reason for a link</comment>
        <translation>Même quantité</translation>
    </message>
    <message>
        <source>Same date</source>
        <comment>reason for a link</comment>
        <translation>Même date</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>reason for a link</comment>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same place</source>
        <comment>reason for a link</comment>
        <translation>Même lieu</translation>
    </message>
    <message>
        <source>Same concept</source>
        <comment>reason for a link</comment>
        <translation>Même notion</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>language of an article</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language&apos;s name and its tag</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Link suggested by the program</source>
        <translation>Lien suggéré par le programme</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Left over from the page; it does not count</source>
        <translation>Reste de la page&#x202f;; ne compte pas</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>kind of claim, outlet, words</comment>
        <translation>%1 dans %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Underlined with dots: claims, which can be checked. Highlighted: statements that are linked; the number leads to the link, and a question mark behind it says that only the program has suggested it. Small and grey: what is left over from the page.</source>
        <translation>Souligné de points&#x202f;: affirmations, qui peuvent être vérifiées. Surligné&#x202f;: énoncés liés&#x202f;; le numéro mène au lien, et un point d’interrogation à sa suite dit que seul le programme l’a suggéré. Petit et gris&#x202f;: restes de la page.</translation>
    </message>
    <message>
        <source>Possible faults of translation or scraping</source>
        <translation>Défauts possibles de traduction ou d’extraction</translation>
    </message>
    <message>
        <source>The program found them; no person has judged them.</source>
        <translation>Le programme les a trouvés&#x202f;; personne ne les a jugés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>possible fault, words</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Session</name>
    <message>
        <source>Untitled coverage</source>
        <translation>Couverture sans nom</translation>
    </message>
    <message>
        <source>could not move the workspace to %1</source>
        <translation>impossible de déplacer l’espace de travail vers %1</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>could not write to the workspace %1</source>
        <translation>impossible d’écrire dans l’espace de travail %1</translation>
    </message>
    <message>
        <source>its file could not be opened again after it was to be moved</source>
        <translation>son fichier n’a pas pu être rouvert après la tentative de déplacement</translation>
    </message>
    <message>
        <source>open it once more</source>
        <translation>rouvrez-le</translation>
    </message>
    <message>
        <source>what was written last could not be put into its file</source>
        <translation>les dernières écritures n’ont pas pu être versées dans son fichier</translation>
    </message>
    <message>
        <source>Untitled coverage of %1</source>
        <translation>Couverture sans titre du %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Storage</name>
    <message>
        <source>change %1 of the workspace cannot be read</source>
        <translation>le changement %1 de l’espace de travail ne peut pas être lu</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>son entrée est endommagée</translation>
    </message>
    <message>
        <source>the changes of the workspace cannot be read</source>
        <translation>les changements de l’espace de travail ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>a row of %1 refers to a row of %2 that is not there</source>
        <translation>une ligne de %1 renvoie à une ligne de %2 qui n’existe pas</translation>
    </message>
    <message>
        <source>could not prepare the workspace</source>
        <translation>impossible de préparer l’espace de travail</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>il est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>it or its folder is write-protected</source>
        <translation>il est protégé en écriture, ou son dossier l’est</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file or its folder does not allow it</source>
        <translation>le fichier ou son dossier ne le permet pas</translation>
    </message>
    <message>
        <source>could not open the workspace %1</source>
        <translation>impossible d’ouvrir l’espace de travail %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is not a Crossread workspace</source>
        <translation>ce n’est pas un espace de travail Crossread</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>rétablissez-le à partir d’une copie</translation>
    </message>
    <message>
        <source>it was written by a newer version of Crossread</source>
        <translation>il a été écrit par une version plus récente de Crossread</translation>
    </message>
    <message>
        <source>update Crossread to open it</source>
        <translation>mettez Crossread à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>copy it with the -wal file beside it into a folder of your own</source>
        <translation>copiez-le avec le fichier -wal voisin dans un dossier à vous</translation>
    </message>
    <message>
        <source>could not create the workspace %1</source>
        <translation>impossible de créer l’espace de travail %1</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>it is open already</source>
        <translation>il est déjà ouvert</translation>
    </message>
    <message>
        <source>it was written by an older version of Crossread</source>
        <translation>il a été écrit par une version plus ancienne de Crossread</translation>
    </message>
    <message>
        <source>open it in the window once to bring it up to date</source>
        <translation>ouvrez-le une fois dans la fenêtre pour le mettre à niveau</translation>
    </message>
    <message>
        <source>could not write to the workspace %1</source>
        <translation>impossible d’écrire dans l’espace de travail %1</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>il a été ouvert en lecture seule</translation>
    </message>
    <message>
        <source>could not read the workspace %1</source>
        <translation>impossible de lire l’espace de travail %1</translation>
    </message>
    <message>
        <source>the original bytes of an article are not what was imported</source>
        <translation>les octets d’origine d’un article ne sont pas ceux qui ont été importés</translation>
    </message>
    <message>
        <source>a version of that name has other content</source>
        <translation>une version de ce nom a un autre contenu</translation>
    </message>
</context>
<context>
    <name>Crossread::ThingList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
</context>
<context>
    <name>Crossread::Verify</name>
    <message>
        <source>%1: %2</source>
        <comment>article, what is broken in it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>change %1 is missing</source>
        <translation>le changement %1 manque</translation>
    </message>
    <message>
        <source>its original bytes are not what was imported</source>
        <translation>ses octets d’origine ne sont pas ceux qui ont été importés</translation>
    </message>
    <message>
        <source>a text belongs to no article that was ever imported</source>
        <translation>un texte n’appartient à aucun article jamais importé</translation>
    </message>
    <message>
        <source>its text is not what its original bytes decode to</source>
        <translation>son texte n’est pas celui que donnent ses octets d’origine</translation>
    </message>
    <message>
        <source>change %1 cannot be made again: %2</source>
        <translation>le changement %1 ne peut pas être refait&#x202f;: %2</translation>
    </message>
    <message>
        <source>a record of the table %1 is not what the changes give (%2)</source>
        <translation>un enregistrement de la table %1 n’est pas celui que donnent les changements (%2)</translation>
    </message>
    <message>
        <source>a record of the table %1 is missing (%2)</source>
        <translation>un enregistrement de la table %1 manque (%2)</translation>
    </message>
</context>
<context>
    <name>Crossread::Vocabulary</name>
    <message>
        <source>Quantity</source>
        <comment>kind of claim</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of claim</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>kind of claim</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>kind of claim</comment>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>kind of claim</comment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>kind of claim</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of claim</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>kind of claim</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>kind of claim</comment>
        <translation>Qualificatif</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>kind of claim</comment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>type of discrepancy</comment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>type of discrepancy</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of discrepancy</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>type of discrepancy</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>type of discrepancy</comment>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>type of discrepancy</comment>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>type of discrepancy</comment>
        <translation>Qualificatif</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>type of discrepancy</comment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Polarity</source>
        <comment>type of discrepancy</comment>
        <translation>Affirmation ou négation</translation>
    </message>
    <message>
        <source>Omission</source>
        <comment>type of discrepancy</comment>
        <translation>Omission</translation>
    </message>
    <message>
        <source>Translation</source>
        <comment>type of discrepancy</comment>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>type of discrepancy</comment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity of a discrepancy</comment>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Notable</source>
        <comment>severity of a discrepancy</comment>
        <translation>Notable</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a discrepancy</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a discrepancy</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Explained</source>
        <comment>state of a discrepancy</comment>
        <translation>Expliquée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state of a discrepancy</comment>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>a sentence that breaks off</source>
        <comment>possible fault of a text</comment>
        <translation>une phrase interrompue</translation>
    </message>
    <message>
        <source>two full stops</source>
        <comment>possible fault of a text</comment>
        <translation>deux points de suite</translation>
    </message>
    <message>
        <source>a lone word</source>
        <comment>possible fault of a text</comment>
        <translation>un mot isolé</translation>
    </message>
    <message>
        <source>words of another language</source>
        <comment>possible fault of a text</comment>
        <translation>des mots d’une autre langue</translation>
    </message>
    <message>
        <source>a missing space</source>
        <comment>possible fault of a text</comment>
        <translation>une espace manquante</translation>
    </message>
</context>
<context>
    <name>Crossread::WorkerGuard</name>
    <message>
        <source>there is not enough memory for it</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
</context>
<context>
    <name>Crossread::Worthiness</name>
    <message>
        <source>The first line must name the columns &apos;feature&apos; and &apos;weight&apos;.</source>
        <translation>La première ligne doit nommer les colonnes «&#x202f;feature&#x202f;» et «&#x202f;weight&#x202f;».</translation>
    </message>
    <message>
        <source>The row is no feature with a number.</source>
        <translation>La ligne n’est pas une caractéristique suivie d’un nombre.</translation>
    </message>
</context>
<context>
    <name>Undo Commands</name>
    <message>
        <source>Add Articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Move Article</source>
        <translation>Déplacer l’article</translation>
    </message>
    <message>
        <source>Hide Article</source>
        <translation>Masquer l’article</translation>
    </message>
    <message>
        <source>Show Article</source>
        <translation>Afficher l’article</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>Mark Claim</source>
        <translation>Marquer l’affirmation</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>Modifier l’affirmation</translation>
    </message>
    <message>
        <source>Remove Claim</source>
        <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
        <source>Link Statements</source>
        <translation>Lier les énoncés</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Confirm Link</source>
        <translation>Confirmer le lien</translation>
    </message>
    <message>
        <source>Reject Link</source>
        <translation>Rejeter le lien</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Mark Discrepancy</source>
        <translation>Marquer la divergence</translation>
    </message>
    <message>
        <source>Edit Discrepancy</source>
        <translation>Modifier la divergence</translation>
    </message>
    <message>
        <source>Confirm Discrepancy</source>
        <translation>Confirmer la divergence</translation>
    </message>
    <message>
        <source>Reject Discrepancy</source>
        <translation>Rejeter la divergence</translation>
    </message>
    <message>
        <source>Remove Discrepancy</source>
        <translation>Supprimer la divergence</translation>
    </message>
    <message>
        <source>Suggest Links</source>
        <translation>Suggérer des liens</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Split Statement</source>
        <translation>Scinder l’énoncé</translation>
    </message>
    <message>
        <source>Merge Statements</source>
        <translation>Fusionner les énoncés</translation>
    </message>
    <message>
        <source>Take Block In</source>
        <translation>Reprendre le bloc</translation>
    </message>
    <message>
        <source>Set Block Aside</source>
        <translation>Écarter le bloc</translation>
    </message>
</context>
</TS>
