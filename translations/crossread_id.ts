<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Crossread::ArticleJob</name>
    <message>
        <source>Reading the articles…</source>
        <translation>Membaca artikel…</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>Membandingkan artikel…</translation>
    </message>
    <message>
        <source>could not read the articles</source>
        <translation>tidak dapat membaca artikel-artikel itu</translation>
    </message>
</context>
<context>
    <name>Crossread::ArticleList</name>
    <message>
        <source>%1 (waits for room on the board)</source>
        <comment>an article, in the list of articles</comment>
        <translation>%1 (menunggu tempat di papan)</translation>
    </message>
    <message numerus="yes">
        <source>The board shows %n article(s) at once. Hide another one to see this.</source>
        <translation>
            <numerusform>Papan menampilkan %n artikel sekaligus. Sembunyikan artikel lain untuk melihat artikel ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of the coverage</source>
        <translation>Artikel dalam liputan ini</translation>
    </message>
</context>
<context>
    <name>Crossread::ArticlePane</name>
    <message>
        <source>Article of %1</source>
        <translation>Artikel dari %1</translation>
    </message>
    <message>
        <source>Article of %1, language: %2</source>
        <translation>Artikel dari %1, bahasa: %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Board</name>
    <message>
        <source>Board of articles</source>
        <translation>Papan artikel</translation>
    </message>
</context>
<context>
    <name>Crossread::ChangeCheck</name>
    <message>
        <source>it neither adds nor removes anything</source>
        <translation>suntingan itu tidak menambah atau menghapus apa pun</translation>
    </message>
    <message>
        <source>it would give a thing another identity</source>
        <translation>suntingan itu akan memberi suatu unsur identitas lain</translation>
    </message>
    <message>
        <source>it would move what other things stand on</source>
        <translation>suntingan itu akan menggeser tumpuan unsur lain</translation>
    </message>
    <message>
        <source>it speaks of the same thing twice</source>
        <translation>suntingan itu menyebut unsur yang sama dua kali</translation>
    </message>
    <message>
        <source>the workspace has changed in the meantime</source>
        <translation>ruang kerja sudah berubah sementara itu</translation>
    </message>
    <message>
        <source>a text, number or time in it is damaged</source>
        <translation>teks, angka, atau waktu di dalamnya rusak</translation>
    </message>
    <message>
        <source>something would refer to what is not there</source>
        <translation>ada unsur yang akan merujuk ke sesuatu yang tidak ada</translation>
    </message>
    <message>
        <source>a marked place lies outside its text</source>
        <translation>tempat yang ditandai berada di luar teksnya</translation>
    </message>
    <message>
        <source>a marked place would cut a character apart</source>
        <translation>tempat yang ditandai akan memotong sebuah karakter</translation>
    </message>
    <message>
        <source>an article names a version of another one</source>
        <translation>sebuah artikel menyebut versi milik artikel lain</translation>
    </message>
    <message>
        <source>a version has no content</source>
        <translation>sebuah versi tidak berisi</translation>
    </message>
    <message>
        <source>blocks of a version overlap</source>
        <translation>blok-blok sebuah versi bertumpang tindih</translation>
    </message>
    <message>
        <source>a claim names a statement of another version</source>
        <translation>sebuah klaim menyebut pernyataan dari versi lain</translation>
    </message>
    <message>
        <source>a link names a statement twice</source>
        <translation>sebuah tautan menyebut satu pernyataan dua kali</translation>
    </message>
    <message>
        <source>a link needs statements of two articles</source>
        <translation>tautan memerlukan pernyataan dari dua artikel</translation>
    </message>
    <message>
        <source>the edit could not be made</source>
        <translation>suntingan tidak dapat dilakukan</translation>
    </message>
    <message>
        <source>a claim lies outside its statement</source>
        <translation>sebuah klaim berada di luar pernyataannya</translation>
    </message>
    <message>
        <source>a possible fault lies outside all blocks</source>
        <translation>sebuah kemungkinan cacat berada di luar semua blok</translation>
    </message>
</context>
<context>
    <name>Crossread::Changes</name>
    <message>
        <source>it is no longer in the workspace</source>
        <translation>sudah tidak ada di ruang kerja</translation>
    </message>
    <message>
        <source>the order does not name every article once</source>
        <translation>urutannya tidak menyebut setiap artikel satu kali</translation>
    </message>
    <message>
        <source>no text is selected</source>
        <translation>tidak ada teks yang dipilih</translation>
    </message>
    <message>
        <source>this text is a claim of that kind already</source>
        <translation>teks ini sudah menjadi klaim dengan jenis itu</translation>
    </message>
    <message>
        <source>a link needs statements of two different articles</source>
        <translation>tautan memerlukan pernyataan dari dua artikel yang berbeda</translation>
    </message>
    <message>
        <source>these statements are linked already</source>
        <translation>pernyataan-pernyataan ini sudah tertaut</translation>
    </message>
    <message>
        <source>one of the parts would hold no words</source>
        <translation>salah satu bagian tidak akan berisi kata</translation>
    </message>
    <message>
        <source>it is the last statement of its block</source>
        <translation>itu pernyataan terakhir dalam bloknya</translation>
    </message>
    <message>
        <source>it is the first statement of its block</source>
        <translation>itu pernyataan pertama dalam bloknya</translation>
    </message>
    <message>
        <source>the block belongs to the article already</source>
        <translation>blok ini sudah bagian dari artikel</translation>
    </message>
    <message>
        <source>the block is set aside already</source>
        <translation>blok ini sudah disisihkan</translation>
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
        <translation>tidak ada perintah yang diberikan</translation>
    </message>
    <message>
        <source>there is no command or option &apos;%1&apos;</source>
        <translation>tidak ada perintah atau opsi “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with nothing, not with &apos;%2&apos;</source>
        <translation>“%1” dipakai sendiri, tidak bersama “%2”</translation>
    </message>
    <message>
        <source>Finds statements and claims in articles (.txt, .html; a folder stands for those in it) and suggests links and discrepancies between them.</source>
        <translation>Menemukan pernyataan dan klaim dalam artikel (.txt, .html; sebuah folder mewakili artikel di dalamnya) serta menyarankan tautan dan ketidaksesuaian di antaranya.</translation>
    </message>
    <message>
        <source>Creates this workspace file, or adds to it where it exists.</source>
        <translation>Membuat berkas ruang kerja ini, atau menambahinya bila sudah ada.</translation>
    </message>
    <message>
        <source>Writes the analysis to this file; - is standard output.</source>
        <translation>Menulis analisis ke berkas ini; - berarti keluaran standar.</translation>
    </message>
    <message>
        <source>Takes all articles to be in this language (BCP 47).</source>
        <translation>Menganggap semua artikel berbahasa ini (BCP 47).</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>tidak ada artikel yang disebut</translation>
    </message>
    <message>
        <source>the workspace has no name</source>
        <translation>ruang kerja tidak bernama</translation>
    </message>
    <message>
        <source>the output has no name</source>
        <translation>keluaran tidak bernama</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 disebut dua kali</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Menampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>Usage: crossread %1</source>
        <translation>Penggunaan: crossread %1</translation>
    </message>
    <message>
        <source>the option &apos;%1&apos; is given twice</source>
        <translation>opsi “%1” diberikan dua kali</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag (BCP 47)</source>
        <translation>“%1” bukan tag bahasa (BCP 47)</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>salah penggunaan</translation>
    </message>
    <message>
        <source>could not read the folder %1</source>
        <translation>tidak dapat membaca folder %1</translation>
    </message>
    <message>
        <source>it holds no articles (.txt, .html, .htm)</source>
        <translation>tidak ada artikel di dalamnya (.txt, .html, .htm)</translation>
    </message>
    <message>
        <source>Writes the report of a workspace, or of articles, which are analysed first.</source>
        <translation>Menulis laporan ruang kerja, atau laporan artikel, yang lebih dulu dianalisis.</translation>
    </message>
    <message>
        <source>The format of the report: html.</source>
        <translation>Format laporan: html.</translation>
    </message>
    <message>
        <source>The language of the report&apos;s own words (BCP 47); English where it is left out or there are no words in it.</source>
        <translation>Bahasa kata-kata laporan itu sendiri (BCP 47); bahasa Inggris bila tidak diisi atau tidak tersedia.</translation>
    </message>
    <message>
        <source>Writes to this file; - is standard output.</source>
        <translation>Menulis ke berkas ini; - berarti keluaran standar.</translation>
    </message>
    <message>
        <source>no format is given (--format html)</source>
        <translation>tidak ada format yang diberikan (--format html)</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;; there is html</source>
        <translation>tidak ada format “%1”; yang ada html</translation>
    </message>
    <message>
        <source>no output is given (-o OUT)</source>
        <translation>tidak ada keluaran yang diberikan (-o OUT)</translation>
    </message>
    <message>
        <source>no workspace and no article is named</source>
        <translation>tidak ada ruang kerja atau artikel yang disebut</translation>
    </message>
    <message>
        <source>a workspace is reported on alone</source>
        <translation>ruang kerja hanya dapat dilaporkan tersendiri</translation>
    </message>
    <message>
        <source>%1 (%2, %3): statements %4, claims %5</source>
        <comment>name of an article, language, direction, two counts</comment>
        <translation>%1 (%2, %3): pernyataan %4, klaim %5</translation>
    </message>
    <message>
        <source>articles %1, statements %2, claims %3, links %4, discrepancies %5</source>
        <comment>five counts</comment>
        <translation>artikel %1, pernyataan %2, klaim %3, tautan %4, ketidaksesuaian %5</translation>
    </message>
    <message>
        <source>Checks the hashes, positions and references of a workspace file and says what is broken, a line each.</source>
        <translation>Memeriksa hash, posisi, dan rujukan berkas ruang kerja serta menyebutkan apa yang rusak, satu baris masing-masing.</translation>
    </message>
    <message>
        <source>name one workspace</source>
        <translation>sebutkan satu ruang kerja</translation>
    </message>
    <message>
        <source>%1: all is well</source>
        <translation>%1: semuanya baik</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n kesalahan ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the window on a workspace or on articles.</source>
        <translation>Membuka jendela dengan ruang kerja atau artikel.</translation>
    </message>
    <message>
        <source>Draws the window into a PNG file instead of showing it.</source>
        <translation>Menggambar jendela ke berkas PNG alih-alih menampilkannya.</translation>
    </message>
    <message>
        <source>The language of the interface, such as ar; else the system&apos;s.</source>
        <translation>Bahasa antarmuka, misalnya ar; selain itu bahasa sistem.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag</source>
        <translation>“%1” bukan tag bahasa</translation>
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
        <translation>Crossread menampilkan liputan satu peristiwa dalam beberapa bahasa secara berdampingan.

Penggunaan: crossread [WORKSPACE | ARTICLE...]
            crossread COMMAND ...

Tanpa perintah, program membuka jendelanya. Perintah tidak memerlukan layar:
  analyse  menemukan pernyataan, klaim, tautan, dan ketidaksesuaian dalam artikel
  claims   menemukan klaim pada baris-baris masukan standar
  report   menulis laporan dari ruang kerja atau artikel
  verify   memeriksa berkas ruang kerja

Opsi:
  -h, --help     Menampilkan bantuan ini; setelah perintah, bantuan perintah itu
  -v, --version  Menampilkan versi program dan pustakanya

Status keluar: 0 bila selesai, 1 bila gagal, 2 bila salah penggunaan.
</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>keluaran standar</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>tidak dapat ditulisi</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>it is longer than an article may be</source>
        <translation>lebih panjang daripada yang diperbolehkan untuk sebuah artikel</translation>
    </message>
    <message>
        <source>A filter: finds the claims of each line of standard input and writes them as a line of JSON.</source>
        <translation>Penyaring: menemukan klaim pada setiap baris masukan standar dan menuliskannya sebagai satu baris JSON.</translation>
    </message>
    <message>
        <source>The language of the lines (BCP 47).</source>
        <translation>Bahasa baris-baris itu (BCP 47).</translation>
    </message>
    <message>
        <source>The day from which &apos;yesterday&apos; and &apos;Friday&apos; count.</source>
        <translation>Hari yang menjadi acuan bagi “kemarin” dan “Jumat”.</translation>
    </message>
    <message>
        <source>the lines come from standard input, not from files</source>
        <translation>baris-baris datang dari masukan standar, bukan dari berkas</translation>
    </message>
    <message>
        <source>the language of the lines is not named</source>
        <translation>bahasa baris-baris itu tidak disebutkan</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date (YYYY-MM-DD)</source>
        <translation>“%1” bukan tanggal (YYYY-MM-DD)</translation>
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
            <numerusform>%n pernyataan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n klaim</numerusform>
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
            <numerusform>%n kemungkinan cacat</numerusform>
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
        <translation>Tautan %1, disarankan</translation>
    </message>
    <message>
        <source>Link %1</source>
        <comment>tool tip of a link; its number</comment>
        <translation>Tautan %1</translation>
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
        <translation>Dua pernyataan dari satu kalimat bertemu di sini.</translation>
    </message>
    <message>
        <source>Possible translation or scraping fault: %1</source>
        <comment>what is suspected</comment>
        <translation>Kemungkinan cacat terjemahan atau pengambilan halaman: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::DateExpression</name>
    <message>
        <source>&apos;%1&apos; is no expression.</source>
        <translation>“%1” bukan ungkapan.</translation>
    </message>
    <message>
        <source>The pattern has no &apos;%1&apos;.</source>
        <translation>Pola ini tidak memiliki “%1”.</translation>
    </message>
    <message>
        <source>There is no operation &apos;%1&apos;.</source>
        <translation>Tidak ada operasi “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The operation &apos;%1&apos; takes %n arguments.</source>
        <translation>
            <numerusform>Operasi “%1” memerlukan %n argumen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::DatePatterns</name>
    <message>
        <source>The row has fewer fields than &apos;gives&apos;, &apos;pattern&apos; and &apos;value&apos;.</source>
        <translation>Baris ini memiliki bidang lebih sedikit daripada “gives”, “pattern”, dan “value”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pattern.</source>
        <translation>“%1” bukan pola.</translation>
    </message>
    <message>
        <source>The first line must name the columns &apos;gives&apos;, &apos;pattern&apos; and &apos;value&apos;.</source>
        <translation>Baris pertama harus menyebutkan kolom “gives”, “pattern”, dan “value”.</translation>
    </message>
</context>
<context>
    <name>Crossread::DefinitionCheck</name>
    <message>
        <source>it is no well-formed XML: %1</source>
        <translation>bukan XML yang benar bentuknya: %1</translation>
    </message>
    <message>
        <source>its root is “%1”, and must be “language”</source>
        <translation>akarnya “%1”, padahal harus “language”</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>tidak bernama</translation>
    </message>
    <message>
        <source>it says for no language that it is: alternativeNames must hold “claims-” with its tag, such as “claims-en”</source>
        <translation>tidak menyebut bahasanya: alternativeNames harus berisi “claims-” dengan tandanya, misalnya “claims-id”</translation>
    </message>
    <message>
        <source>its version is no whole number</source>
        <translation>versinya bukan bilangan bulat</translation>
    </message>
    <message>
        <source>the program has a definition of this name; it is only replaced by a version above %1</source>
        <translation>program punya definisi bernama ini; hanya versi di atas %1 yang menggantikannya</translation>
    </message>
    <message>
        <source>“%1” is no kind of cue; these are: %2</source>
        <translation>“%1” bukan jenis isyarat; jenisnya: %2</translation>
    </message>
    <message>
        <source>a regular expression is empty</source>
        <translation>sebuah ekspresi reguler kosong</translation>
    </message>
    <message>
        <source>a regular expression does not compile: %1, at “%2”</source>
        <translation>sebuah ekspresi reguler tidak dapat dikompilasi: %1, di “%2”</translation>
    </message>
    <message>
        <source>it has no contexts, and so no rules</source>
        <translation>tidak punya konteks, jadi tidak punya aturan</translation>
    </message>
    <message>
        <source>there is no itemData “%1”</source>
        <translation>tidak ada itemData “%1”</translation>
    </message>
    <message>
        <source>there is no list “%1”</source>
        <translation>tidak ada daftar “%1”</translation>
    </message>
    <message>
        <source>there is no context “%1”</source>
        <translation>tidak ada konteks “%1”</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>bukan JSON: %1</translation>
    </message>
    <message>
        <source>it has no name in its metadata</source>
        <translation>tidak ada nama dalam metadatanya</translation>
    </message>
    <message>
        <source>it has no text-styles</source>
        <translation>tidak punya text-styles</translation>
    </message>
</context>
<context>
    <name>Crossread::Discrepancies</name>
    <message>
        <source>The statements give different figures in the same unit or of the same noun.</source>
        <translation>Pernyataan-pernyataan itu memberi angka yang berbeda untuk satuan atau benda yang sama.</translation>
    </message>
    <message>
        <source>The statements share a name and give different dates.</source>
        <translation>Pernyataan-pernyataan itu menyebut nama yang sama dan tanggal yang berbeda.</translation>
    </message>
</context>
<context>
    <name>Crossread::DiscrepancyDialog</name>
    <message>
        <source>They give different numbers for the same thing.</source>
        <translation>Angkanya berbeda untuk hal yang sama.</translation>
    </message>
    <message>
        <source>The number is the same, what it counts or measures is not.</source>
        <translation>Angkanya sama, tetapi yang dihitung atau diukur berbeda.</translation>
    </message>
    <message>
        <source>They place it at different times.</source>
        <translation>Waktu yang disebut berbeda.</translation>
    </message>
    <message>
        <source>They place it in different places, or give it another extent.</source>
        <translation>Tempat atau luas yang disebut berbeda.</translation>
    </message>
    <message>
        <source>They name different people or bodies as the ones who did it.</source>
        <translation>Orang atau lembaga yang disebut sebagai pelakunya berbeda.</translation>
    </message>
    <message>
        <source>They give different sources for the same statement.</source>
        <translation>Sumber yang disebut untuk pernyataan yang sama berbeda.</translation>
    </message>
    <message>
        <source>They call the same people by words that take sides differently.</source>
        <translation>Orang yang sama disebut dengan kata-kata yang berpihak secara berbeda.</translation>
    </message>
    <message>
        <source>One states as a fact what the other only reports or suspects.</source>
        <translation>Yang satu menyatakan sebagai fakta apa yang hanya dikabarkan atau diduga oleh yang lain.</translation>
    </message>
    <message>
        <source>One says that it is so, the other that it is not.</source>
        <translation>Yang satu membenarkan, yang lain menyangkal.</translation>
    </message>
    <message>
        <source>One leaves out what the other says and what matters to the point.</source>
        <translation>Yang satu menghilangkan hal penting yang disebut oleh yang lain.</translation>
    </message>
    <message>
        <source>The words were carried over with another meaning.</source>
        <translation>Kata-katanya dialihbahasakan dengan makna lain.</translation>
    </message>
    <message>
        <source>They quote the same words differently.</source>
        <translation>Kata-kata yang sama dikutip secara berbeda.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Ketidaksesuaian</translation>
    </message>
    <message>
        <source>What a reader should know about it</source>
        <translation>Hal yang perlu diketahui pembaca</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Jenis:</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>&amp;Tingkat:</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Catatan:</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>Tan&amp;dai</translation>
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
        <translation>Tidak ada yang ditautkan</translation>
    </message>
    <message>
        <source>a link needs words of two articles</source>
        <translation>tautan memerlukan kata-kata dari dua artikel</translation>
    </message>
    <message>
        <source>select words in one pane and in another, then link them</source>
        <translation>pilih kata-kata di satu panel dan di panel lain, lalu tautkan</translation>
    </message>
    <message numerus="yes">
        <source>Linked %n statement(s).</source>
        <translation>
            <numerusform>%n pernyataan ditautkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked</source>
        <translation>Tidak ada yang ditandai</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>tidak ada kata yang dipilih</translation>
    </message>
    <message>
        <source>select the words of the claim in a pane first</source>
        <translation>pilih dulu kata-kata klaim di sebuah panel</translation>
    </message>
    <message>
        <source>Marked a claim.</source>
        <translation>Klaim ditandai.</translation>
    </message>
    <message>
        <source>Marked a discrepancy.</source>
        <translation>Ketidaksesuaian ditandai.</translation>
    </message>
    <message>
        <source>Nothing was edited</source>
        <translation>Tidak ada yang diubah</translation>
    </message>
    <message>
        <source>no discrepancy is chosen</source>
        <translation>tidak ada ketidaksesuaian yang dipilih</translation>
    </message>
    <message>
        <source>choose one in its list first</source>
        <translation>pilih dulu satu dari daftarnya</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Tidak ada yang diputuskan</translation>
    </message>
    <message>
        <source>no link or discrepancy is chosen</source>
        <translation>tidak ada tautan atau ketidaksesuaian yang dipilih</translation>
    </message>
    <message>
        <source>choose one in its list or in a pane first</source>
        <translation>pilih dulu satu dari daftarnya atau dari sebuah panel</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Ditolak.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Dikonfirmasi.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Dihapus.</translation>
    </message>
    <message>
        <source>No note was written</source>
        <translation>Tidak ada catatan yang ditulis</translation>
    </message>
    <message>
        <source>nothing is chosen that it could be on</source>
        <translation>tidak ada yang dipilih untuk diberi catatan</translation>
    </message>
    <message>
        <source>choose a claim, a link or a discrepancy first</source>
        <translation>pilih dulu sebuah klaim, tautan, atau ketidaksesuaian</translation>
    </message>
    <message>
        <source>Hid an article; it is still in the list of articles.</source>
        <translation>Artikel disembunyikan; masih ada di daftar artikel.</translation>
    </message>
    <message>
        <source>Took an article out of the coverage; undo brings it back.</source>
        <translation>Artikel dikeluarkan dari liputan; urungkan untuk mengembalikannya.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n article(s).</source>
        <translation>
            <numerusform>%n artikel ditambahkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note is left.</source>
        <translation>Tidak ada catatan yang tersisa.</translation>
    </message>
    <message>
        <source>Wrote the note.</source>
        <translation>Catatan sudah ditulis.</translation>
    </message>
    <message>
        <source>The board shows six; the others wait in the list of articles until one is hidden.</source>
        <translation>Papan menampilkan enam artikel; yang lain menunggu di daftar artikel sampai salah satunya disembunyikan.</translation>
    </message>
    <message>
        <source>Nothing was split</source>
        <translation>Tidak ada yang dipisahkan</translation>
    </message>
    <message>
        <source>the caret is in no statement</source>
        <translation>kursor tidak berada dalam pernyataan</translation>
    </message>
    <message>
        <source>put the caret where the second statement begins</source>
        <translation>letakkan kursor di awal pernyataan kedua</translation>
    </message>
    <message>
        <source>Split the statement.</source>
        <translation>Pernyataan dipisahkan.</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Tidak ada yang digabungkan</translation>
    </message>
    <message>
        <source>put the caret into one of the two statements</source>
        <translation>letakkan kursor di salah satu pernyataan itu</translation>
    </message>
    <message>
        <source>Merged two statements.</source>
        <translation>Dua pernyataan digabungkan.</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Tidak ada yang disisihkan</translation>
    </message>
    <message>
        <source>the caret is in no block</source>
        <translation>kursor tidak berada dalam blok</translation>
    </message>
    <message>
        <source>put the caret into a paragraph or a left-over of the page</source>
        <translation>letakkan kursor di paragraf atau sisa halaman</translation>
    </message>
    <message>
        <source>Set the block aside; it no longer counts.</source>
        <translation>Blok disisihkan; tidak lagi dihitung.</translation>
    </message>
    <message>
        <source>Took the block in; it counts now.</source>
        <translation>Blok dimasukkan; kini dihitung.</translation>
    </message>
</context>
<context>
    <name>Crossread::EmptyBoard</name>
    <message>
        <source>All articles are hidden</source>
        <translation>Semua artikel disembunyikan</translation>
    </message>
    <message>
        <source>Open the coverage of one event</source>
        <translation>Buka liputan satu peristiwa</translation>
    </message>
    <message numerus="yes">
        <source>The workspace holds %n article(s). Show them again to go on reading.</source>
        <translation>
            <numerusform>Ruang kerja berisi %n artikel. Tampilkan lagi untuk melanjutkan membaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop two or more articles here, as text files or saved web pages, in any language. Each becomes a pane of its own; what they say of the same things is linked, and where they disagree is pointed out.</source>
        <translation>Letakkan dua artikel atau lebih di sini, sebagai berkas teks atau halaman web tersimpan, dalam bahasa apa pun. Masing-masing mendapat panel sendiri; hal sama yang mereka katakan ditautkan, dan perbedaannya ditunjukkan.</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>Buka &amp;Artikel…</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>Tem&amp;pel Teks…</translation>
    </message>
    <message>
        <source>Look at the &amp;Sample Coverage</source>
        <translation>Lihat &amp;Contoh Liputan</translation>
    </message>
    <message>
        <source>&amp;Show All Articles</source>
        <translation>Tampilkan &amp;Semua Artikel</translation>
    </message>
</context>
<context>
    <name>Crossread::FileProblem</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, baris %2</translation>
    </message>
</context>
<context>
    <name>Crossread::GutterHandle</name>
    <message>
        <source>Links between the articles beside this gap</source>
        <translation>Tautan antara artikel di kedua sisi celah ini</translation>
    </message>
</context>
<context>
    <name>Crossread::Importer</name>
    <message>
        <source>could not read the article “%1”</source>
        <translation>tidak dapat membaca artikel “%1”</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>berkas itu tidak ada</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>Anda tidak berizin membacanya</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>itu sebuah folder</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>itu bukan berkas biasa</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>ukurannya lebih dari %1</translation>
    </message>
    <message>
        <source>keep the part that is the article</source>
        <translation>sisakan bagian yang merupakan artikelnya</translation>
    </message>
</context>
<context>
    <name>Crossread::LexiconCheck</name>
    <message>
        <source>The %1 &apos;%2&apos; has no words in the language &apos;%3&apos;.</source>
        <translation>%1 &apos;%2&apos; tidak memiliki kata dalam bahasa &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the language &apos;%2&apos; already a word of the %3 &apos;%4&apos;, in line %5 of %6.</source>
        <translation>&apos;%1&apos; dalam bahasa &apos;%2&apos; sudah menjadi kata dari %3 &apos;%4&apos;, pada baris %5 di %6.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has in the language &apos;%2&apos; the stem of a word of the %3 &apos;%4&apos;.</source>
        <translation>&apos;%1&apos; dalam bahasa &apos;%2&apos; memiliki kata dasar yang sama dengan kata dari %3 &apos;%4&apos;.</translation>
    </message>
</context>
<context>
    <name>Crossread::LexiconTable</name>
    <message>
        <source>The row has %1 fields where the table has %2 columns.</source>
        <translation>Baris ini memiliki %1 bidang, sedangkan tabelnya %2 kolom.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos;.</source>
        <translation>Tidak ada kelas “%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no word or phrase.</source>
        <translation>“%1” bukan kata atau frasa.</translation>
    </message>
    <message>
        <source>The first line must name the columns &apos;class&apos; and &apos;value&apos;.</source>
        <translation>Baris pertama harus menyebutkan kolom “class” dan “value”.</translation>
    </message>
</context>
<context>
    <name>Crossread::LinkModel</name>
    <message>
        <source>%1 · suggested, %2</source>
        <comment>number of a link, its score as a percentage</comment>
        <translation>%1 · disarankan, %2</translation>
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
            <numerusform>%n ketidaksesuaian</numerusform>
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
        <translation>Alasan: %1</translation>
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
        <translation>Dihentikan; tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Progress of reading and comparing</source>
        <translation>Kemajuan pembacaan dan perbandingan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>No claims yet. Select words in a pane and press C to mark them.</source>
        <translation>Belum ada klaim. Pilih kata-kata di sebuah panel dan tekan C untuk menandainya.</translation>
    </message>
    <message>
        <source>No links yet. Select words in two panes and press L to link their statements.</source>
        <translation>Belum ada tautan. Pilih kata-kata di dua panel dan tekan L untuk menautkan pernyataannya.</translation>
    </message>
    <message>
        <source>No discrepancies yet. Choose a link and press D to mark where its statements disagree.</source>
        <translation>Belum ada ketidaksesuaian. Pilih sebuah tautan dan tekan D untuk menandai perbedaan pernyataannya.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Ketidaksesuaian</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Urungkan: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>U&amp;langi: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Nothing was read from %1</source>
        <translation>Tidak ada yang dibaca dari %1</translation>
    </message>
    <message>
        <source>the folder holds no articles</source>
        <translation>tidak ada artikel dalam folder itu</translation>
    </message>
    <message>
        <source>articles are .txt and .html files</source>
        <translation>artikel adalah berkas .txt dan .html</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Tidak ada yang dibaca</translation>
    </message>
    <message>
        <source>other articles are still being read</source>
        <translation>artikel lain masih dibaca</translation>
    </message>
    <message>
        <source>wait until they are</source>
        <translation>tunggu sampai selesai</translation>
    </message>
    <message>
        <source>An address was not opened</source>
        <translation>Sebuah alamat tidak dibuka</translation>
    </message>
    <message>
        <source>Crossread fetches nothing from the network</source>
        <translation>Crossread tidak mengambil apa pun dari jaringan</translation>
    </message>
    <message>
        <source>save the page as a file and drop that</source>
        <translation>simpan halaman sebagai berkas lalu letakkan berkas itu</translation>
    </message>
    <message>
        <source>&amp;New Coverage</source>
        <translation>Liputan &amp;Baru</translation>
    </message>
    <message>
        <source>Starts an empty coverage.</source>
        <translation>Memulai liputan kosong.</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>Buka &amp;Artikel…</translation>
    </message>
    <message>
        <source>Reads article files into this coverage.</source>
        <translation>Membaca berkas artikel ke dalam liputan ini.</translation>
    </message>
    <message>
        <source>&amp;Paste as New Article</source>
        <translation>&amp;Tempel sebagai Artikel Baru</translation>
    </message>
    <message>
        <source>Reads the text of the clipboard as an article.</source>
        <translation>Membaca teks papan klip sebagai artikel.</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation>Buka &amp;Ruang Kerja…</translation>
    </message>
    <message>
        <source>Opens a coverage that was kept in a file.</source>
        <translation>Membuka liputan yang disimpan dalam berkas.</translation>
    </message>
    <message>
        <source>Open &amp;Sample Coverage</source>
        <translation>Buka &amp;Contoh Liputan</translation>
    </message>
    <message>
        <source>Reads five articles on one invented event into this coverage.</source>
        <translation>Membaca lima artikel tentang satu peristiwa rekaan ke dalam liputan ini.</translation>
    </message>
    <message>
        <source>&amp;Move Workspace…</source>
        <translation>&amp;Pindahkan Ruang Kerja…</translation>
    </message>
    <message>
        <source>Gives the file of this coverage another name or place. Everything is kept in it already.</source>
        <translation>Memberi berkas liputan ini nama atau tempat lain. Semuanya sudah tersimpan di dalamnya.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Ekspor Laporan…</translation>
    </message>
    <message>
        <source>Writes a report of this coverage as one HTML file.</source>
        <translation>Menulis laporan liputan ini sebagai satu berkas HTML.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ke&amp;luar</translation>
    </message>
    <message>
        <source>Closes the window; everything is kept.</source>
        <translation>Menutup jendela; semuanya tersimpan.</translation>
    </message>
    <message>
        <source>Takes the last step back.</source>
        <translation>Membatalkan langkah terakhir.</translation>
    </message>
    <message>
        <source>Does the step again that was taken back.</source>
        <translation>Melakukan lagi langkah yang diurungkan.</translation>
    </message>
    <message>
        <source>&amp;Link Selected Statements</source>
        <translation>&amp;Tautkan Pernyataan Terpilih</translation>
    </message>
    <message>
        <source>Links the statements that hold the words selected in two or more panes.</source>
        <translation>Menautkan pernyataan yang memuat kata-kata terpilih di dua panel atau lebih.</translation>
    </message>
    <message>
        <source>Give the Link a &amp;Title…</source>
        <translation>Beri &amp;Judul Tautan…</translation>
    </message>
    <message>
        <source>Says in a few words what the link is about.</source>
        <translation>Menyebutkan secara singkat tentang apa tautan itu.</translation>
    </message>
    <message>
        <source>Mark as &amp;Claim</source>
        <translation>Tandai sebagai &amp;Klaim</translation>
    </message>
    <message>
        <source>Marks the words selected in the pane as a claim to be checked.</source>
        <translation>Menandai kata-kata terpilih di panel sebagai klaim yang perlu diperiksa.</translation>
    </message>
    <message>
        <source>Marks the selected words as a claim of this kind.</source>
        <translation>Menandai kata-kata terpilih sebagai klaim dengan jenis ini.</translation>
    </message>
    <message>
        <source>Mark &amp;Discrepancy…</source>
        <translation>Tandai Ketidak&amp;sesuaian…</translation>
    </message>
    <message>
        <source>Says where the statements of the chosen link disagree.</source>
        <translation>Menyebutkan di mana pernyataan tautan terpilih berbeda.</translation>
    </message>
    <message>
        <source>&amp;Edit Discrepancy…</source>
        <translation>&amp;Ubah Ketidaksesuaian…</translation>
    </message>
    <message>
        <source>Changes type, severity, state or note of the chosen discrepancy.</source>
        <translation>Mengubah jenis, tingkat, status, atau catatan ketidaksesuaian terpilih.</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>K&amp;onfirmasi</translation>
    </message>
    <message>
        <source>Confirms the chosen link or discrepancy.</source>
        <translation>Mengonfirmasi tautan atau ketidaksesuaian terpilih.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>To&amp;lak</translation>
    </message>
    <message>
        <source>Rejects the chosen link or discrepancy.</source>
        <translation>Menolak tautan atau ketidaksesuaian terpilih.</translation>
    </message>
    <message>
        <source>Write &amp;Note…</source>
        <translation>Tulis &amp;Catatan…</translation>
    </message>
    <message>
        <source>Writes a note on what is chosen.</source>
        <translation>Menulis catatan tentang yang dipilih.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Removes the chosen claim, link or discrepancy.</source>
        <translation>Menghapus klaim, tautan, atau ketidaksesuaian terpilih.</translation>
    </message>
    <message>
        <source>&amp;Next in the List</source>
        <translation>&amp;Berikutnya dalam Daftar</translation>
    </message>
    <message>
        <source>Goes on to the next row of the list that is shown.</source>
        <translation>Maju ke baris berikutnya dalam daftar yang ditampilkan.</translation>
    </message>
    <message>
        <source>&amp;Previous in the List</source>
        <translation>&amp;Sebelumnya dalam Daftar</translation>
    </message>
    <message>
        <source>Goes back to the previous row of the list that is shown.</source>
        <translation>Kembali ke baris sebelumnya dalam daftar yang ditampilkan.</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>&amp;Panel Berikutnya</translation>
    </message>
    <message>
        <source>Moves the keyboard to the next article.</source>
        <translation>Memindahkan papan ketik ke artikel berikutnya.</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Panel Sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>Moves the keyboard to the previous article.</source>
        <translation>Memindahkan papan ketik ke artikel sebelumnya.</translation>
    </message>
    <message>
        <source>Move Pane &amp;On</source>
        <translation>Geser Panel &amp;Maju</translation>
    </message>
    <message>
        <source>Moves the article one place on in reading order.</source>
        <translation>Memajukan artikel satu tempat dalam urutan baca.</translation>
    </message>
    <message>
        <source>Move Pane &amp;Back</source>
        <translation>Geser Panel Mun&amp;dur</translation>
    </message>
    <message>
        <source>Moves the article one place back in reading order.</source>
        <translation>Memundurkan artikel satu tempat dalam urutan baca.</translation>
    </message>
    <message>
        <source>&amp;Hide Pane</source>
        <translation>&amp;Sembunyikan Panel</translation>
    </message>
    <message>
        <source>Puts the article away; it stays in the coverage.</source>
        <translation>Menyisihkan artikel; artikel tetap ada dalam liputan.</translation>
    </message>
    <message>
        <source>&amp;Show All Articles</source>
        <translation>&amp;Tampilkan Semua Artikel</translation>
    </message>
    <message>
        <source>Brings back every article that was put away.</source>
        <translation>Menampilkan lagi semua artikel yang disisihkan.</translation>
    </message>
    <message>
        <source>&amp;Take Article Out</source>
        <translation>&amp;Keluarkan Artikel</translation>
    </message>
    <message>
        <source>Takes the article out of the coverage.</source>
        <translation>Mengeluarkan artikel dari liputan.</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Per&amp;besar Teks</translation>
    </message>
    <message>
        <source>Makes the text of all articles larger.</source>
        <translation>Memperbesar teks semua artikel.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Perke&amp;cil Teks</translation>
    </message>
    <message>
        <source>Makes the text of all articles smaller.</source>
        <translation>Memperkecil teks semua artikel.</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Ukuran Teks &amp;Normal</translation>
    </message>
    <message>
        <source>Sets the text of all articles to its usual size.</source>
        <translation>Mengembalikan teks semua artikel ke ukuran biasa.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Recent Workspaces</source>
        <translation>Ruang &amp;Kerja Terakhir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Tandai</translation>
    </message>
    <message>
        <source>Mark as Claim of &amp;Kind</source>
        <translation>Tandai Klaim Menurut J&amp;enis</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Navigasi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Tampi&amp;lan</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>Da&amp;ftar</translation>
    </message>
    <message>
        <source>Main Actions</source>
        <translation>Tindakan Utama</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Lupakan Semua Ini</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Buka Artikel</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm);;All files (*)</source>
        <translation>Artikel (*.txt *.html *.htm);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Buka Ruang Kerja</translation>
    </message>
    <message>
        <source>Crossread workspaces (*.crossread)</source>
        <translation>Ruang kerja Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Pasted text, %1</source>
        <translation>Teks tempelan, %1</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Tidak ada yang ditempel</translation>
    </message>
    <message>
        <source>the clipboard holds no text</source>
        <translation>papan klip tidak berisi teks</translation>
    </message>
    <message>
        <source>copy the article&apos;s text first</source>
        <translation>salin dulu teks artikelnya</translation>
    </message>
    <message>
        <source>The sample coverage was not opened</source>
        <translation>Contoh liputan tidak dibuka</translation>
    </message>
    <message>
        <source>it was not installed with the program</source>
        <translation>contoh itu tidak dipasang bersama program</translation>
    </message>
    <message>
        <source>Move Workspace</source>
        <translation>Pindahkan Ruang Kerja</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Ekspor Laporan</translation>
    </message>
    <message>
        <source>HTML reports (*.html)</source>
        <translation>Laporan HTML (*.html)</translation>
    </message>
    <message>
        <source>Wrote the report %1.</source>
        <translation>Laporan %1 ditulis.</translation>
    </message>
    <message>
        <source>Title of the Link</source>
        <translation>Judul Tautan</translation>
    </message>
    <message>
        <source>What the link is about:</source>
        <translation>Tentang apa tautan ini:</translation>
    </message>
    <message>
        <source>could not write the picture %1</source>
        <translation>tidak dapat menulis gambar %1</translation>
    </message>
    <message>
        <source>Undid: %1.</source>
        <translation>Diurungkan: %1.</translation>
    </message>
    <message>
        <source>Did again: %1.</source>
        <translation>Diulangi: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copies the words selected in the pane.</source>
        <translation>Menyalin kata-kata yang dipilih di panel.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>&amp;Split Statement Here</source>
        <translation>&amp;Pisahkan Pernyataan di Sini</translation>
    </message>
    <message>
        <source>Cuts the statement in two where the caret stands.</source>
        <translation>Memotong pernyataan menjadi dua di tempat kursor.</translation>
    </message>
    <message>
        <source>Merge with the Ne&amp;xt Statement</source>
        <translation>Ga&amp;bungkan dengan Pernyataan Berikutnya</translation>
    </message>
    <message>
        <source>Joins the statement around the caret with the one behind it in its paragraph.</source>
        <translation>Menggabungkan pernyataan di kursor dengan yang sesudahnya dalam paragrafnya.</translation>
    </message>
    <message>
        <source>Merge with the &amp;Previous Statement</source>
        <translation>Gabungkan dengan Pernyataan Sebelu&amp;mnya</translation>
    </message>
    <message>
        <source>Joins the statement around the caret with the one before it in its paragraph.</source>
        <translation>Menggabungkan pernyataan di kursor dengan yang sebelumnya dalam paragrafnya.</translation>
    </message>
    <message>
        <source>&amp;Block Belongs to the Article</source>
        <translation>Blok Bagian dari A&amp;rtikel</translation>
    </message>
    <message>
        <source>Whether the block around the caret counts, or is a left-over of the page.</source>
        <translation>Apakah blok di kursor dihitung atau hanya sisa halaman.</translation>
    </message>
    <message>
        <source>Reload &amp;Definitions</source>
        <translation>Muat &amp;Ulang Definisi</translation>
    </message>
    <message>
        <source>Reads the cue definitions and themes anew, and says what is wrong with them.</source>
        <translation>Membaca ulang definisi isyarat dan tema, dan menyebut apa yang salah.</translation>
    </message>
    <message>
        <source>Open Definitions &amp;Folder</source>
        <translation>Buka F&amp;older Definisi</translation>
    </message>
    <message>
        <source>Shows the folder for cue definitions and themes of your own.</source>
        <translation>Menampilkan folder untuk definisi dan tema Anda sendiri.</translation>
    </message>
    <message>
        <source>Read the definitions anew.</source>
        <translation>Definisi dibaca ulang.</translation>
    </message>
    <message>
        <source>The folder %1 was not opened</source>
        <translation>Folder %1 tidak dibuka</translation>
    </message>
    <message>
        <source>it could not be made</source>
        <translation>tidak dapat dibuat</translation>
    </message>
    <message>
        <source>no program for folders was found</source>
        <translation>tidak ada program untuk membuka folder</translation>
    </message>
    <message>
        <source>These files or lines of your definitions folder were left out; those of the program are used instead.</source>
        <translation>Berkas atau baris dari folder definisi Anda ini dilewati; yang digunakan adalah milik program.</translation>
    </message>
</context>
<context>
    <name>Crossread::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… dan %n lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Catatan:</translation>
    </message>
</context>
<context>
    <name>Crossread::OutputFile</name>
    <message>
        <source>could not write to standard output</source>
        <translation>tidak dapat menulis ke keluaran standar</translation>
    </message>
    <message>
        <source>could not write %1</source>
        <translation>tidak dapat menulis %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>itu sebuah folder</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>foldernya tidak ada</translation>
    </message>
</context>
<context>
    <name>Crossread::PaneHeaderBar</name>
    <message>
        <source>Drag to move this article, or use the arrow keys</source>
        <translation>Seret untuk memindahkan artikel ini, atau gunakan tombol panah</translation>
    </message>
    <message>
        <source>Move this article</source>
        <translation>Pindahkan artikel ini</translation>
    </message>
    <message>
        <source>Hide this article</source>
        <translation>Sembunyikan artikel ini</translation>
    </message>
    <message>
        <source>Remove this article from the board</source>
        <translation>Keluarkan artikel ini dari papan</translation>
    </message>
</context>
<context>
    <name>Crossread::ProblemDialog</name>
    <message>
        <source>What Is Wrong</source>
        <translation>Yang Salah</translation>
    </message>
</context>
<context>
    <name>Crossread::Reader</name>
    <message>
        <source>could not read %1</source>
        <translation>tidak dapat membaca %1</translation>
    </message>
    <message>
        <source>the file holds nothing but white space</source>
        <translation>berkas itu hanya berisi spasi kosong</translation>
    </message>
    <message>
        <source>“%1” is no language tag (BCP-47)</source>
        <translation>“%1” bukan tag bahasa (BCP-47)</translation>
    </message>
    <message>
        <source>the %1 text is cut off in the middle of a character</source>
        <translation>teks %1 terpotong di tengah sebuah karakter</translation>
    </message>
    <message>
        <source>fetch or copy the file again</source>
        <translation>ambil atau salin lagi berkas itu</translation>
    </message>
    <message>
        <source>it is not a text: it holds zero bytes</source>
        <translation>itu bukan teks: ada bita nol di dalamnya</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkas itu kosong</translation>
    </message>
    <message>
        <source>the file is too large for an article: %1, where %2 can be read</source>
        <translation>berkas itu terlalu besar untuk sebuah artikel: %1, padahal yang dapat dibaca %2</translation>
    </message>
    <message>
        <source>keep the part that is the article</source>
        <translation>sisakan bagian yang merupakan artikelnya</translation>
    </message>
    <message>
        <source>save it as plain text or HTML and read that</source>
        <translation>simpan sebagai teks biasa atau HTML lalu baca itu</translation>
    </message>
    <message>
        <source>it is not a text: it holds control characters as programs and pictures do</source>
        <translation>itu bukan teks: ada karakter kendali seperti pada program dan gambar</translation>
    </message>
    <message>
        <source>it is an OpenDocument text</source>
        <translation>itu teks OpenDocument</translation>
    </message>
    <message>
        <source>it is an EPUB book</source>
        <translation>itu buku EPUB</translation>
    </message>
    <message>
        <source>it is a ZIP archive</source>
        <translation>itu arsip ZIP</translation>
    </message>
    <message>
        <source>it is a PDF document</source>
        <translation>itu dokumen PDF</translation>
    </message>
    <message>
        <source>it is a Rich Text document</source>
        <translation>itu dokumen Rich Text</translation>
    </message>
    <message>
        <source>it is an old Microsoft Office document</source>
        <translation>itu dokumen Microsoft Office lama</translation>
    </message>
    <message>
        <source>it is a PNG picture</source>
        <translation>itu gambar PNG</translation>
    </message>
    <message>
        <source>it is a JPEG picture</source>
        <translation>itu gambar JPEG</translation>
    </message>
    <message>
        <source>it is a GIF picture</source>
        <translation>itu gambar GIF</translation>
    </message>
    <message>
        <source>it is a WebP picture</source>
        <translation>itu gambar WebP</translation>
    </message>
    <message>
        <source>it is a video or picture in an MP4 container</source>
        <translation>itu video atau gambar dalam wadah MP4</translation>
    </message>
    <message>
        <source>it is an MP3 recording</source>
        <translation>itu rekaman MP3</translation>
    </message>
    <message>
        <source>it is an Ogg recording</source>
        <translation>itu rekaman Ogg</translation>
    </message>
    <message>
        <source>it is compressed with gzip</source>
        <translation>berkas itu dimampatkan dengan gzip</translation>
    </message>
    <message>
        <source>it is compressed with bzip2</source>
        <translation>berkas itu dimampatkan dengan bzip2</translation>
    </message>
    <message>
        <source>it is compressed with xz</source>
        <translation>berkas itu dimampatkan dengan xz</translation>
    </message>
    <message>
        <source>it is compressed with zstd</source>
        <translation>berkas itu dimampatkan dengan zstd</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive</source>
        <translation>itu arsip 7-Zip</translation>
    </message>
    <message>
        <source>it is a RAR archive</source>
        <translation>itu arsip RAR</translation>
    </message>
    <message>
        <source>it is a tar archive</source>
        <translation>itu arsip tar</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>itu sebuah program</translation>
    </message>
    <message>
        <source>it is an SQLite database</source>
        <translation>itu basis data SQLite</translation>
    </message>
    <message>
        <source>it is a Word document (DOCX)</source>
        <translation>itu dokumen Word (DOCX)</translation>
    </message>
    <message>
        <source>one element of the page has more than %1 attributes</source>
        <translation>satu elemen halaman memiliki lebih dari %1 atribut</translation>
    </message>
    <message>
        <source>its elements are nested deeper than can be read safely</source>
        <translation>elemennya bersarang terlalu dalam untuk dibaca dengan aman</translation>
    </message>
    <message>
        <source>the page holds no text of an article</source>
        <translation>halaman itu tidak memuat teks artikel</translation>
    </message>
    <message>
        <source>save the article&apos;s words as plain text and read that</source>
        <translation>simpan kata-kata artikel sebagai teks biasa lalu baca itu</translation>
    </message>
</context>
<context>
    <name>Crossread::Record</name>
    <message>
        <source>a record of the table %1 could not be read</source>
        <translation>sebuah rekaman tabel %1 tidak dapat dibaca</translation>
    </message>
    <message>
        <source>its field %1 is missing or damaged</source>
        <translation>bidang %1 di dalamnya hilang atau rusak</translation>
    </message>
    <message>
        <source>a change could not be read</source>
        <translation>sebuah perubahan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>there is no table of the name %1</source>
        <translation>tidak ada tabel bernama %1</translation>
    </message>
</context>
<context>
    <name>Crossread::ReportJob</name>
    <message>
        <source>could not write %1</source>
        <translation>tidak dapat menulis %1</translation>
    </message>
</context>
<context>
    <name>Crossread::ReportText</name>
    <message>
        <source>Crossread report</source>
        <translation>Laporan Crossread</translation>
    </message>
    <message>
        <source>Crossread report: %1</source>
        <translation>Laporan Crossread: %1</translation>
    </message>
    <message>
        <source>could not write the report</source>
        <translation>tidak dapat menulis laporan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 berkas</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>Pembuat perubahan</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Perubahan pertama</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Perubahan terakhir</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>Bagaimana ini terjadi</translation>
    </message>
    <message>
        <source>The history of changes is not part of this report.</source>
        <translation>Riwayat perubahan tidak termasuk dalam laporan ini.</translation>
    </message>
    <message>
        <source>The workspace keeps every change with its author and time. Changes so far: %1. Authors: %2.</source>
        <translation>Ruang kerja menyimpan setiap perubahan beserta pembuat dan waktunya. Perubahan sejauh ini: %1. Pembuat: %2.</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Ketidaksesuaian</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Links confirmed or made by a person</source>
        <translation>Tautan yang dikonfirmasi atau dibuat oleh seseorang</translation>
    </message>
    <message>
        <source>Links suggested by the program</source>
        <translation>Tautan yang disarankan oleh program</translation>
    </message>
    <message>
        <source>Links rejected by a person</source>
        <translation>Tautan yang ditolak oleh seseorang</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Laporan dibuat</translation>
    </message>
    <message>
        <source>Linked statements</source>
        <translation>Pernyataan tertaut</translation>
    </message>
    <message>
        <source>Annotated articles</source>
        <translation>Artikel beranotasi</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Isi laporan</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Cara membaca laporan ini</translation>
    </message>
    <message>
        <source>The program looks for statements of different articles that speak to the same point and for disagreements between them. It can be wrong; a person decides. Every link and every discrepancy says which of the two it rests on:</source>
        <translation>Program mencari pernyataan dari artikel berbeda yang membahas pokok yang sama dan ketidaksesuaian di antaranya. Program dapat keliru; manusialah yang memutuskan. Setiap tautan dan setiap ketidaksesuaian menyebutkan mana di antara keduanya yang menjadi dasarnya:</translation>
    </message>
    <message>
        <source>Found by the program; nobody has looked at it yet.</source>
        <translation>Ditemukan oleh program; belum ada yang memeriksanya.</translation>
    </message>
    <message>
        <source>Found by the program; a person has agreed.</source>
        <translation>Ditemukan oleh program; seseorang telah menyetujuinya.</translation>
    </message>
    <message>
        <source>A person found it.</source>
        <translation>Ditemukan oleh seseorang.</translation>
    </message>
    <message>
        <source>A person has looked and disagreed; it is listed for the record only.</source>
        <translation>Seseorang telah memeriksanya dan tidak setuju; dicantumkan hanya untuk catatan.</translation>
    </message>
    <message>
        <source>Quoted words are those of the articles, in their own language and script, never a translation. Characters that would change the order of the words are shown by their names in white brackets.</source>
        <translation>Kata-kata yang dikutip adalah kata-kata artikel dalam bahasa dan aksaranya sendiri, bukan terjemahan. Karakter yang akan mengubah urutan kata ditampilkan dengan namanya dalam kurung siku putih.</translation>
    </message>
    <message>
        <source>The program&apos;s score, between 0 and 1: %1</source>
        <translation>Skor program, antara 0 dan 1: %1</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>kind of reason and the words in both articles</comment>
        <translation>%1: %2 dan %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>outlet and its words</comment>
        <translation>%1 menyatakan: %2</translation>
    </message>
    <message>
        <source>Discrepancy %1: %2</source>
        <translation>Ketidaksesuaian %1: %2</translation>
    </message>
    <message>
        <source>Severity: %1. State: %2.</source>
        <translation>Tingkat: %1. Status: %2.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>What the program noticed: %1</source>
        <translation>Yang dicatat program: %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Tautan %1</translation>
    </message>
    <message>
        <source>Link %1: %2</source>
        <translation>Tautan %1: %2</translation>
    </message>
    <message>
        <source>Confirmed or made by a person</source>
        <translation>Dikonfirmasi atau dibuat oleh seseorang</translation>
    </message>
    <message>
        <source>Suggested by the program, not yet decided</source>
        <translation>Disarankan oleh program, belum diputuskan</translation>
    </message>
    <message>
        <source>Rejected by a person</source>
        <translation>Ditolak oleh seseorang</translation>
    </message>
    <message>
        <source>Editor&apos;s note: %1</source>
        <translation>Catatan penyunting: %1</translation>
    </message>
    <message>
        <source>Suggested by the program</source>
        <translation>Disarankan oleh program</translation>
    </message>
    <message>
        <source>Made by a person</source>
        <translation>Dibuat oleh seseorang</translation>
    </message>
    <message>
        <source>Suggested by the program, confirmed by a person</source>
        <translation>Disarankan oleh program, dikonfirmasi oleh seseorang</translation>
    </message>
    <message>
        <source>Same quantity</source>
        <comment>reason for a link</comment>
        <translation>Jumlah yang sama</translation>
    </message>
    <message>
        <source>Same date</source>
        <comment>reason for a link</comment>
        <translation>Tanggal yang sama</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>reason for a link</comment>
        <translation>Nama yang sama</translation>
    </message>
    <message>
        <source>Same place</source>
        <comment>reason for a link</comment>
        <translation>Tempat yang sama</translation>
    </message>
    <message>
        <source>Same concept</source>
        <comment>reason for a link</comment>
        <translation>Konsep yang sama</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>language of an article</comment>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language&apos;s name and its tag</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Link suggested by the program</source>
        <translation>Tautan yang disarankan oleh program</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Left over from the page; it does not count</source>
        <translation>Sisa dari halaman; tidak dihitung</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>kind of claim, outlet, words</comment>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>Underlined with dots: claims, which can be checked. Highlighted: statements that are linked; the number leads to the link, and a question mark behind it says that only the program has suggested it. Small and grey: what is left over from the page.</source>
        <translation>Bergaris bawah titik-titik: klaim, yang dapat diperiksa. Disorot: pernyataan yang tertaut; nomornya menuju tautan, dan tanda tanya di belakangnya berarti hanya program yang menyarankannya. Kecil dan kelabu: sisa dari halaman.</translation>
    </message>
    <message>
        <source>Possible faults of translation or scraping</source>
        <translation>Kemungkinan cacat terjemahan atau pengambilan halaman</translation>
    </message>
    <message>
        <source>The program found them; no person has judged them.</source>
        <translation>Ditemukan oleh program; belum dinilai oleh siapa pun.</translation>
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
        <translation>Liputan tanpa nama</translation>
    </message>
    <message>
        <source>could not move the workspace to %1</source>
        <translation>tidak dapat memindahkan ruang kerja ke %1</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>sudah ada berkas dengan nama itu</translation>
    </message>
    <message>
        <source>could not write to the workspace %1</source>
        <translation>tidak dapat menulis ke ruang kerja %1</translation>
    </message>
    <message>
        <source>its file could not be opened again after it was to be moved</source>
        <translation>berkasnya tidak dapat dibuka lagi setelah dicoba dipindahkan</translation>
    </message>
    <message>
        <source>open it once more</source>
        <translation>bukalah sekali lagi</translation>
    </message>
    <message>
        <source>what was written last could not be put into its file</source>
        <translation>tulisan terakhir tidak dapat dimasukkan ke dalam berkasnya</translation>
    </message>
    <message>
        <source>Untitled coverage of %1</source>
        <translation>Liputan tanpa judul tanggal %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Storage</name>
    <message>
        <source>change %1 of the workspace cannot be read</source>
        <translation>perubahan %1 di ruang kerja tidak dapat dibaca</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>entrinya rusak</translation>
    </message>
    <message>
        <source>the changes of the workspace cannot be read</source>
        <translation>perubahan di ruang kerja tidak dapat dibaca</translation>
    </message>
    <message>
        <source>a row of %1 refers to a row of %2 that is not there</source>
        <translation>sebuah baris %1 merujuk ke baris %2 yang tidak ada</translation>
    </message>
    <message>
        <source>could not prepare the workspace</source>
        <translation>tidak dapat menyiapkan ruang kerja</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>ruang kerja itu terbuka di program lain</translation>
    </message>
    <message>
        <source>it or its folder is write-protected</source>
        <translation>ruang kerja itu atau foldernya dilindungi dari penulisan</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>diska melaporkan kesalahan</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>berkas itu rusak</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>diska penuh</translation>
    </message>
    <message>
        <source>the file or its folder does not allow it</source>
        <translation>berkas atau foldernya tidak mengizinkannya</translation>
    </message>
    <message>
        <source>could not open the workspace %1</source>
        <translation>tidak dapat membuka ruang kerja %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>berkas itu tidak ada</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>itu sebuah folder</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkas itu kosong</translation>
    </message>
    <message>
        <source>it is not a Crossread workspace</source>
        <translation>itu bukan ruang kerja Crossread</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>berkas itu terpotong</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>pulihkan dari salinan</translation>
    </message>
    <message>
        <source>it was written by a newer version of Crossread</source>
        <translation>ruang kerja itu ditulis oleh versi Crossread yang lebih baru</translation>
    </message>
    <message>
        <source>update Crossread to open it</source>
        <translation>perbarui Crossread untuk membukanya</translation>
    </message>
    <message>
        <source>copy it with the -wal file beside it into a folder of your own</source>
        <translation>salin bersama berkas -wal di sebelahnya ke folder Anda sendiri</translation>
    </message>
    <message>
        <source>could not create the workspace %1</source>
        <translation>tidak dapat membuat ruang kerja %1</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>sudah ada berkas dengan nama itu</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>foldernya tidak ada</translation>
    </message>
    <message>
        <source>it is open already</source>
        <translation>ruang kerja itu sudah terbuka</translation>
    </message>
    <message>
        <source>it was written by an older version of Crossread</source>
        <translation>ruang kerja itu ditulis oleh versi Crossread yang lebih lama</translation>
    </message>
    <message>
        <source>open it in the window once to bring it up to date</source>
        <translation>buka sekali di jendela untuk memutakhirkannya</translation>
    </message>
    <message>
        <source>could not write to the workspace %1</source>
        <translation>tidak dapat menulis ke ruang kerja %1</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>ruang kerja itu dibuka hanya untuk dibaca</translation>
    </message>
    <message>
        <source>could not read the workspace %1</source>
        <translation>tidak dapat membaca ruang kerja %1</translation>
    </message>
    <message>
        <source>the original bytes of an article are not what was imported</source>
        <translation>bita asli sebuah artikel tidak sama dengan yang diimpor</translation>
    </message>
    <message>
        <source>a version of that name has other content</source>
        <translation>versi bernama itu berisi lain</translation>
    </message>
</context>
<context>
    <name>Crossread::ThingList</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Cari dalam daftar ini</translation>
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
        <translation>perubahan %1 hilang</translation>
    </message>
    <message>
        <source>its original bytes are not what was imported</source>
        <translation>bita aslinya tidak sama dengan yang diimpor</translation>
    </message>
    <message>
        <source>a text belongs to no article that was ever imported</source>
        <translation>sebuah teks tidak termasuk dalam artikel mana pun yang pernah diimpor</translation>
    </message>
    <message>
        <source>its text is not what its original bytes decode to</source>
        <translation>teksnya tidak sama dengan hasil pembacaan bita aslinya</translation>
    </message>
    <message>
        <source>change %1 cannot be made again: %2</source>
        <translation>perubahan %1 tidak dapat dilakukan lagi: %2</translation>
    </message>
    <message>
        <source>a record of the table %1 is not what the changes give (%2)</source>
        <translation>sebuah rekaman tabel %1 tidak sesuai dengan hasil perubahan (%2)</translation>
    </message>
    <message>
        <source>a record of the table %1 is missing (%2)</source>
        <translation>sebuah rekaman tabel %1 hilang (%2)</translation>
    </message>
</context>
<context>
    <name>Crossread::Vocabulary</name>
    <message>
        <source>Quantity</source>
        <comment>kind of claim</comment>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of claim</comment>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>kind of claim</comment>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>kind of claim</comment>
        <translation>Atribusi</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>kind of claim</comment>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>kind of claim</comment>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of claim</comment>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>kind of claim</comment>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>kind of claim</comment>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>kind of claim</comment>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>type of discrepancy</comment>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>type of discrepancy</comment>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>type of discrepancy</comment>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>type of discrepancy</comment>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>type of discrepancy</comment>
        <translation>Pelaku</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>type of discrepancy</comment>
        <translation>Atribusi</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>type of discrepancy</comment>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>type of discrepancy</comment>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Polarity</source>
        <comment>type of discrepancy</comment>
        <translation>Pembenaran atau penyangkalan</translation>
    </message>
    <message>
        <source>Omission</source>
        <comment>type of discrepancy</comment>
        <translation>Penghilangan</translation>
    </message>
    <message>
        <source>Translation</source>
        <comment>type of discrepancy</comment>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>type of discrepancy</comment>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity of a discrepancy</comment>
        <translation>Ringan</translation>
    </message>
    <message>
        <source>Notable</source>
        <comment>severity of a discrepancy</comment>
        <translation>Penting</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a discrepancy</comment>
        <translation>Serius</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a discrepancy</comment>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Explained</source>
        <comment>state of a discrepancy</comment>
        <translation>Terjelaskan</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state of a discrepancy</comment>
        <translation>Terselesaikan</translation>
    </message>
    <message>
        <source>Suggested</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>Disarankan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision on a link or discrepancy</comment>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>a sentence that breaks off</source>
        <comment>possible fault of a text</comment>
        <translation>kalimat yang terputus</translation>
    </message>
    <message>
        <source>two full stops</source>
        <comment>possible fault of a text</comment>
        <translation>dua titik berurutan</translation>
    </message>
    <message>
        <source>a lone word</source>
        <comment>possible fault of a text</comment>
        <translation>satu kata lepas</translation>
    </message>
    <message>
        <source>words of another language</source>
        <comment>possible fault of a text</comment>
        <translation>kata dalam bahasa lain</translation>
    </message>
    <message>
        <source>a missing space</source>
        <comment>possible fault of a text</comment>
        <translation>spasi yang hilang</translation>
    </message>
</context>
<context>
    <name>Crossread::WorkerGuard</name>
    <message>
        <source>there is not enough memory for it</source>
        <translation>memori tidak cukup untuk itu</translation>
    </message>
</context>
<context>
    <name>Crossread::Worthiness</name>
    <message>
        <source>The first line must name the columns &apos;feature&apos; and &apos;weight&apos;.</source>
        <translation>Baris pertama harus menyebutkan kolom &apos;feature&apos; dan &apos;weight&apos;.</translation>
    </message>
    <message>
        <source>The row is no feature with a number.</source>
        <translation>Baris ini bukan ciri dengan sebuah angka.</translation>
    </message>
</context>
<context>
    <name>Undo Commands</name>
    <message>
        <source>Add Articles</source>
        <translation>Tambah Artikel</translation>
    </message>
    <message>
        <source>Remove Article</source>
        <translation>Keluarkan Artikel</translation>
    </message>
    <message>
        <source>Move Article</source>
        <translation>Pindahkan Artikel</translation>
    </message>
    <message>
        <source>Hide Article</source>
        <translation>Sembunyikan Artikel</translation>
    </message>
    <message>
        <source>Show Article</source>
        <translation>Tampilkan Artikel</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>Ubah Artikel</translation>
    </message>
    <message>
        <source>Mark Claim</source>
        <translation>Tandai Klaim</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>Ubah Klaim</translation>
    </message>
    <message>
        <source>Remove Claim</source>
        <translation>Hapus Klaim</translation>
    </message>
    <message>
        <source>Link Statements</source>
        <translation>Tautkan Pernyataan</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>Ubah Tautan</translation>
    </message>
    <message>
        <source>Confirm Link</source>
        <translation>Konfirmasi Tautan</translation>
    </message>
    <message>
        <source>Reject Link</source>
        <translation>Tolak Tautan</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Hapus Tautan</translation>
    </message>
    <message>
        <source>Mark Discrepancy</source>
        <translation>Tandai Ketidaksesuaian</translation>
    </message>
    <message>
        <source>Edit Discrepancy</source>
        <translation>Ubah Ketidaksesuaian</translation>
    </message>
    <message>
        <source>Confirm Discrepancy</source>
        <translation>Konfirmasi Ketidaksesuaian</translation>
    </message>
    <message>
        <source>Reject Discrepancy</source>
        <translation>Tolak Ketidaksesuaian</translation>
    </message>
    <message>
        <source>Remove Discrepancy</source>
        <translation>Hapus Ketidaksesuaian</translation>
    </message>
    <message>
        <source>Suggest Links</source>
        <translation>Sarankan Tautan</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>Tulis Catatan</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Hapus Catatan</translation>
    </message>
    <message>
        <source>Split Statement</source>
        <translation>Pisahkan Pernyataan</translation>
    </message>
    <message>
        <source>Merge Statements</source>
        <translation>Gabungkan Pernyataan</translation>
    </message>
    <message>
        <source>Take Block In</source>
        <translation>Masukkan Blok</translation>
    </message>
    <message>
        <source>Set Block Aside</source>
        <translation>Sisihkan Blok</translation>
    </message>
</context>
</TS>
