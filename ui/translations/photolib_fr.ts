<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descriptions</source>
        <translation>
            <numerusform>%Ln description</numerusform>
            <numerusform>%Ln descriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimensions</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of one picture</source>
        <translation>
            <numerusform>%Ln fichier d’une même image</numerusform>
            <numerusform>%Ln fichiers d’une même image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln sans rien de nouveau</numerusform>
            <numerusform>%Ln sans rien de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be moved.</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln autre n’a pas pu être déplacée.</numerusform>
            <numerusform>%Ln autres n’ont pas pu être déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be written</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln autre n’a pas pu être écrit</numerusform>
            <numerusform>%Ln autres n’ont pas pu être écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestions</source>
        <translation>
            <numerusform>%Ln suggestion de plus</numerusform>
            <numerusform>%Ln suggestions de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not searchable yet</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln pas encore trouvable</numerusform>
            <numerusform>%Ln pas encore trouvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln hors ligne</numerusform>
            <numerusform>%Ln hors ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths copied.</source>
        <translation>
            <numerusform>%Ln chemin copié.</numerusform>
            <numerusform>%Ln chemins copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are not there just now, so other programs do not get them.</source>
        <translation>
            <numerusform>%Ln photo est introuvable pour le moment, les autres programmes ne la reçoivent donc pas.</numerusform>
            <numerusform>%Ln photos sont introuvables pour le moment, les autres programmes ne les reçoivent donc pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now.</source>
        <translation>
            <numerusform>%Ln photo peut maintenant être trouvée.</numerusform>
            <numerusform>%Ln photos peuvent maintenant être trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now; {failed} could not be read.</source>
        <translation>
            <numerusform>%Ln photo peut maintenant être trouvée&#xa0;; {failed} n’ont pas pu être lues.</numerusform>
            <numerusform>%Ln photos peuvent maintenant être trouvées&#xa0;; {failed} n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be searched, because…</source>
        <translation>
            <numerusform>%Ln photo ne peut pas être trouvée, parce que…</numerusform>
            <numerusform>%Ln photos ne peuvent pas être trouvées, parce que…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in folders that are not connected.</source>
        <translation>
            <numerusform>%Ln photo dans des dossiers non connectés.</numerusform>
            <numerusform>%Ln photos dans des dossiers non connectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos look like “{name}”</source>
        <translation>
            <numerusform>%Ln photo ressemble à «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%Ln photos ressemblent à «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be looked at.</source>
        <translation>
            <numerusform>%Ln photo reste à examiner.</numerusform>
            <numerusform>%Ln photos restent à examiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos would be tagged</source>
        <translation>
            <numerusform>%Ln photo recevrait ce mot-clé</numerusform>
            <numerusform>%Ln photos recevraient ce mot-clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, {time} ms</source>
        <translation>
            <numerusform>%Ln photo, {time} ms</numerusform>
            <numerusform>%Ln photos, {time} ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: the file {reason}</source>
        <translation>
            <numerusform>%Ln photo&#xa0;: le fichier {reason}</numerusform>
            <numerusform>%Ln photos&#xa0;: le fichier {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are remembered, to be offered while you type.</source>
        <translation>
            <numerusform>%Ln recherche est mémorisée, pour vous être proposée pendant la saisie.</numerusform>
            <numerusform>%Ln recherches sont mémorisées, pour vous être proposées pendant la saisie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stacks</source>
        <translation>
            <numerusform>%Ln pile</numerusform>
            <numerusform>%Ln piles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln mot-clé</numerusform>
            <numerusform>%Ln mots-clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln mot-clé</numerusform>
            <numerusform>%Ln mots-clés</numerusform>
        </translation>
    </message>
    <message>
        <source>1.00 is the same, 0.00 nothing in common. Colours compare like with like: photos with photos, photos with words; words are always farther from photos than photos from each other.</source>
        <translation>1,00 signifie identique, 0,00 rien en commun. Les couleurs comparent ce qui est comparable&#xa0;: les photos avec les photos, les photos avec les mots&#xa0;; les mots sont toujours plus éloignés des photos que les photos entre elles.</translation>
    </message>
    <message>
        <source>1/{part}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>1/{part} s</translation>
    </message>
    <message>
        <source>A filter holds or not; it has no weight.</source>
        <translation>Un filtre s’applique ou non ; il n’a pas de poids.</translation>
    </message>
    <message>
        <source>A folder needs a name, as folder:trip or folder:2019/july.</source>
        <translation>Un dossier a besoin d’un nom, comme folder:trip ou folder:2019/july.</translation>
    </message>
    <message>
        <source>A latitude goes from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Une latitude va de -90 à 90, une longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>A minus stands right before what to leave out, as -dog.</source>
        <translation>Un moins se place juste avant ce qu’il faut écarter, comme -dog.</translation>
    </message>
    <message>
        <source>A model reads your photos and your words, on this computer. Your folder is being read already; the model can be changed at any time in the preferences.</source>
        <translation>Un modèle lit vos photos et vos mots, sur cet ordinateur. Votre dossier est déjà en cours de lecture&#xa0;; le modèle peut être changé à tout moment dans les préférences.</translation>
    </message>
    <message>
        <source>A rating goes from 0 (not rated) to 5, as rating:&gt;=3.</source>
        <translation>Une note va de 0 (non notée) à 5, comme rating:&gt;=3.</translation>
    </message>
    <message>
        <source>A saved search needs a name of at least one letter.</source>
        <translation>Une recherche enregistrée a besoin d’un nom d’au moins une lettre.</translation>
    </message>
    <message>
        <source>A tag needs a name of at least one letter.</source>
        <translation>Un mot-clé a besoin d’un nom d’au moins une lettre.</translation>
    </message>
    <message>
        <source>A tag needs a name, as tag:beach or tag:animal/dog.</source>
        <translation>Un mot-clé a besoin d’un nom, comme tag:beach ou tag:animal/dog.</translation>
    </message>
    <message>
        <source>A weight goes from 0 to {most}, as dog^2.</source>
        <translation>Un poids va de 0 à {most}, comme dog^2.</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>Environ 100 langues</translation>
    </message>
    <message>
        <source>About Photolib</source>
        <translation>À propos de Photolib</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept {accepted}</source>
        <translation>Accepter {accepted}</translation>
    </message>
    <message>
        <source>Accept {accepted} and reject {rejected} suggested tags</source>
        <translation>Accepter {accepted} mots-clés suggérés et en refuser {rejected}</translation>
    </message>
    <message>
        <source>Accept {accepted}, reject {rejected}</source>
        <translation>Accepter {accepted}, refuser {rejected}</translation>
    </message>
    <message>
        <source>Accept {count} suggested tag</source>
        <translation>Accepter {count} mot-clé suggéré</translation>
    </message>
    <message>
        <source>Accept {count} suggested tags</source>
        <translation>Accepter {count} mots-clés suggérés</translation>
    </message>
    <message>
        <source>Accept {tag}</source>
        <translation>Accepter {tag}</translation>
    </message>
    <message>
        <source>Accept, reject {rejected}</source>
        <translation>Accepter, refuser {rejected}</translation>
    </message>
    <message>
        <source>Accepted tags, ratings, titles and captions are always kept in the library. Other photo programs see them once they are written into XMP sidecars, small files beside the photos: with “Write metadata” in the Photo menu, or by themselves. Suggestions are never written.</source>
        <translation>Les mots-clés acceptés, les notes, les titres et les légendes sont toujours conservés dans la photothèque. Les autres logiciels de photo les voient une fois qu’ils sont écrits dans des fichiers annexes XMP, de petits fichiers placés à côté des photos&#xa0;: avec «&#xa0;Écrire les métadonnées&#xa0;» dans le menu Photo, ou automatiquement. Les suggestions ne sont jamais écrites.</translation>
    </message>
    <message>
        <source>Accuracy as published at {source}</source>
        <translation>Précision publiée sur {source}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation>Ajouter un dossier (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>Add a folder of photos. While Photolib looks at them you can already browse, and then search in your own words: “a dog on a beach”, “snow on the roofs”.</source>
        <translation>Ajoutez un dossier de photos. Pendant que Photolib les examine, vous pouvez déjà parcourir vos photos, puis les rechercher avec vos propres mots&#xa0;: «&#xa0;un chien sur une plage&#xa0;», «&#xa0;de la neige sur les toits&#xa0;».</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Add a tag to this photo</source>
        <translation>Ajouter un mot-clé à cette photo</translation>
    </message>
    <message>
        <source>Add a tag, such as holidays/italy</source>
        <translation>Nouveau, p. ex. plage/Nice</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter un mot-clé…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>Ajouter le dossier</translation>
    </message>
    <message>
        <source>Add the tag “{name}”</source>
        <translation>Ajouter le mot-clé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>Ajouter à un album</translation>
    </message>
    <message>
        <source>Add to the album “{name}”</source>
        <translation>Ajouter à l’album «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photos to “{name}”.</source>
        <translation>
            <numerusform>%Ln photo ajoutée à «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%Ln photos ajoutées à «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names}.</source>
        <comment>folders</comment>
        <translation>Dossiers ajoutés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Après {value}</translation>
    </message>
    <message>
        <source>Album {value}</source>
        <translation>Album {value}</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All is judged</source>
        <translation>Tout est jugé</translation>
    </message>
    <message>
        <source>All of it, as JSON lines</source>
        <translation>Tout, en lignes JSON</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>All photos, best first</source>
        <translation>Toutes les photos, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>Parmi les photos</translation>
    </message>
    <message>
        <source>An album needs a name of at least one letter.</source>
        <translation>Un album a besoin d’un nom d’au moins une lettre.</translation>
    </message>
    <message>
        <source>Another Photolib is already writing to the library at {path}; close it first or choose another library with --library.</source>
        <translation>Un autre Photolib écrit déjà dans la photothèque {path} ; fermez-le d’abord ou choisissez une autre photothèque avec --library.</translation>
    </message>
    <message>
        <source>Another program is using the library at {path} and lets nobody else in, so this was not done; try again once it has ended.</source>
        <translation>Un autre programme utilise la photothèque {path} et n’y laisse entrer personne d’autre, cela n’a donc pas été fait&#xa0;; réessayez une fois qu’il sera terminé.</translation>
    </message>
    <message>
        <source>Another program is using the library. What you change is saved as soon as it lets go.</source>
        <translation>Un autre programme utilise la photothèque. Vos modifications seront enregistrées dès qu’il la libérera.</translation>
    </message>
    <message>
        <source>Answers open with</source>
        <translation>Les résultats s’ouvrent sur</translation>
    </message>
    <message>
        <source>Aperture f/ {value}</source>
        <translation>Ouverture f/ {value}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Carte graphique Apple</translation>
    </message>
    <message>
        <source>Approximation: each place of the photo is compared with the text by itself.</source>
        <translation>Approximation&#xa0;: chaque endroit de la photo est comparé au texte pour lui-même.</translation>
    </message>
    <message>
        <source>Approximation: how much the match falls when each place is covered.</source>
        <translation>Approximation&#xa0;: la baisse de la correspondance quand chaque endroit est masqué.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Arranging by likeness…</source>
        <translation>Disposition par ressemblance…</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, and understands queries in about 100 languages.</source>
        <translation>Aussi rapide que ViT-B-32, comprend les requêtes dans une centaine de langues.</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, better with objects.</source>
        <translation>Aussi rapide que ViT-B-32, meilleur pour les objets.</translation>
    </message>
    <message>
        <source>As open_clip names it; needed because no config.json lies beside the file.</source>
        <translation>Tel que le nomme open_clip&#xa0;; nécessaire car aucun config.json n’accompagne le fichier.</translation>
    </message>
    <message>
        <source>Ask before photos are moved to the trash</source>
        <translation>Demander avant de déplacer des photos vers la corbeille</translation>
    </message>
    <message>
        <source>Asked for as a</source>
        <translation>Demandé sous la forme</translation>
    </message>
    <message>
        <source>Asking for {name}…</source>
        <comment>a search model</comment>
        <translation>Demande de {name}…</translation>
    </message>
    <message>
        <source>At most {most} photos fit into a table; select fewer of them.</source>
        <translation>Un tableau contient au plus {most} photos ; sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>At most {most} values can stand in one filter.</source>
        <translation>Un filtre contient au plus {most} valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>Auto-tag %Ln photos</source>
        <translation>
            <numerusform>Mots-clés automatiques pour %Ln photo</numerusform>
            <numerusform>Mots-clés automatiques pour %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto-tag new photos of this folder</source>
        <translation>Mots-clés automatiques pour les nouvelles photos de ce dossier</translation>
    </message>
    <message>
        <source>Auto-tag this folder</source>
        <translation>Mots-clés automatiques pour ce dossier</translation>
    </message>
    <message>
        <source>Auto-tag this photo</source>
        <translation>Mots-clés automatiques pour cette photo</translation>
    </message>
    <message>
        <source>Back from a photo like another</source>
        <translation>Revenir d’une photo semblable à une autre</translation>
    </message>
    <message>
        <source>Back to the large photo</source>
        <translation>Revenir à la grande photo</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Revenir aux photos</translation>
    </message>
    <message>
        <source>Back to the photos, or pause the slideshow</source>
        <translation>Revenir aux photos, ou suspendre le diaporama</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Avant {value}</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>En outre&#xa0;:</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Meilleure correspondance d’abord</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Bring back the library as of {date}?</source>
        <translation>Rétablir la photothèque du {date}&#xa0;?</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By one blend of all (early)</source>
        <translation>Par un mélange de tout (early)</translation>
    </message>
    <message>
        <source>By the sum of their likelihoods (late)</source>
        <translation>Par la somme de leurs vraisemblances (late)</translation>
    </message>
    <message>
        <source>By what tells photos apart (attention)</source>
        <translation>Par ce qui distingue les photos (attention)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Camera {value}</source>
        <translation>Appareil {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel indexing</source>
        <translation>Annuler l’indexation</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>Annuler la lecture du texte</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>Annuler cette tâche</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message numerus="yes">
        <source>Caption of %Ln photos</source>
        <translation>
            <numerusform>Légende de %Ln photo</numerusform>
            <numerusform>Légende de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the caption of a photo</source>
        <translation>Modifier la légende d’une photo</translation>
    </message>
    <message>
        <source>Change the caption of {count} photos</source>
        <translation>Modifier la légende de {count} photos</translation>
    </message>
    <message>
        <source>Change the title of a photo</source>
        <translation>Modifier le titre d’une photo</translation>
    </message>
    <message>
        <source>Change the title of {count} photos</source>
        <translation>Modifier le titre de {count} photos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la photothèque</translation>
    </message>
    <message>
        <source>Checking looks for damage and mends what can be mended: the index, vectors, thumbnails nobody needs. Exporting writes what the library knows, for other programs.</source>
        <translation>La vérification cherche les dommages et répare ce qui peut l’être : l’index, les vecteurs, les vignettes dont personne n’a besoin. L’exportation écrit ce que sait la photothèque, pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Checkpoint file</source>
        <translation>Fichier de point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Points de contrôle (*.safetensors)</translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint of an open_clip model. It is copied into Photolib&apos;s own folder after it has been tried.</source>
        <translation>Choisissez un point de contrôle .safetensors d’un modèle open_clip. Il est copié dans le dossier de Photolib après avoir été essayé.</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Choisir un point de contrôle</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Choisissez une action pour lui attribuer d’autres touches.</translation>
    </message>
    <message>
        <source>Choose another one under Preferences or with &apos;photolib models use&apos;.</source>
        <translation>Choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Choisir pour moi</translation>
    </message>
    <message>
        <source>Choose “All” to see the nearest photos all the same.</source>
        <translation>Choisissez «&#xa0;Tout&#xa0;» pour voir quand même les photos les plus proches.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Esc)</translation>
    </message>
    <message>
        <source>Clear the search history</source>
        <translation>Effacer l’historique des recherches</translation>
    </message>
    <message>
        <source>Click a photo or press X to leave it out, Return accepts the others, Shift+Return rejects all, Ctrl+Z undoes.</source>
        <translation>Cliquez sur une photo ou appuyez sur X pour l’écarter&#xa0;; Entrée accepte les autres, Maj+Entrée les refuse toutes, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Click the field and press the keys.</source>
        <translation>Cliquez dans le champ et appuyez sur les touches.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Compare with words too: a beach, people laughing</source>
        <translation>Comparer aussi avec des mots&#xa0;: une plage, des gens qui rient</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies of your tags, ratings, captions and albums, made every day and before updates.</source>
        <translation>Copies de vos mots-clés, notes, légendes et albums, faites chaque jour et avant les mises à jour.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Counts from the next start of Photolib.</source>
        <translation>Prend effet au prochain démarrage de Photolib.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date {value}</source>
        <translation>Date {value}</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>Supprimer l’album</translation>
    </message>
    <message>
        <source>Delete the album “{name}”</source>
        <translation>Supprimer l’album «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted the album “{name}”; its photos are untouched.</source>
        <translation>Album «&#xa0;{name}&#xa0;» supprimé&#xa0;; ses photos sont intactes.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details (Ctrl+I)</source>
        <translation>Détails (Ctrl+I)</translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>Notes différentes</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Textes différents</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Do not keep any longer</source>
        <translation>Ne plus conserver</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>Ne pas ignorer</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>Ne pas suggérer</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Rétabli&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Télécharger depuis</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English; German and Spanish fairly</source>
        <translation>Anglais&#x202f;; allemand et espagnol passables</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>Toutes les photos ont pu être lues</translation>
    </message>
    <message>
        <source>Every photo could be read, but for those you have skipped</source>
        <translation>Toutes les photos ont pu être lues, sauf celles que vous avez ignorées</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your photos are never uploaded, and never changed unless you ask for it.</source>
        <translation>Tout se passe sur cet ordinateur. Vos photos ne sont jamais envoyées, ni modifiées à moins que vous ne le demandiez.</translation>
    </message>
    <message>
        <source>Everything is in {path}.</source>
        <translation>Tout se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Everything, best first</source>
        <translation>Tout, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Explore shows the library as a map, photos that are alike side by side.</source>
        <translation>Explorer montre la photothèque sous forme de carte, les photos semblables côte à côte.</translation>
    </message>
    <message>
        <source>Explore the library as a map</source>
        <translation>Explorer la photothèque sur une carte</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exporter la photothèque</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>F marks a favourite, 1 to 5 give stars, T adds a tag. Ctrl+Z takes it back.</source>
        <translation>F marque une favorite, 1 à 5 attribuent des étoiles, T ajoute un mot-clé. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation>F1 affiche toutes les touches.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>Favorite (F)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>File size {value}</source>
        <translation>Taille du fichier {value}</translation>
    </message>
    <message>
        <source>Files of one picture are shown here: copies, smaller ones, other formats. They are looked for after indexing.</source>
        <translation>Les fichiers d’une même image apparaissent ici : copies, versions plus petites, autres formats. Ils sont recherchés après l’indexation.</translation>
    </message>
    <message>
        <source>Files of one picture: copies, smaller ones, other formats</source>
        <translation>Fichiers d’une même image : copies, versions plus petites, autres formats</translation>
    </message>
    <message>
        <source>Files of this photo</source>
        <translation>Fichiers de cette photo</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>Chercher une étiquette</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Find any photo by what it shows</source>
        <translation>Trouvez n’importe quelle photo d’après ce qu’elle montre</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Trouver des photos semblables</translation>
    </message>
    <message>
        <source>Finds your photos by what they show. Everything happens on this computer; your photos are never uploaded, and never changed unless you ask for it.

Free software under the MIT licence. Names of cities are from GeoNames (CC BY 4.0).</source>
        <translation>Trouve vos photos d’après ce qu’elles montrent. Tout se passe sur cet ordinateur ; vos photos ne sont jamais envoyées, ni modifiées à moins que vous ne le demandiez.

Logiciel libre sous licence MIT. Les noms de villes viennent de GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Fine distinctions; slow without a graphics card.</source>
        <translation>Distinctions fines&#x202f;; lent sans carte graphique.</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Première photo</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Focal length {value}</source>
        <translation>Focale {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder {value}</source>
        <translation>Dossier {value}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln photos…</source>
        <translation>
            <numerusform>%Ln photo trouvée…</numerusform>
            <numerusform>%Ln photos trouvées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {tags} for {photos}; nothing is added yet.</source>
        <translation>{tags} trouvés pour {photos}&#xa0;; rien n’est encore ajouté.</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Pleine précision</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Getting the search model ready…</source>
        <translation>Préparation du modèle de recherche…</translation>
    </message>
    <message>
        <source>Go on with the starter</source>
        <translation>Continuer avec le modèle de départ</translation>
    </message>
    <message>
        <source>Go to the filmstrip</source>
        <translation>Aller à la pellicule</translation>
    </message>
    <message>
        <source>Good order</source>
        <translation>Bon état</translation>
    </message>
    <message>
        <source>Half precision, half the memory</source>
        <translation>Demi-précision, moitié moins de mémoire</translation>
    </message>
    <message>
        <source>Has {value}</source>
        <translation>A {value}</translation>
    </message>
    <message>
        <source>Height {value}</source>
        <translation>Hauteur {value}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>Ici sur la carte</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Degré de ressemblance</translation>
    </message>
    <message>
        <source>How alike they are…</source>
        <translation>Degré de ressemblance…</translation>
    </message>
    <message>
        <source>How parts that describe one picture, such as a photo and words, become one ranking. fusion:early and the like in a query go before this.</source>
        <translation>Comment des éléments qui décrivent une même image, comme une photo et des mots, donnent un seul classement. fusion:early et ses semblables dans une requête l’emportent sur ce réglage.</translation>
    </message>
    <message>
        <source>How sure a match has to be</source>
        <translation>Degré de certitude exigé</translation>
    </message>
    <message>
        <source>How what the model saw is kept in memory, from the next start. Half precision finds the same.</source>
        <translation>Comment ce que le modèle a vu est gardé en mémoire, à partir du prochain démarrage. La demi-précision trouve la même chose.</translation>
    </message>
    <message>
        <source>ISO {value}</source>
        <translation>ISO {value}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importer depuis un fichier…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <source>Imported from {file}.</source>
        <translation>Importé de {file}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In the filmstrip</source>
        <translation>Dans la pellicule</translation>
    </message>
    <message>
        <source>In the label set {path}, line {number}, the label {reason_given}.</source>
        <translation>Dans le jeu d’étiquettes {path}, ligne {number} : l’étiquette {reason_given}.</translation>
    </message>
    <message>
        <source>In the label set {path}, {place}, {at} {reason_given}.</source>
        <translation>Dans le jeu d’étiquettes {path}, {place}, {at} {reason_given}.</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>Dans la visionneuse</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation>Carte graphique Intel</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Is {value}</source>
        <translation>Est {value}</translation>
    </message>
    <message>
        <source>It comes along, works at once and offline, and is quick. It knows everyday things and scenes, and is often wrong beyond them.</source>
        <translation>Il est fourni d’office, fonctionne aussitôt et hors ligne, et il est rapide. Il connaît les choses et les scènes du quotidien, et se trompe souvent au-delà.</translation>
    </message>
    <message>
        <source>It is described by {file} beside it.</source>
        <translation>Il est décrit par {file}, placé à côté.</translation>
    </message>
    <message>
        <source>It matches better than {percent} of your photos.</source>
        <translation>Elle correspond mieux que {percent} de vos photos.</translation>
    </message>
    <message>
        <source>Its name in the sidebar:</source>
        <translation>Son nom dans le panneau latéral&#xa0;:</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom&#xa0;:</translation>
    </message>
    <message>
        <source>Judge “{name}”: {accepted} accepted, {rejected} rejected</source>
        <translation>Juger «&#xa0;{name}&#xa0;»&#xa0;: {accepted} acceptées, {rejected} refusées</translation>
    </message>
    <message>
        <source>Keep as suggestions</source>
        <translation>Conserver comme suggestions</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Enregistrer cette recherche dans le panneau latéral</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels learn from what you accept and reject.</source>
        <translation>Les étiquettes apprennent de ce que vous acceptez et refusez.</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Dernière photo</translation>
    </message>
    <message>
        <source>Leave the slideshow or the viewer</source>
        <translation>Quitter le diaporama ou la visionneuse</translation>
    </message>
    <message>
        <source>Leave this search</source>
        <translation>Quitter cette recherche</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Lens {value}</source>
        <translation>Objectif {value}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Photothèque</translation>
    </message>
    <message>
        <source>Library: {library}
Log: {log}</source>
        <translation>Photothèque&#xa0;: {library}
Journal&#xa0;: {log}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Like {value}</source>
        <translation>Comme {value}</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>List the photos in view, or those selected, in the grid</source>
        <translation>Lister les photos visibles, ou celles sélectionnées, dans la grille</translation>
    </message>
    <message>
        <source>Lists of words (*.txt);;Label sets (*.toml)</source>
        <translation>Listes de mots (*.txt);;Jeux d’étiquettes (*.toml)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Chercher les changements maintenant</translation>
    </message>
    <message>
        <source>Look further along</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Looking for changes in your folders.</source>
        <translation>Recherche de changements dans vos dossiers.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>Recherche de photos semblables…</translation>
    </message>
    <message>
        <source>Looking for tags</source>
        <translation>Recherche de mots-clés</translation>
    </message>
    <message>
        <source>Looking through the catalog, the index and the thumbnails…</source>
        <translation>Examen du catalogue, de l’index et des vignettes…</translation>
    </message>
    <message>
        <source>Looking where it matches…</source>
        <translation>Recherche des endroits qui correspondent…</translation>
    </message>
    <message>
        <source>Looking whether the backup is whole…</source>
        <translation>Vérification de l’intégrité de la sauvegarde…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{name}” with %Ln photos.</source>
        <translation>
            <numerusform>Album «&#xa0;{name}&#xa0;» créé avec %Ln photo.</numerusform>
            <numerusform>Album «&#xa0;{name}&#xa0;» créé avec %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a label of every line of a text file</source>
        <translation>Créer une étiquette pour chaque ligne d’un fichier texte</translation>
    </message>
    <message>
        <source>Make a photo favourite</source>
        <translation>Mettre une photo en favori</translation>
    </message>
    <message>
        <source>Make a photo no favourite</source>
        <translation>Retirer une photo des favoris</translation>
    </message>
    <message>
        <source>Make an album; photos are added by dragging them onto it</source>
        <translation>Créer un album&#xa0;; on y ajoute des photos en les faisant glisser dessus</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>Créer l’album «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Make {count} photos favourites</source>
        <translation>Mettre {count} photos en favori</translation>
    </message>
    <message>
        <source>Make {count} photos no favourites</source>
        <translation>Retirer {count} photos des favoris</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Création d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>De nombreuses langues</translation>
    </message>
    <message>
        <source>Map of the library by likeness</source>
        <translation>Carte de la photothèque par ressemblance</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Mistaken for, one a line</source>
        <translation>Confusions possibles, une par ligne</translation>
    </message>
    <message>
        <source>Move a photo to the Recycle Bin</source>
        <translation>Mettre une photo à la corbeille</translation>
    </message>
    <message>
        <source>Move a photo to the Trash</source>
        <translation>Mettre une photo à la corbeille</translation>
    </message>
    <message>
        <source>Move a photo to the trash</source>
        <translation>Mettre une photo à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Move these %Ln photos to the trash?</source>
        <translation>
            <numerusform>Déplacer %Ln photo vers la corbeille&#xa0;?</numerusform>
            <numerusform>Déplacer ces %Ln photos vers la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this photo to the trash?</source>
        <translation>Déplacer cette photo vers la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Déplacer vers la corbeille</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>Déplacer vers la corbeille…</translation>
    </message>
    <message>
        <source>Move {count} photos to the Recycle Bin</source>
        <translation>Mettre {count} photos à la corbeille</translation>
    </message>
    <message>
        <source>Move {count} photos to the Trash</source>
        <translation>Mettre {count} photos à la corbeille</translation>
    </message>
    <message>
        <source>Move {count} photos to the trash</source>
        <translation>Mettre {count} photos à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photos to the trash.</source>
        <translation>
            <numerusform>%Ln photo déplacée vers la corbeille.</numerusform>
            <numerusform>%Ln photos déplacées vers la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Déplacement de photos vers la corbeille</translation>
    </message>
    <message>
        <source>Much better with whole sentences than ViT-B-32, three to four times slower.</source>
        <translation>Bien meilleur avec des phrases entières que ViT-B-32, trois à quatre fois plus lent.</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Photolib</source>
        <translation>Nom dans Photolib</translation>
    </message>
    <message>
        <source>Name, with what it is a kind of</source>
        <translation>Nom, avec ce dont c’est une sorte</translation>
    </message>
    <message>
        <source>Names and folders that are left out, one a line, with * for anything: *.tmp, Rejects, 2019/raw. Counts from the next time that Photolib looks for changes.</source>
        <translation>Noms et dossiers laissés de côté, un par ligne, * remplace n’importe quoi : *.tmp, Rebuts, 2019/raw. Compte dès la prochaine recherche de changements.</translation>
    </message>
    <message>
        <source>Near {value}</source>
        <translation>Près de {value}</translation>
    </message>
    <message>
        <source>Never together with the others of</source>
        <translation>Jamais avec les autres de</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nouvel album…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New photos of this folder will get tag suggestions.</source>
        <translation>Les nouvelles photos de ce dossier recevront des suggestions de mots-clés.</translation>
    </message>
    <message>
        <source>New photos of this folder will not be tagged by themselves.</source>
        <translation>Les nouvelles photos de ce dossier ne recevront pas de mots-clés automatiquement.</translation>
    </message>
    <message>
        <source>Newer than this backup, and put aside by restoring: {list}.</source>
        <translation>Plus récent que cette sauvegarde, et mis de côté par la restauration&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favorites</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No other label</source>
        <translation>Aucune autre étiquette</translation>
    </message>
    <message>
        <source>No photo has a number as large as this.</source>
        <translation>Aucune photo n’a un nombre aussi grand.</translation>
    </message>
    <message>
        <source>No photo has been indexed yet</source>
        <translation>Aucune photo n’a encore été indexée</translation>
    </message>
    <message>
        <source>No photo here fits all that was asked for.</source>
        <translation>Aucune photo ici ne répond à tout ce qui était demandé.</translation>
    </message>
    <message>
        <source>No photo is selected; select one, or name it after &apos;like:&apos;.</source>
        <translation>Aucune photo n’est sélectionnée ; sélectionnez-en une ou nommez-la après &apos;like:&apos;.</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Pas encore de photos ici</translation>
    </message>
    <message>
        <source>No photos of this day</source>
        <translation>Aucune photo de ce jour</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>Aucune recherche n’est mémorisée.</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Aucune série</translation>
    </message>
    <message>
        <source>No stars, no heart</source>
        <translation>Ni étoiles ni cœur</translation>
    </message>
    <message>
        <source>No tag is certain enough for the photos of this folder.</source>
        <translation>Aucun mot-clé n’est assez certain pour les photos de ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>No tag is certain enough for these %Ln photos.</source>
        <translation>
            <numerusform>Aucun mot-clé n’est assez certain pour %Ln photo.</numerusform>
            <numerusform>Aucun mot-clé n’est assez certain pour ces %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is certain enough for this photo.</source>
        <translation>Aucun mot-clé n’est assez certain pour cette photo.</translation>
    </message>
    <message>
        <source>No word stands out. Titles, captions and tags that you give to photos are compared with this photo as well as the labels.</source>
        <translation>Aucun mot ne se détache. Les titres, légendes et mots-clés que vous donnez aux photos sont comparés à cette photo, tout comme les étiquettes.</translation>
    </message>
    <message>
        <source>Northern hemisphere</source>
        <translation>Hémisphère nord</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Pas une favorite</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not connected; its photos are kept in the library.</source>
        <translation>Non connecté&#xa0;; ses photos sont conservées dans la photothèque.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>Not understood: {text}. {problem}</source>
        <translation>Non compris&#xa0;: {text}. {problem}</translation>
    </message>
    <message>
        <source>Not {rest}</source>
        <translation>Pas {rest}</translation>
    </message>
    <message>
        <source>Note: {place}, {keys} stays what it is: {action}.</source>
        <comment>place: in the viewer</comment>
        <translation>Remarque&#xa0;: {place}, {keys} reste ce que c’est&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing here matches &apos;{query}&apos;.</source>
        <translation>Rien ici ne correspond à «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; 1 photo possibly does.</source>
        <translation>Rien ici ne correspond sûrement à «&#xa0;{query}&#xa0;»&#x202f;; 1 photo peut-être.</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; {count} photos possibly do.</source>
        <translation>Rien ici ne correspond sûrement à «&#xa0;{query}&#xa0;»&#x202f;; {count} photos peut-être.</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>Il ne reste rien à juger</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Rien à explorer pour le moment</translation>
    </message>
    <message>
        <source>Nothing to find stands in these parentheses.</source>
        <translation>Il n’y a rien à trouver entre ces parenthèses.</translation>
    </message>
    <message>
        <source>Nothing was tagged, rated, described or added since.</source>
        <translation>Rien n’a été marqué, noté, décrit ni ajouté depuis.</translation>
    </message>
    <message>
        <source>Notice new, changed and moved photos by itself</source>
        <translation>Remarquer automatiquement les photos nouvelles, modifiées et déplacées</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Only a comma stands here.</source>
        <translation>Il n’y a ici qu’une virgule.</translation>
    </message>
    <message>
        <source>Only what very likely shows what you asked for</source>
        <translation>Seulement ce qui montre très probablement ce que vous avez demandé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Or by sentences of its own, one a line</source>
        <translation>Ou par des phrases à elle, une par ligne</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Ordre des photos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paint over the photo where these words match</source>
        <translation>Colorer la photo là où ces mots correspondent</translation>
    </message>
    <message>
        <source>Parts of a query</source>
        <translation>Éléments d’une requête</translation>
    </message>
    <message>
        <source>Parts of a query are combined</source>
        <translation>Les éléments d’une requête sont combinés</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Chemin copié.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>Mettre en pause quand l’ordinateur fonctionne sur batterie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %Ln photos</source>
        <translation>
            <numerusform>En pause à {done} sur %Ln photo</numerusform>
            <numerusform>En pause à {done} sur %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · Space goes on</source>
        <translation>En pause · Space pour reprendre</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>Visionneuse de photos</translation>
    </message>
    <message>
        <source>Photolib could not start because of a fault of its own. Your photos and your library are untouched. Please try again; if it stays, report it with the file {log}.</source>
        <translation>Photolib n’a pas pu démarrer à cause d’une erreur interne. Vos photos et votre photothèque sont intactes. Veuillez réessayer&#xa0;; si le problème persiste, signalez-le en joignant le fichier {log}.</translation>
    </message>
    <message>
        <source>Photolib ended unexpectedly last time.</source>
        <translation>Photolib s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>Photolib may not write to {path}; allow writing there or choose another library folder with --library.</source>
        <translation>Photolib n’a pas le droit d’écrire dans {path} ; autorisez-y l’écriture ou choisissez un autre dossier de photothèque avec --library.</translation>
    </message>
    <message>
        <source>Photolib watches these folders, with all folders in them. Photos stay where they are.</source>
        <translation>Photolib surveille ces dossiers et tous ceux qu’ils contiennent. Les photos restent où elles sont.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos added in the last 30 days are shown here.</source>
        <translation>Les photos ajoutées au cours des 30 derniers jours s’affichent ici.</translation>
    </message>
    <message>
        <source>Photos appear by themselves as soon as they are found.</source>
        <translation>Les photos apparaissent d’elles-mêmes dès qu’elles sont trouvées.</translation>
    </message>
    <message>
        <source>Photos around the border</source>
        <translation>Photos autour de la limite</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Photos à la fois</translation>
    </message>
    <message>
        <source>Photos decoded at once</source>
        <translation>Photos décodées à la fois</translation>
    </message>
    <message>
        <source>Photos like this one</source>
        <translation>Photos semblables à celle-ci</translation>
    </message>
    <message>
        <source>Photos like this one (L)</source>
        <translation>Photos semblables à celle-ci (L)</translation>
    </message>
    <message>
        <source>Photos moved to the trash can be restored from here.</source>
        <translation>Les photos déplacées vers la corbeille peuvent être restaurées d’ici.</translation>
    </message>
    <message>
        <source>Photos take their place on the map once they are indexed.</source>
        <translation>Les photos prennent place sur la carte dès qu’elles sont indexées.</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years</source>
        <translation>Photos prises ce jour-là les années précédentes</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years are shown here.</source>
        <translation>Les photos prises ce jour-là les années précédentes s’affichent ici.</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds</source>
        <translation>Photos qu’un appareil a prises à trois secondes d’intervalle au plus</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds are shown here together.</source>
        <translation>Les photos qu’un appareil a prises à trois secondes d’intervalle au plus sont réunies ici.</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet are left out.</source>
        <translation>Les photos qui ne sont pas encore indexées sont laissées de côté.</translation>
    </message>
    <message>
        <source>Photos that came into the library in the last 30 days</source>
        <translation>Photos arrivées dans la photothèque au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Photos that cannot be searched</source>
        <translation>Photos introuvables par la recherche</translation>
    </message>
    <message>
        <source>Photos that match with at least {percent}</source>
        <translation>Photos qui correspondent à au moins {percent}</translation>
    </message>
    <message>
        <source>Photos that were moved to the trash from here; they can be restored</source>
        <translation>Photos déplacées d’ici vers la corbeille&#xa0;; elles peuvent être restaurées</translation>
    </message>
    <message>
        <source>Photos to judge</source>
        <translation>Photos à juger</translation>
    </message>
    <message>
        <source>Photos with a heart</source>
        <translation>Photos avec un cœur</translation>
    </message>
    <message>
        <source>Photos with problems, by reason</source>
        <translation>Photos posant problème, par cause</translation>
    </message>
    <message>
        <source>Photos, as a table</source>
        <translation>Photos, en tableau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Correspondance possible</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Press F on a photo to give it a heart.</source>
        <translation>Appuyez sur F sur une photo pour lui donner un cœur.</translation>
    </message>
    <message>
        <source>Previews of photos cannot be kept, so it takes longer to show them. {problem}</source>
        <translation>Les aperçus des photos ne peuvent pas être conservés, leur affichage prend donc plus de temps. {problem}</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Problèmes…</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Progress of reading text</source>
        <translation>Progression de la lecture du texte</translation>
    </message>
    <message>
        <source>Progress of this task</source>
        <translation>Progression de cette tâche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rate a photo with no stars</source>
        <translation>Retirer les étoiles d’une photo</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} star</source>
        <translation>Donner {stars} étoile à une photo</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} stars</source>
        <translation>Donner {stars} étoiles à une photo</translation>
    </message>
    <message>
        <source>Rate with a click, or with the keys 0 to 5</source>
        <translation>Notez d’un clic, ou avec les touches 0 à 5</translation>
    </message>
    <message>
        <source>Rate {count} photos with no stars</source>
        <translation>Retirer les étoiles de {count} photos</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} star</source>
        <translation>Donner {stars} étoile à {count} photos</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} stars</source>
        <translation>Donner {stars} étoiles à {count} photos</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rating {value}</source>
        <translation>Note {value}</translation>
    </message>
    <message>
        <source>Rating: different ratings</source>
        <translation>Note&#xa0;: notes différentes</translation>
    </message>
    <message>
        <source>Rating: {rating} of {stars} stars</source>
        <translation>Note&#xa0;: {rating} étoiles sur {stars}</translation>
    </message>
    <message>
        <source>Read the text in photos, in the background</source>
        <translation>Lire le texte dans les photos, en arrière-plan</translation>
    </message>
    <message>
        <source>Reading text, {place}</source>
        <comment>{place} is as in “3 of 20”</comment>
        <translation>Lecture du texte, {place}</translation>
    </message>
    <message>
        <source>Reading the text in photos needs software that is not installed; {remedy}</source>
        <translation>La lecture du texte des photos demande un logiciel qui n’est pas installé ; {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {read} of %Ln photos are done.</source>
        <translation>
            <numerusform>Lecture&#xa0;: {read} sur %Ln photo terminée.</numerusform>
            <numerusform>Lecture&#xa0;: {read} sur %Ln photos terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>Reject {count} suggested tag</source>
        <translation>Refuser {count} mot-clé suggéré</translation>
    </message>
    <message>
        <source>Reject {count} suggested tags</source>
        <translation>Refuser {count} mots-clés suggérés</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>Refuser {tag}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Retirer un mot-clé</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove folder from library…</source>
        <translation>Retirer le dossier de la photothèque…</translation>
    </message>
    <message>
        <source>Remove from the album “{name}”</source>
        <translation>Retirer de l’album «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Retirer de cet album</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>Retirer {tag}</translation>
    </message>
    <message>
        <source>Remove “{name}” from the library?</source>
        <translation>Retirer «&#xa0;{name}&#xa0;» de la photothèque&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln photos from “{name}”.</source>
        <translation>
            <numerusform>%Ln photo retirée de «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%Ln photos retirées de «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {name}. The photos are untouched.</source>
        <translation>{name} retiré. Les photos sont intactes.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>Renommer l’album…</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>Renommer un album en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>Renommer l’album</translation>
    </message>
    <message>
        <source>Rename the tag “{name}” to “{to}”</source>
        <translation>Renommer le mot-clé «&#xa0;{name}&#xa0;» en «&#xa0;{to}&#xa0;»</translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation>Rouvrir une décision</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the last copy</source>
        <translation>Restaurer la dernière copie</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln photos.</source>
        <translation>
            <numerusform>%Ln photo restaurée.</numerusform>
            <numerusform>%Ln photos restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>Restauration de photos</translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation>Résultats pour «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Retry unreadable photos</source>
        <translation>Réessayer les photos illisibles</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>Vérifier les suggestions</translation>
    </message>
    <message>
        <source>Review suggested tags…</source>
        <translation>Vérifier les suggestions…</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Say after {key}: what it should be, without a space between.</source>
        <translation>Dites après {key}: ce que ce doit être, sans espace.</translation>
    </message>
    <message>
        <source>Say after {sign} what to add or take away.</source>
        <translation>Dites après {sign} ce qu’il faut ajouter ou retirer.</translation>
    </message>
    <message>
        <source>Say after {sign} what to leave out.</source>
        <translation>Dites après {sign} ce qu’il faut écarter.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page of the preferences</comment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search by copied picture</source>
        <translation>Rechercher par l’image copiée</translation>
    </message>
    <message>
        <source>Search by what your photos show: a dog on a beach</source>
        <translation>Cherchez ce que vos photos montrent&#xa0;: un chien sur la plage</translation>
    </message>
    <message>
        <source>Search in your own words, or drop a picture on the search bar.</source>
        <translation>Recherchez avec vos propres mots, ou déposez une image sur la barre de recherche.</translation>
    </message>
    <message>
        <source>Search is getting ready…</source>
        <translation>La recherche se prépare…</translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation>La recherche n’est pas disponible</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Modèle de recherche</translation>
    </message>
    <message>
        <source>Search model {model}</source>
        <translation>Modèle de recherche {model}</translation>
    </message>
    <message>
        <source>Search model {model} on {device}</source>
        <translation>Modèle de recherche {model} sur {device}</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Rechercher des photos</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>Rechercher là</translation>
    </message>
    <message>
        <source>Search will be ready in a moment</source>
        <translation>La recherche sera prête dans un instant</translation>
    </message>
    <message>
        <source>Search without {text}</source>
        <translation>Rechercher sans {text}</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Searching for less like this.</source>
        <translation>Recherche avec moins de photos de ce genre.</translation>
    </message>
    <message>
        <source>Searching for more like this.</source>
        <translation>Recherche avec plus de photos de ce genre.</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>Secondes pour chaque photo d’un diaporama</translation>
    </message>
    <message>
        <source>See models</source>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>Voir les modèles…</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>Voir ce qui ne va pas</translation>
    </message>
    <message>
        <source>See why, and what to do about it</source>
        <translation>Voir pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Select a photo to see its details.</source>
        <translation>Sélectionnez une photo pour voir ses détails.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all files but the one to keep of each picture; Del moves them to the trash</source>
        <translation>Sélectionner tous les fichiers de chaque image sauf celui à garder ; Suppr les met à la corbeille</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select nothing, then back to the photos</source>
        <translation>Ne rien sélectionner, puis revenir aux photos</translation>
    </message>
    <message>
        <source>Select or leave out the photo</source>
        <translation>Sélectionner ou écarter la photo</translation>
    </message>
    <message>
        <source>Select or leave out the photo in the middle</source>
        <translation>Sélectionner ou écarter la photo du milieu</translation>
    </message>
    <message>
        <source>Select photos and drag them onto the album, or add them with a right click.</source>
        <translation>Sélectionnez des photos et faites-les glisser sur l’album, ou ajoutez-les d’un clic droit.</translation>
    </message>
    <message>
        <source>Select the copies</source>
        <translation>Sélectionner les copies</translation>
    </message>
    <message>
        <source>Selected on the map</source>
        <translation>Sélection sur la carte</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Réinitialiser</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln skipped photos</source>
        <translation>
            <numerusform>Afficher %Ln photo ignorée</numerusform>
            <numerusform>Afficher %Ln photos ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show RAW+JPEG pairs and Live Photos as one photo each</source>
        <translation>Afficher les paires RAW+JPEG et les Live Photos comme une seule photo</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show less like this</source>
        <translation>Moins de photos de ce genre</translation>
    </message>
    <message>
        <source>Show more like this</source>
        <translation>Plus de photos de ce genre</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Afficher mes photos</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer le panneau latéral</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Afficher la %Ln sélectionnée</numerusform>
            <numerusform>Afficher les %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Afficher toute la carte</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <source>Shutter {value}</source>
        <translation>Obturation {value}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>Similar to {name}</source>
        <translation>Semblables à {name}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>Depuis {value}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Passer les premiers pas</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Small and instant, comes with Photolib; the larger models find finer things.</source>
        <translation>Petit et immédiat, fourni avec Photolib&#x202f;; les modèles plus grands trouvent des choses plus fines.</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Vignettes plus petites</translation>
    </message>
    <message>
        <source>Some photos lost their vectors; run &apos;photolib index&apos;.</source>
        <translation>Certaines photos ont perdu leurs vecteurs ; ils seront recalculés à la prochaine indexation.</translation>
    </message>
    <message>
        <source>Something went wrong inside Photolib; the log has the details.</source>
        <translation>Une erreur s’est produite dans Photolib&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Southern hemisphere</source>
        <translation>Hémisphère sud</translation>
    </message>
    <message>
        <source>Square thumbnails</source>
        <translation>Vignettes carrées</translation>
    </message>
    <message>
        <source>Square thumbnails (Ctrl+G)</source>
        <translation>Vignettes carrées (Ctrl+G)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Stop arranging</source>
        <translation>Arrêter la disposition</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Store what is left as suggestions and judge them later</source>
        <translation>Conserver le reste comme suggestions et en juger plus tard</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fortes</translation>
    </message>
    <message>
        <source>Strong and possible matches</source>
        <translation>Correspondances fortes et possibles</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Correspondance forte</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Correspondances fortes</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Suggérer des mots-clés</translation>
    </message>
    <message>
        <source>Suggest tags for new photos of this folder</source>
        <translation>Suggérer des mots-clés pour les nouvelles photos de ce dossier</translation>
    </message>
    <message>
        <source>Suggest tags for {count} photos</source>
        <translation>Suggérer des mots-clés pour {count} photos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérés</translation>
    </message>
    <message>
        <source>Suggested tag {tag}, {percent}</source>
        <translation>Mot-clé suggéré {tag}, {percent}</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>Mots-clés suggérés</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Table of similarities</source>
        <translation>Tableau des ressemblances</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message numerus="yes">
        <source>Tag of %Ln photos</source>
        <translation>
            <numerusform>Mot-clé de %Ln photo</numerusform>
            <numerusform>Mot-clé de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos from this probability on</source>
        <translation>Attribuer des mots-clés aux photos à partir de cette probabilité</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Mot-clé {tag}</translation>
    </message>
    <message>
        <source>Tag {value}</source>
        <translation>Mot-clé {value}</translation>
    </message>
    <message>
        <source>Tagged with “{name}”.</source>
        <translation>Mot-clé «&#xa0;{name}&#xa0;» attribué.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Attribution de mots-clés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tags, ratings, captions, albums and saved searches become what they were then. Your photo files are not touched. What the library holds now is kept as a backup first, so you can come back to it in the same way. Photolib opens anew for this.</source>
        <translation>Les mots-clés, notes, légendes, albums et recherches enregistrées redeviennent ce qu’ils étaient alors. Vos fichiers de photos ne sont pas touchés. Ce que la photothèque contient maintenant est d’abord conservé dans une sauvegarde, pour que vous puissiez y revenir de la même façon. Photolib se rouvre pour cela.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Teach a label</source>
        <translation>Entraîner une étiquette</translation>
    </message>
    <message>
        <source>Teach a label from these photos…</source>
        <translation>Entraîner une étiquette avec ces photos…</translation>
    </message>
    <message>
        <source>Teach “{name}”</source>
        <translation>Enseigner «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text in photos</source>
        <translation>Texte dans les photos</translation>
    </message>
    <message>
        <source>Text in the photo</source>
        <translation>Texte dans la photo</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The address of a mirror of the Hugging Face hub</source>
        <translation>L’adresse d’un miroir du hub Hugging Face</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La sauvegarde est faite.</translation>
    </message>
    <message>
        <source>The best of the fast ones.</source>
        <translation>Le meilleur des rapides.</translation>
    </message>
    <message>
        <source>The best search for its speed, in many languages; needs about 3 GB of memory.</source>
        <translation>La meilleure recherche pour sa vitesse, dans de nombreuses langues&#x202f;; demande environ 3 Go de mémoire.</translation>
    </message>
    <message>
        <source>The catalog file is damaged; close Photolib and run &apos;photolib doctor --recover&apos;, or &apos;photolib restore latest&apos;.</source>
        <translation>Le fichier du catalogue est endommagé ; fermez Photolib et lancez &apos;photolib doctor --recover&apos; ou &apos;photolib restore latest&apos;.</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({detail}); restore one of the copies in {backups} or move the file away to start a new library.</source>
        <translation>Le catalogue {path} est endommagé ({detail}) ; restaurez une des copies de {backups} ou déplacez le fichier pour commencer une nouvelle photothèque.</translation>
    </message>
    <message>
        <source>The catalog: {line}</source>
        <translation>Le catalogue : {line}</translation>
    </message>
    <message>
        <source>The classic: fast on any computer, good for everyday words.</source>
        <translation>Le classique&#xa0;: rapide sur tout ordinateur, bon pour les mots de tous les jours.</translation>
    </message>
    <message>
        <source>The closest photos:</source>
        <translation>Les photos les plus proches&#xa0;:</translation>
    </message>
    <message>
        <source>The config file {path} cannot be read ({error}); it must be a JSON file.</source>
        <translation>Le fichier de configuration {path} est illisible ({error}) ; ce doit être un fichier JSON.</translation>
    </message>
    <message>
        <source>The config file {path} holds no model description.</source>
        <translation>Le fichier de configuration {path} ne contient pas de description de modèle.</translation>
    </message>
    <message>
        <source>The config file {path} lacks {name}; it is not an open_clip model config.</source>
        <translation>Il manque {name} dans le fichier de configuration {path} ; ce n’est pas une configuration de modèle open_clip.</translation>
    </message>
    <message>
        <source>The copy could not be put in place ({error}); free some space or check the permissions, and try again.</source>
        <translation>La copie n’a pas pu être mise en place ({error}) ; libérez de la place ou vérifiez les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The device {device} is not available on this machine; choose auto or cpu.</source>
        <translation>Le périphérique {device} n’est pas disponible sur cet ordinateur ; choisissez auto ou cpu.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot store files of this size; move the models folder to another disk.</source>
        <translation>Le disque qui contient {path} ne peut pas stocker de fichiers de cette taille ; déplacez le dossier des modèles sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; free some space and try again. Everything saved so far is kept.</source>
        <translation>Le disque qui contient {path} est plein ; libérez de la place et réessayez. Tout ce qui a été enregistré jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>The drive that holds {path} cannot be read or written just now ({error}); check the drive and try again.</source>
        <translation>Le lecteur qui contient {path} ne peut être ni lu ni écrit pour le moment ({error}) ; vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>Le fichier n’est plus dans son dossier.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder; this is its thumbnail.</source>
        <translation>Le fichier n’est plus dans son dossier&#xa0;; ceci est sa vignette.</translation>
    </message>
    <message>
        <source>The file said “{text}”</source>
        <translation>Le fichier indiquait «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>The file&apos;s own name</source>
        <translation>Le nom propre du fichier</translation>
    </message>
    <message>
        <source>The files of the model {name} cannot be read ({error}).</source>
        <translation>Les fichiers du modèle {name} sont illisibles ({error}).</translation>
    </message>
    <message>
        <source>The files on the disk are moved, with their sidecars, to the trash of this computer. You can restore them from there, or here under Trash.</source>
        <translation>Les fichiers sur le disque sont déplacés, avec leurs fichiers annexes, vers la corbeille de cet ordinateur. Vous pouvez les restaurer de là, ou ici sous Corbeille.</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected.</source>
        <translation>Le dossier de cette photo n’est pas connecté.</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected; this is its thumbnail.</source>
        <translation>Le dossier de cette photo n’est pas connecté&#xa0;; ceci est sa vignette.</translation>
    </message>
    <message>
        <source>The folder {path} holds no {file}; name the model&apos;s .safetensors file.</source>
        <translation>Le dossier {path} ne contient pas {file} ; indiquez le fichier .safetensors du modèle.</translation>
    </message>
    <message>
        <source>The group {group} {reason_given}; let the label exclude none.</source>
        <translation>Le groupe {group} {reason_given} ; faites que l’étiquette n’en exclue aucune.</translation>
    </message>
    <message>
        <source>The label set {path} cannot be read: {error}.</source>
        <translation>Le jeu d’étiquettes {path} est illisible : {error}.</translation>
    </message>
    <message>
        <source>The label set {path} cannot be written: {error}.</source>
        <translation>Le jeu d’étiquettes {path} ne peut pas être écrit : {error}.</translation>
    </message>
    <message>
        <source>The label set {path} has no labels; write at least one.</source>
        <translation>Le jeu d’étiquettes {path} n’a pas d’étiquettes ; écrivez-en au moins une.</translation>
    </message>
    <message>
        <source>The label set {path} has {count} labels, more than the {most} that can be used; divide it.</source>
        <translation>Le jeu d’étiquettes {path} a {count} étiquettes, plus que les {most} utilisables ; divisez-le.</translation>
    </message>
    <message>
        <source>The label set {path} is larger than {size} MiB; divide it.</source>
        <translation>Le jeu d’étiquettes {path} dépasse {size} Mio ; divisez-le.</translation>
    </message>
    <message>
        <source>The label set {path} is not UTF-8 text (byte {place}); save it as UTF-8.</source>
        <translation>Le jeu d’étiquettes {path} n’est pas du texte UTF-8 (octet {place}) ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The label set {path} is not valid TOML: {error}.</source>
        <translation>Le jeu d’étiquettes {path} n’est pas du TOML valable : {error}.</translation>
    </message>
    <message>
        <source>The label {reason_given}.</source>
        <translation>L’étiquette {reason_given}.</translation>
    </message>
    <message>
        <source>The label {reason_given}; change one of them.</source>
        <translation>L’étiquette {reason_given} ; changez l’un des deux.</translation>
    </message>
    <message>
        <source>The largest here; wants a graphics card.</source>
        <translation>Le plus grand ici&#x202f;; demande une carte graphique.</translation>
    </message>
    <message>
        <source>The last copy is of {date}; what was changed since is not in it. The damaged catalog is kept beside the copies.</source>
        <translation>La dernière copie date du {date}&#xa0;; ce qui a été modifié depuis n’y figure pas. Le catalogue endommagé est conservé à côté des copies.</translation>
    </message>
    <message>
        <source>The library as a map by likeness (E)</source>
        <translation>La photothèque sous forme de carte par ressemblance (E)</translation>
    </message>
    <message>
        <source>The library at {path} is no longer there; connect its drive again, or put its folder back, and start Photolib again.</source>
        <translation>La photothèque {path} n’est plus là&#xa0;; rebranchez son lecteur ou remettez son dossier en place, puis redémarrez Photolib.</translation>
    </message>
    <message>
        <source>The library at {path} was made by a newer version of Photolib; please update Photolib to open it.</source>
        <translation>La photothèque dans {path} a été créée par une version plus récente de Photolib ; mettez Photolib à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library holds what Photolib knows about your photos, not the photos. Thumbnails are made again when they are needed; a new limit counts from the next start.</source>
        <translation>La photothèque contient ce que Photolib sait de vos photos, pas les photos. Les vignettes sont recréées quand il le faut&#xa0;; une nouvelle limite vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La photothèque est en bon état.</translation>
    </message>
    <message>
        <source>The map cannot be shown</source>
        <translation>La carte ne peut pas être affichée</translation>
    </message>
    <message>
        <source>The model cannot be stored in {directory} ({error}).</source>
        <translation>Le modèle ne peut pas être rangé dans {directory} ({error}).</translation>
    </message>
    <message>
        <source>The model could not be copied ({error}).</source>
        <translation>Le modèle n’a pas pu être copié ({error}).</translation>
    </message>
    <message>
        <source>The model decides how well your words find photos. Switching looks at all photos again in the background; nothing of the former model is lost.</source>
        <translation>Le modèle détermine à quel point vos mots trouvent les bonnes photos. En changer fait réexaminer toutes les photos en arrière-plan&#xa0;; rien de l’ancien modèle n’est perdu.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation>Le fichier de modèle {path} est illisible ({error}).</translation>
    </message>
    <message>
        <source>The model file {path} changed while it was copied.</source>
        <translation>Le fichier de modèle {path} a changé pendant la copie.</translation>
    </message>
    <message>
        <source>The model file {path} holds more than plain weights; it was not opened.</source>
        <translation>Le fichier de modèle {path} contient autre chose que des poids ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The model file {path} is a PyTorch pickle, which can run any code when it is opened; get the model as a .safetensors file instead.</source>
        <translation>Le fichier de modèle {path} est un pickle PyTorch, qui peut exécuter n’importe quel code à l’ouverture ; procurez-vous le modèle en fichier .safetensors.</translation>
    </message>
    <message>
        <source>The model file {path} is empty; fetch it again.</source>
        <translation>Le fichier de modèle {path} est vide ; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model file {path} is not the one that was installed: its contents have changed; download or import it again.</source>
        <translation>Le fichier de modèle {path} n’est pas celui qui a été installé : son contenu a changé ; téléchargez-le ou importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model file {path} is truncated or not a safetensors file ({error}); fetch it again.</source>
        <translation>Le fichier de modèle {path} est tronqué ou n’est pas un fichier safetensors ({error}) ; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model {name} could not be loaded; the log has the details. {rest}</source>
        <translation>Le modèle {name} n’a pas pu être chargé ; le journal contient les détails. {rest}</translation>
    </message>
    <message>
        <source>The model {name} gave unusable numbers on {device} in {dtype}; choose the precision float32 or another model.</source>
        <translation>Le modèle {name} a donné des nombres inutilisables sur {device} en {dtype} ; choisissez la précision float32 ou un autre modèle.</translation>
    </message>
    <message>
        <source>The model {name} is already being downloaded.</source>
        <translation>Le modèle {name} est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <source>The model {name} is not installed; download it under Preferences or import its file with &apos;photolib models import&apos;.</source>
        <translation>Le modèle {name} n’est pas installé ; téléchargez-le dans les préférences ou importez-y son fichier.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer; get it with &apos;photolib models download {again}&apos; or import it from a file.</source>
        <translation>Le modèle {name} n’est pas sur cet ordinateur ; obtenez-le avec &apos;photolib models download {again}&apos; ou importez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>The model&apos;s config describes no model that open_clip can build ({error}).</source>
        <translation>La configuration ne décrit aucun modèle qu’open_clip puisse construire ({error}).</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary (its tokenizer files) is missing; download the model again, or import it with a folder &apos;tokenizer&apos; beside the weights.</source>
        <translation>Il manque le vocabulaire du modèle (ses fichiers de tokenizer) ; téléchargez de nouveau le modèle ou importez-le avec un dossier &apos;tokenizer&apos; à côté des poids.</translation>
    </message>
    <message>
        <source>The photos in {folder} stay where they are: Photolib never deletes a photo. Their tags and ratings here are forgotten.</source>
        <translation>Les photos de {folder} restent où elles sont&#xa0;: Photolib ne supprime jamais une photo. Leurs mots-clés et leurs notes sont oubliés ici.</translation>
    </message>
    <message>
        <source>The photos walked through</source>
        <translation>Les photos parcourues</translation>
    </message>
    <message>
        <source>The preview could not be made ({fault}).</source>
        <translation>L’aperçu n’a pas pu être créé ({fault}).</translation>
    </message>
    <message>
        <source>The processes that decode photos cannot be started; free some memory or restart the computer and start again. The log has the details.</source>
        <translation>Les processus qui décodent les photos ne peuvent pas démarrer ; libérez de la mémoire ou redémarrez l’ordinateur, puis recommencez. Le journal contient les détails.</translation>
    </message>
    <message>
        <source>The query is too long; it is read up to here.</source>
        <translation>La recherche est trop longue ; elle est lue jusqu’ici.</translation>
    </message>
    <message>
        <source>The search model could not be loaded.</source>
        <translation>Le modèle de recherche n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The search model is loading; your search starts by itself.</source>
        <translation>Le modèle de recherche se charge&#xa0;; votre recherche commencera d’elle-même.</translation>
    </message>
    <message>
        <source>The search model is still loading.</source>
        <translation>Le modèle de recherche est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept; no photo was touched.</source>
        <translation>La recherche «&#xa0;{name}&#xa0;» n’est plus enregistrée&#xa0;; aucune photo n’a été touchée.</translation>
    </message>
    <message>
        <source>The server at {host} cannot be reached ({reason_given}); check the connection and try again. What has arrived is kept.</source>
        <translation>Le serveur {host} est injoignable ({reason_given}) ; vérifiez la connexion et réessayez. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>The server at {host} does not tell size and checksum of its files; it is no Hugging Face hub, please check the mirror setting.</source>
        <translation>Le serveur {host} n’indique ni la taille ni la somme de contrôle de ses fichiers ; ce n’est pas un hub Hugging Face, vérifiez le réglage du miroir.</translation>
    </message>
    <message>
        <source>The server at {host} {why}: {file}; try again later, choose a mirror, or import the model from a file.</source>
        <translation>Le serveur {host} {why} : {file} ; réessayez plus tard, choisissez un miroir ou importez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>The starter</source>
        <translation>Le modèle de départ</translation>
    </message>
    <message numerus="yes">
        <source>The text in all %Ln photos is read and can be searched for.</source>
        <translation>
            <numerusform>Le texte de %Ln photo est lu et peut être recherché.</numerusform>
            <numerusform>Le texte de toutes les %Ln photos est lu et peut être recherché.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The vocabulary of {name} is not at {mirror} ({repo}); choose another mirror or import the model from a file.</source>
        <translation>Le vocabulaire de {name} n’est pas sur {mirror} ({repo}) ; choisissez un autre miroir ou importez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: the tensor {name} {seen} where {shape} is expected; choose the right --arch or --config.</source>
        <translation>Les poids de {path} appartiennent à une autre architecture : le tenseur {name} {seen} alors que {shape} est attendu ; choisissez la bonne architecture ou configuration.</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: they hold a tensor {name} that the model&apos;s config does not have.</source>
        <translation>Les poids de {path} appartiennent à une autre architecture : ils contiennent un tenseur {name} absent de la configuration du modèle.</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the model&apos;s config; choose the right --arch or --config.</source>
        <translation>Les poids de {path} ne correspondent pas à la configuration du modèle ; choisissez la bonne architecture ou configuration.</translation>
    </message>
    <message>
        <source>The weights of {name} are not at {mirror} ({repo}); update Photolib, choose another mirror, or import the model from a file.</source>
        <translation>Les poids de {name} ne sont pas sur {mirror} ({repo}) ; mettez Photolib à jour, choisissez un autre miroir ou importez le modèle depuis un fichier.</translation>
    </message>
    <message>
        <source>There are no photos like this one.</source>
        <translation>Il n’y a aucune photo semblable à celle-ci.</translation>
    </message>
    <message>
        <source>There are no photos of type {name}; known are {known} and their extensions.</source>
        <translation>Il n’y a pas de photos du type {name} ; sont connus {known} et leurs extensions.</translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation>Il y a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>There is a label set called {name} already; rename {source} and try again.</source>
        <translation>Il existe déjà un jeu d’étiquettes nommé {name} ; renommez {source} et réessayez.</translation>
    </message>
    <message>
        <source>There is a label {name} already; change that one or choose another name.</source>
        <translation>Il existe déjà une étiquette {name} ; modifiez-la ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a model called {name}; choose another name with --name.</source>
        <translation>Il existe déjà un modèle nommé {name} ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an album called “{name}” already; choose another name.</source>
        <translation>Il existe déjà un album nommé « {name} » ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Il n’y a aucune modification à annuler.</translation>
    </message>
    <message>
        <source>There is no filter {key}:; did you mean {near}:?</source>
        <translation>Il n’y a pas de filtre {key}: ; vouliez-vous dire {near}: ?</translation>
    </message>
    <message>
        <source>There is no filter {key}:; quote it to find these words as they are.</source>
        <translation>Il n’y a pas de filtre {key}: ; mettez-le entre guillemets pour trouver ces mots tels quels.</translation>
    </message>
    <message>
        <source>There is no label called {name}; show at least 3 photos to make it from.</source>
        <translation>Il n’y a pas d’étiquette nommée {name} ; montrez au moins 3 photos pour la créer.</translation>
    </message>
    <message>
        <source>There is no label set called {name}.</source>
        <translation>Il n’y a pas de jeu d’étiquettes nommé {name}.</translation>
    </message>
    <message>
        <source>There is no label set in {places}; put a .toml or .txt file there.</source>
        <translation>Il n’y a pas de jeu d’étiquettes dans {places} ; placez-y un fichier .toml ou .txt.</translation>
    </message>
    <message>
        <source>There is no model called {name}; known are: {known}.</source>
        <translation>Il n’y a pas de modèle nommé {name} ; sont connus : {known}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Il n’y a pas de fichier de modèle {path}.</translation>
    </message>
    <message>
        <source>There is no parenthesis that this one closes.</source>
        <translation>Cette parenthèse n’en ferme aucune.</translation>
    </message>
    <message>
        <source>There is no photo {photo}; check its name.</source>
        <translation>Il n’y a pas de photo {photo} ; vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no photo {target}; check its name after &apos;like:&apos;.</source>
        <translation>Il n’y a pas de photo {target} ; vérifiez son nom après &apos;like:&apos;.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard; copy a photo or a part of one first.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers&#xa0;; copiez d’abord une photo ou une partie de photo.</translation>
    </message>
    <message>
        <source>There is no preview of this photo to paint on.</source>
        <translation>Il n’y a pas d’aperçu de cette photo à colorer.</translation>
    </message>
    <message>
        <source>There is no preview of this photo.</source>
        <translation>Il n’y a pas d’aperçu de cette photo.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the model {name}; close other programs or choose a smaller model.</source>
        <translation>Il n’y a pas assez de mémoire pour charger le modèle {name} ; fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name} on {device}; close other programs or choose a smaller model.</source>
        <translation>Il n’y a pas assez de mémoire pour exécuter le modèle {name} sur {device} ; fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to save: the query is empty.</source>
        <translation>Il n’y a rien à enregistrer : la recherche est vide.</translation>
    </message>
    <message>
        <source>These files are left exactly as they are. Replace or repair a file and it is read again by itself; “Try again” asks for it now. “Skip” stops speaking of a photo.</source>
        <translation>Ces fichiers sont laissés exactement tels quels. Remplacez ou réparez un fichier et il sera relu automatiquement&#xa0;; «&#xa0;Réessayer&#xa0;» le demande tout de suite. «&#xa0;Ignorer&#xa0;» fait taire le signalement d’une photo.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Ces touches ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>These photos are in “{name}” already.</source>
        <translation>Ces photos sont déjà dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>These photos have different ratings.</source>
        <translation>Ces photos ont des notes différentes.</translation>
    </message>
    <message>
        <source>These take effect when Photolib is started again.</source>
        <translation>Ces réglages prennent effet au prochain démarrage de Photolib.</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>Cet album est vide</translation>
    </message>
    <message>
        <source>This album is not there any more; it may have been deleted.</source>
        <translation>Cet album n’existe plus ; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>This changes your original files: backup and sync programs will see every such photo as new. The picture itself stays the same to the byte, and what the file said before is kept, so that writing can be undone. Only JPEG, PNG and WebP are written into; others get sidecars.</source>
        <translation>Ceci modifie vos fichiers originaux&#xa0;: les logiciels de sauvegarde et de synchronisation verront chacune de ces photos comme nouvelle. L’image elle-même reste identique à l’octet près, et ce que le fichier indiquait auparavant est conservé, de sorte que l’écriture peut être annulée. Seuls les fichiers JPEG, PNG et WebP sont modifiés&#xa0;; les autres reçoivent des fichiers annexes.</translation>
    </message>
    <message>
        <source>This file cannot be read as a photo.</source>
        <translation>Ce fichier ne peut pas être lu comme une photo.</translation>
    </message>
    <message>
        <source>This file {reason}.</source>
        <translation>Ce fichier {reason}.</translation>
    </message>
    <message>
        <source>This folder is not in the library any more; add it again to see it.</source>
        <translation>Ce dossier n’est plus dans la photothèque ; ajoutez-le de nouveau pour le voir.</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary needs the Python package &apos;transformers&apos;; install it with &apos;pip install transformers&apos; or choose another model.</source>
        <translation>Le vocabulaire de ce modèle demande le paquet Python &apos;transformers&apos; ; installez-le avec &apos;pip install transformers&apos; ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Cette photo ne peut pas être affichée</translation>
    </message>
    <message>
        <source>This photo could not be opened ({fault}).</source>
        <translation>Cette photo n’a pas pu être ouverte ({fault}).</translation>
    </message>
    <message>
        <source>This photo is not in the library any more; refresh the view.</source>
        <translation>Cette photo n’est plus dans la photothèque ; actualisez la vue.</translation>
    </message>
    <message>
        <source>This picture cannot be kept to search by; save it as a file.</source>
        <translation>Cette image ne peut pas être conservée pour la recherche&#xa0;; enregistrez-la dans un fichier.</translation>
    </message>
    <message>
        <source>This query has no words that could be seen in a photo; add some.</source>
        <translation>Cette recherche ne contient aucun mot visible sur une photo ; ajoutez-en.</translation>
    </message>
    <message>
        <source>This query has too many parts to be read.</source>
        <translation>Cette recherche a trop de parties pour être lue.</translation>
    </message>
    <message>
        <source>This system has no file manager for {folder}.</source>
        <translation>Ce système n’a pas de gestionnaire de fichiers pour {folder}.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>Les vignettes occupent au plus</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message numerus="yes">
        <source>Title of %Ln photos</source>
        <translation>
            <numerusform>Titre de %Ln photo</numerusform>
            <numerusform>Titre de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Try selected again</source>
        <translation>Réessayer la sélection</translation>
    </message>
    <message>
        <source>Trying the checkpoint…</source>
        <translation>Essai du point de contrôle…</translation>
    </message>
    <message>
        <source>Trying the unreadable photos again.</source>
        <translation>Nouvel essai des photos illisibles.</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>Faire pivoter la vue vers la gauche</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>Faire pivoter la vue vers la droite</translation>
    </message>
    <message>
        <source>Type a name, or choose a label, to see its photos</source>
        <translation>Saisissez un nom, ou choisissez une étiquette, pour voir ses photos</translation>
    </message>
    <message>
        <source>Type {value}</source>
        <translation>Type {value}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Annulé&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Unfold or fold the stack</source>
        <translation>Déplier ou replier la pile</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Jusqu’à {value}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Vectors in memory</source>
        <translation>Vecteurs en mémoire</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Correspondance faible</translation>
    </message>
    <message>
        <source>What came from {host} is damaged: the checksum of {file} is wrong; please download it again.</source>
        <translation>Ce qui est venu de {host} est endommagé : la somme de contrôle de {file} est fausse ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>What do these photos show?</source>
        <translation>Que montrent ces photos&#xa0;?</translation>
    </message>
    <message>
        <source>What each word contributes</source>
        <translation>Ce qu’apporte chaque mot</translation>
    </message>
    <message>
        <source>What may show it, too</source>
        <translation>Ce qui peut aussi la montrer</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · Shift-drag: select · double-click: open</source>
        <translation>Molette&#xa0;: zoomer · glisser&#xa0;: déplacer · Maj+glisser&#xa0;: sélectionner · double-clic&#xa0;: ouvrir</translation>
    </message>
    <message>
        <source>Where the words match</source>
        <translation>Où les mots correspondent</translation>
    </message>
    <message>
        <source>Which model should look?</source>
        <translation>Quel modèle doit examiner vos photos&#xa0;?</translation>
    </message>
    <message>
        <source>Why this photo</source>
        <translation>Pourquoi cette photo</translation>
    </message>
    <message>
        <source>Width {value}</source>
        <translation>Largeur {value}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Words to compare with, separated by commas</source>
        <translation>Mots à comparer, séparés par des virgules</translation>
    </message>
    <message>
        <source>Write into the photo files instead of sidecars</source>
        <translation>Écrire dans les fichiers des photos plutôt que dans des fichiers annexes</translation>
    </message>
    <message>
        <source>Write metadata into a file</source>
        <translation>Écrire les métadonnées dans un fichier</translation>
    </message>
    <message>
        <source>Write metadata into the photos</source>
        <translation>Écrire les métadonnées dans les photos</translation>
    </message>
    <message>
        <source>Write metadata into {count} files</source>
        <translation>Écrire les métadonnées dans {count} fichiers</translation>
    </message>
    <message>
        <source>Write metadata to XMP sidecars</source>
        <translation>Écrire les métadonnées dans des fichiers annexes XMP</translation>
    </message>
    <message>
        <source>Write tags and descriptions after each change</source>
        <translation>Écrire les mots-clés et les descriptions après chaque modification</translation>
    </message>
    <message>
        <source>Write the words to find between the quotes.</source>
        <translation>Écrivez les mots à trouver entre les guillemets.</translation>
    </message>
    <message>
        <source>Writing metadata</source>
        <translation>Écriture des métadonnées</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote metadata into %Ln files</source>
        <translation>
            <numerusform>Métadonnées écrites dans %Ln fichier</numerusform>
            <numerusform>Métadonnées écrites dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {done} of {total} photos…</source>
        <translation>{done} photos écrites sur {total}…</translation>
    </message>
    <message>
        <source>You are searching with the small starter model. For finer search, get {model}, a download of about {gigabytes} GB.</source>
        <translation>Vous recherchez avec le petit modèle de départ. Pour une recherche plus fine, obtenez {model}, un téléchargement d’environ {gigabytes} Go.</translation>
    </message>
    <message>
        <source>You wrote “{text}”</source>
        <translation>Vous avez écrit «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Your photos appear as they are read. You can browse at once; searching finds more with every photo that has been looked at.</source>
        <translation>Vos photos apparaissent au fil de leur lecture. Vous pouvez les parcourir aussitôt&#xa0;; la recherche trouve davantage à chaque photo examinée.</translation>
    </message>
    <message>
        <source>Your photos are untouched and everything saved so far is here; indexing goes on where it stopped.

A report is in {report}. It names files and program parts, no pictures, and it stays on this computer unless you send it to someone.</source>
        <translation>Vos photos sont intactes et tout ce qui a été enregistré jusqu’ici est là&#xa0;; l’indexation reprend où elle s’était arrêtée.

Un rapport se trouve dans {report}. Il nomme des fichiers et des parties du programme, ne contient aucune image, et reste sur cet ordinateur sauf si vous l’envoyez à quelqu’un.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>a cuddly toy
a wolf</source>
        <translation>une peluche
un loup</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>a photo of a brown dog</source>
        <translation>une photo d’un chien brun</translation>
    </message>
    <message>
        <source>a row of {table} refers to nothing</source>
        <translation>une ligne de {table} ne renvoie à rien</translation>
    </message>
    <message>
        <source>accepted by you on {date}</source>
        <translation>accepté par vous le {date}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>added by you on {date}</source>
        <translation>ajouté par vous le {date}</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>answered with an error ({code})</source>
        <translation>a répondu par une erreur ({code})</translation>
    </message>
    <message>
        <source>as it came along</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>au moins {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>au plus {value}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>oiseau</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>can hold {most} bytes of XMP, and {needed} are needed; use a sidecar</source>
        <translation>peut contenir {most} octets de XMP, et il en faut {needed} ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>cannot be changed ({error}); use a sidecar</source>
        <translation>ne peut pas être modifié ({error}) ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>cannot be put back, as what it held is lost</source>
        <translation>ne peut pas être remis, car son ancien contenu est perdu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be read ({detail})</source>
        <translation>ne peut pas être lu ({detail})</translation>
    </message>
    <message>
        <source>cannot be read ({detail}); check the drive and try again</source>
        <translation>ne peut pas être lu ({detail})&#x202f;; vérifiez le disque et réessayez</translation>
    </message>
    <message>
        <source>cannot be read as a photo; use a sidecar</source>
        <translation>n’est pas lisible comme photo ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>cannot be read because its disk or the connection to it failed; check it and try again</source>
        <translation>ne peut pas être lu, car son disque ou la connexion vers lui a échoué&#x202f;; vérifiez et réessayez</translation>
    </message>
    <message>
        <source>cannot be written ({error})</source>
        <translation>ne peut pas être écrit ({error})</translation>
    </message>
    <message>
        <source>cannot take XMP; use a sidecar</source>
        <translation>ne peut pas recevoir de XMP ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>could not be decoded because of a fault in Photolib; the log has the details</source>
        <translation>n’a pas pu être décodé à cause d’un défaut de Photolib&#x202f;; le journal donne les détails</translation>
    </message>
    <message>
        <source>crashed its decoder; it is probably damaged, restore it from a backup</source>
        <translation>a fait planter son décodeur&#x202f;; il est sans doute endommagé, restaurez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>declares XML entities, which no photo program needs</source>
        <translation>déclare des entités XML dont aucun programme photo n’a besoin</translation>
    </message>
    <message>
        <source>does not give this file out without an account</source>
        <translation>ne fournit pas ce fichier sans compte</translation>
    </message>
    <message>
        <source>does not have this file any more</source>
        <translation>n’a plus ce fichier</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>boisson</translation>
    </message>
    <message>
        <source>ends before the picture begins</source>
        <translation>se termine avant le début de l’image</translation>
    </message>
    <message>
        <source>ends before the picture does, and is left alone</source>
        <translation>se termine avant l’image et n’est pas touché</translation>
    </message>
    <message>
        <source>ends too early; copy it again from its source</source>
        <translation>se termine trop tôt&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>quotidien</translation>
    </message>
    <message>
        <source>exposed for so many seconds</source>
        <translation>exposée pendant ce nombre de secondes</translation>
    </message>
    <message>
        <source>files of this format, by its name or an extension</source>
        <translation>fichiers de ce format, par son nom ou une extension</translation>
    </message>
    <message>
        <source>files of this size (b, kb, mb, gb)</source>
        <translation>fichiers de cette taille (b, kb, mb, gb)</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>fleur</translation>
    </message>
    <message>
        <source>food</source>
        <translation>nourriture</translation>
    </message>
    <message>
        <source>from its file name</source>
        <translation>d’après son nom de fichier</translation>
    </message>
    <message>
        <source>from its sidecar file</source>
        <translation>d’après son fichier annexe</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>has IPTC in several parts, which is left alone; use a sidecar</source>
        <translation>a des IPTC en plusieurs parties, laissés tels quels ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>has IPTC that would not stay as it is; use a sidecar</source>
        <translation>a des IPTC qui ne resteraient pas tels quels ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>has XMP in several parts, which is left alone; use a sidecar</source>
        <translation>a du XMP en plusieurs parties, laissé tel quel ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>has XMP of a kind that cannot be put in; use a sidecar</source>
        <translation>a un XMP d’un genre qui ne peut pas être inséré ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>has XMP that cannot be read, which is left alone; use a sidecar</source>
        <translation>a du XMP illisible, laissé tel quel ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>has XMP that {fault}</source>
        <translation>a du XMP qui {fault}</translation>
    </message>
    <message>
        <source>has a character that cannot be printed: {value}</source>
        <translation>a un caractère non imprimable : {value}</translation>
    </message>
    <message>
        <source>has a damaged or rare kind of JPEG XL header; copy it again from its source</source>
        <translation>a un en-tête JPEG XL endommagé ou rare&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>has an empty part: {value}</source>
        <translation>a une partie vide : {value}</translation>
    </message>
    <message>
        <source>has been changed by another program since</source>
        <translation>a été modifié depuis par un autre programme</translation>
    </message>
    <message>
        <source>has damaged IPTC records, which are left alone; use a sidecar</source>
        <translation>a des enregistrements IPTC endommagés, laissés tels quels ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>has damaged Photoshop resources, which are left alone; use a sidecar</source>
        <translation>a des ressources Photoshop endommagées, laissées telles quelles ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>has {megapixels} megapixels in a kind of file that can only be opened whole, which would take too much memory; save it as JPEG to see it here</source>
        <translation>a {megapixels} mégapixels dans un format qui ne s’ouvre qu’en entier, ce qui prendrait trop de mémoire&#x202f;; enregistrez-le en JPEG pour le voir ici</translation>
    </message>
    <message>
        <source>holds nothing but zeros; copy it again from its source</source>
        <translation>ne contient que des zéros&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>how several parts are made one ranking</source>
        <translation>comment plusieurs parties forment un seul classement</translation>
    </message>
    <message>
        <source>in a folder, or below one, whose name contains this; a full path is taken as it is</source>
        <translation>dans un dossier, ou sous un dossier, dont le nom contient ceci ; un chemin complet est pris tel quel</translation>
    </message>
    <message>
        <source>in this album, or found by the search saved under this name</source>
        <translation>dans cet album, ou trouvée par la recherche enregistrée sous ce nom</translation>
    </message>
    <message>
        <source>in which order photos come</source>
        <translation>dans quel ordre viennent les photos</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>insecte</translation>
    </message>
    <message>
        <source>install it with: python -m pip install rapidocr onnxruntime</source>
        <translation>installez-le avec : python -m pip install rapidocr onnxruntime</translation>
    </message>
    <message>
        <source>is a PDF document, not a photo</source>
        <translation>est un document PDF, pas une photo</translation>
    </message>
    <message>
        <source>is a RAR archive, not a photo; unpack it first</source>
        <translation>est une archive RAR, pas une photo&#x202f;; décompressez-la d’abord</translation>
    </message>
    <message>
        <source>is a ZIP archive, not a photo; unpack it first</source>
        <translation>est une archive ZIP, pas une photo&#x202f;; décompressez-la d’abord</translation>
    </message>
    <message>
        <source>is a compressed archive, not a photo; unpack it first</source>
        <translation>est une archive compressée, pas une photo&#x202f;; décompressez-la d’abord</translation>
    </message>
    <message>
        <source>is a drawing or an XML document, not a photo</source>
        <translation>est un dessin ou un document XML, pas une photo</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>est un dossier, pas une photo</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a photo</source>
        <translation>est un tube ou un périphérique, pas une photo</translation>
    </message>
    <message>
        <source>is a program, not a photo</source>
        <translation>est un programme, pas une photo</translation>
    </message>
    <message>
        <source>is a progressive JPEG of {megapixels} megapixels, which would take too much memory; save it as a baseline JPEG to see it here</source>
        <translation>est un JPEG progressif de {megapixels} mégapixels, qui prendrait trop de mémoire&#x202f;; enregistrez-le en JPEG simple pour le voir ici</translation>
    </message>
    <message>
        <source>is a sound file, not a photo</source>
        <translation>est un fichier audio, pas une photo</translation>
    </message>
    <message>
        <source>is a text file, not a photo</source>
        <translation>est un fichier texte, pas une photo</translation>
    </message>
    <message>
        <source>is a video or of a kind that cannot be opened here, not a photo</source>
        <translation>est une vidéo ou d’un type qui ne s’ouvre pas ici, pas une photo</translation>
    </message>
    <message>
        <source>is a video, not a photo</source>
        <translation>est une vidéo, pas une photo</translation>
    </message>
    <message>
        <source>is a web page saved under the name of a photo; download the photo again</source>
        <translation>est une page web enregistrée sous le nom d’une photo&#x202f;; téléchargez de nouveau la photo</translation>
    </message>
    <message>
        <source>is built in a way that would not stay as it is; use a sidecar</source>
        <translation>est construit d’une façon qui ne resterait pas telle quelle ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>is damaged before the picture begins</source>
        <translation>est endommagé avant le début de l’image</translation>
    </message>
    <message>
        <source>is damaged or of a kind that cannot be decoded; copy it again from its source</source>
        <translation>est endommagé ou d’un type qui ne peut pas être décodé&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>is damaged, and left alone</source>
        <translation>est endommagé et n’est pas touché</translation>
    </message>
    <message>
        <source>is empty (0 bytes); copy it again from its source</source>
        <translation>est vide (0 octet)&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>is exclusive, but {label} cannot be without {parent}</source>
        <translation>est exclusif, mais {label} ne va pas sans {parent}</translation>
    </message>
    <message>
        <source>is exclusive, but {word} means both {first} and {second}</source>
        <translation>est exclusif, mais {word} désigne à la fois {first} et {second}</translation>
    </message>
    <message>
        <source>is larger than {most} MiB, which is left alone; {remedy}</source>
        <translation>dépasse {most} Mio et n’est pas touché ; {remedy}</translation>
    </message>
    <message>
        <source>is left alone, as what it holds cannot be kept ({error})</source>
        <translation>n’est pas touché, car son contenu ne peut pas être conservé ({error})</translation>
    </message>
    <message>
        <source>is missing its sensor data; copy it again from its source</source>
        <translation>n’a pas ses données de capteur&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>is missing most of its data or is badly damaged; copy it again from its source</source>
        <translation>a perdu presque toutes ses données ou est gravement endommagé&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>is no longer there; it was moved or deleted</source>
        <translation>n’est plus là&#x202f;; il a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, the kinds that metadata is written into; use a sidecar</source>
        <translation>n’est pas un JPEG, PNG ou WebP, les formats où les métadonnées sont écrites ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, whatever its name says; use a sidecar</source>
        <translation>n’est pas un JPEG, PNG ou WebP malgré son nom ; utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>is not a photo of any known kind, or its beginning is damaged; copy it again from its source</source>
        <translation>n’est pas une photo d’un type connu, ou son début est endommagé&#x202f;; recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>is not valid XML ({error})</source>
        <translation>n’est pas du XML valable ({error})</translation>
    </message>
    <message>
        <source>is write-protected; allow writing to it</source>
        <translation>est protégé en écriture ; autorisez l’écriture</translation>
    </message>
    <message>
        <source>it does not say which version made it</source>
        <translation>il n’indique pas quelle version l’a créé</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>it is there when Photolib runs from source, which its README describes.</source>
        <translation>il est présent quand Photolib tourne depuis les sources, comme le décrit son README.</translation>
    </message>
    <message>
        <source>its folder may not be changed; allow writing there</source>
        <translation>son dossier ne peut pas être modifié ; autorisez-y l’écriture</translation>
    </message>
    <message>
        <source>its identity is missing</source>
        <translation>il manque son identité</translation>
    </message>
    <message>
        <source>lacks the element rdf:RDF that XMP begins with</source>
        <translation>n’a pas l’élément rdf:RDF par lequel commence un XMP</translation>
    </message>
    <message>
        <source>left {count} missing photos in the catalog, in case they return</source>
        <translation>{count} photos manquantes gardées dans le catalogue, au cas où elles reviendraient</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>moins de {value}</translation>
    </message>
    <message>
        <source>looks like this photo: its file name, path or id, or selected</source>
        <translation>ressemble à cette photo : nom de fichier, chemin, numéro ou selected</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>créé par vous</translation>
    </message>
    <message>
        <source>may not be read by you; change its permissions to allow it</source>
        <translation>ne peut pas être lu par vous&#x202f;; modifiez ses droits d’accès</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>les miennes</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>plus de {value}</translation>
    </message>
    <message>
        <source>move it away, and a new one is written</source>
        <translation>déplacez-le, et un nouveau sera écrit</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>champignon</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>near: takes latitude, longitude and distance, as near:48.85,2.35,10km.</source>
        <translation>near: demande latitude, longitude et distance, comme near:48.85,2.35,10km.</translation>
    </message>
    <message>
        <source>needs too much memory to decode; make a smaller copy of it</source>
        <translation>demande trop de mémoire pour être décodé&#x202f;; faites-en une copie plus petite</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>non suggéré</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>pas ceci</translation>
    </message>
    <message>
        <source>of this kind; a duplicate is the same picture as another file, be it smaller or saved anew, a panorama is at least twice as long as wide, a Live Photo (live) has a movie beside it, raw is true of a RAW+JPEG pair too</source>
        <translation>de ce genre ; un doublon est la même image qu’un autre fichier, même réduite ou réenregistrée, un panorama est au moins deux fois plus long que large, une Live Photo (live) a un film à côté d’elle, raw vaut aussi pour une paire RAW+JPEG</translation>
    </message>
    <message>
        <source>on battery power</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’un d’eux</translation>
    </message>
    <message>
        <source>open_clip knows no architecture called {arch}; give the model&apos;s own config file with --config instead.</source>
        <translation>open_clip ne connaît pas d’architecture nommée {arch} ; donnez plutôt le fichier de configuration du modèle avec --config.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys: F5 or P</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>or drop one anywhere in this window</source>
        <translation>ou déposez-en un n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>plus de 99&#xa0;%</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>pets/Rex, birthday cake, our boat …</source>
        <translation>animaux/Rex, gâteau, notre bateau …</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>photographie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>plante</translation>
    </message>
    <message>
        <source>puppy, hound</source>
        <translation>chiot, toutou</translation>
    </message>
    <message>
        <source>put it back from a backup</source>
        <translation>remettez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>read from the file on {date}</source>
        <translation>lu dans le fichier le {date}</translation>
    </message>
    <message>
        <source>rebuilt the index, which differed from the catalog</source>
        <translation>index reconstruit, qui différait du catalogue</translation>
    </message>
    <message>
        <source>rebuilt the table of words, which differed from the photos</source>
        <translation>table des mots reconstruite, qui différait des photos</translation>
    </message>
    <message numerus="yes">
        <source>refined by %Ln photos</source>
        <translation>
            <numerusform>affiné par %Ln photo</numerusform>
            <numerusform>affiné par %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>removed {count} damaged vectors</source>
        <translation>{count} vecteurs endommagés supprimés</translation>
    </message>
    <message>
        <source>removed {count} thumbnails of photos that are gone ({size} bytes)</source>
        <translation>{count} miniatures de photos disparues supprimées ({size} octets)</translation>
    </message>
    <message>
        <source>says it has more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>déclare plus que les {most} mégapixels qui peuvent être ouverts&#x202f;; il est endommagé, ou doit être réduit dans un autre programme</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels, more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>déclare {width} × {height} pixels, plus que les {most} mégapixels qui peuvent être ouverts&#x202f;; il est endommagé, ou doit être réduit dans un autre programme</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels; it is damaged, copy it again from its source</source>
        <translation>déclare {width} × {height} pixels&#x202f;; il est endommagé, recopiez-le depuis sa source</translation>
    </message>
    <message>
        <source>says that {name} is and is not {other}</source>
        <translation>dit que {name} est et n’est pas {other}</translation>
    </message>
    <message>
        <source>see MODEL_CARD.md beside the model</source>
        <translation>voir MODEL_CARD.md à côté du modèle</translation>
    </message>
    <message>
        <source>shows this, even if it reads like a date or an operator</source>
        <translation>montre ceci, même si cela ressemble à une date ou à un filtre</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>ciel</translation>
    </message>
    <message>
        <source>so many pixels high, as it is shown</source>
        <translation>haute de ce nombre de pixels, telle qu’affichée</translation>
    </message>
    <message>
        <source>so many pixels wide, as it is shown</source>
        <translation>large de ce nombre de pixels, telle qu’affichée</translation>
    </message>
    <message>
        <source>suggested by {model} with {percent} on {date}</source>
        <translation>suggéré par {model} à {percent} le {date}</translation>
    </message>
    <message>
        <source>taken after that time ended; without a year the latest one is meant</source>
        <translation>prise après la fin de cette période ; sans année, la plus récente</translation>
    </message>
    <message>
        <source>taken at this aperture</source>
        <translation>prise à cette ouverture</translation>
    </message>
    <message>
        <source>taken at this focal length, as the lens has it</source>
        <translation>prise à cette focale, telle que l’indique l’objectif</translation>
    </message>
    <message>
        <source>taken at this sensitivity</source>
        <translation>prise à cette sensibilité</translation>
    </message>
    <message>
        <source>taken before that time began</source>
        <translation>prise avant le début de cette période</translation>
    </message>
    <message>
        <source>taken in that time or earlier</source>
        <translation>prise à cette période ou plus tôt</translation>
    </message>
    <message>
        <source>taken in that time or later</source>
        <translation>prise à cette période ou plus tard</translation>
    </message>
    <message>
        <source>taken then; a day or month without a year means any year</source>
        <translation>prise alors ; un jour ou un mois sans année vaut pour toutes</translation>
    </message>
    <message>
        <source>taken with a camera whose make and model contain these words</source>
        <translation>prise avec un appareil dont la marque et le modèle contiennent ces mots</translation>
    </message>
    <message>
        <source>taken with a lens whose name contains these words</source>
        <translation>prise avec un objectif dont le nom contient ces mots</translation>
    </message>
    <message>
        <source>taken within a distance (km, m or mi; 1 km if none is given) of a place in degrees</source>
        <translation>prise à une distance (km, m ou mi ; 1 km par défaut) d’un lieu en degrés</translation>
    </message>
    <message>
        <source>takes more memory to decode than there is; save a smaller copy of it to see it here</source>
        <translation>demande plus de mémoire qu’il n’y en a pour être décodé&#x202f;; enregistrez-en une copie plus petite pour le voir ici</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>l’album</translation>
    </message>
    <message>
        <source>the connection keeps breaking</source>
        <translation>la connexion est sans cesse coupée</translation>
    </message>
    <message>
        <source>the file is write-protected; allow writing to it</source>
        <translation>le fichier est protégé en écriture ; autorisez l’écriture</translation>
    </message>
    <message>
        <source>the photo that is selected</source>
        <translation>la photo sélectionnée</translation>
    </message>
    <message>
        <source>the system refused ({error})</source>
        <translation>le système a refusé ({error})</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>chose</translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to decode; it is probably damaged, try opening and saving it in another program</source>
        <translation>a mis plus de {seconds} secondes à se décoder&#x202f;; il est sans doute endommagé, essayez de l’ouvrir et de l’enregistrer dans un autre programme</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>use a sidecar</source>
        <translation>utilisez un fichier annexe</translation>
    </message>
    <message>
        <source>was changed by another program meanwhile</source>
        <translation>a été modifié entre-temps par un autre programme</translation>
    </message>
    <message>
        <source>was made by another program meanwhile</source>
        <translation>a été créé entre-temps par un autre programme</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>météo</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>date de dernière modification du fichier</translation>
    </message>
    <message>
        <source>with a place (gps), a title or caption, recognised text, tags, or suggested tags that wait for a decision</source>
        <translation>avec un lieu (gps), un titre ou une légende, du texte reconnu, des mots-clés ou des suggestions en attente</translation>
    </message>
    <message>
        <source>with so many stars; 0 is not rated</source>
        <translation>avec ce nombre d’étoiles ; 0 : non notée</translation>
    </message>
    <message>
        <source>with this tag or one below it; none and any stand for no tag and some tag</source>
        <translation>avec ce mot-clé ou un de ses sous-mots-clés ; none et any signifient aucun et au moins un</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>les vôtres</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>de vous</translation>
    </message>
    <message>
        <source>{accuracy} % ImageNet</source>
        <translation>{accuracy}&#xa0;% ImageNet</translation>
    </message>
    <message>
        <source>{black} % of the pixels are black, {white} % white</source>
        <translation>{black}&#xa0;% des pixels sont noirs, {white}&#xa0;% blancs</translation>
    </message>
    <message>
        <source>{copy} is damaged; choose an older copy.</source>
        <translation>{copy} est endommagé ; choisissez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>{copy} is no sound copy of a catalog ({error}).</source>
        <translation>{copy} n’est pas une copie valable d’un catalogue ({error}).</translation>
    </message>
    <message>
        <source>{count} photos are not searchable yet.</source>
        <translation>{count} photos ne peuvent pas encore être cherchées.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° E</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° O</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photos</source>
        <translation>
            <numerusform>{done} sur %Ln photo</numerusform>
            <numerusform>{done} sur %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}), so your choice counts only until Photolib is closed; allow writing there.</source>
        <translation>{file} ne peut pas être écrit ({error}), votre choix ne vaut donc que jusqu’à la fermeture de Photolib&#xa0;; autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}, {second}: {value}</source>
        <translation>{first}, {second}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{folder} is not there any more; is its drive connected?</source>
        <translation>{folder} n’est plus là&#xa0;; son disque est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” already.</source>
        <translation>{keys} est déjà attribué à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” now.</source>
        <translation>{keys} est maintenant attribué à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>{key}: is one of {known}.</source>
        <translation>{key}: est l’un de {known}.</translation>
    </message>
    <message>
        <source>{key}: knows {known}, not {name}.</source>
        <translation>{key}: connaît {known}, pas {name}.</translation>
    </message>
    <message>
        <source>{key}: takes no {op}.</source>
        <translation>{key}: n’accepte pas {op}.</translation>
    </message>
    <message>
        <source>{kind} “{text}”</source>
        <translation>{kind} «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <translation>à {km} km de {city}</translation>
    </message>
    <message>
        <source>{label}, in the set {set}</source>
        <translation>{label}, dans le jeu {set}</translation>
    </message>
    <message>
        <source>{match}, {percent} likely.</source>
        <translation>{match}, probable à {percent}.</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m au-dessus de la mer</translation>
    </message>
    <message>
        <source>{millions} M parameters</source>
        <translation>{millions} M de paramètres</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (skipped)</source>
        <translation>{name} (ignoré)</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>{name} ne peut pas être le nom d’un modèle ; utilisez des lettres, des chiffres, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;.</translation>
    </message>
    <message>
        <source>{name} cannot be opened; install a program that plays it.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;; installez un programme capable de le lire.</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} ne peut pas être affiché</translation>
    </message>
    <message>
        <source>{name} is in use now; your photos are looked at in the background.</source>
        <translation>{name} est maintenant utilisé&#xa0;; vos photos sont examinées en arrière-plan.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
    <message>
        <source>{name} is not available</source>
        <translation>{name} n’est pas disponible</translation>
    </message>
    <message>
        <source>{name} is not in the library: its folder {folder} is not watched yet.</source>
        <translation>{name} n’est pas dans la photothèque&#xa0;: son dossier {folder} n’est pas encore surveillé.</translation>
    </message>
    <message>
        <source>{name} is not in the trash any more: another program restored or deleted it.</source>
        <translation>{name} n’est plus dans la corbeille : un autre programme l’a restauré ou supprimé.</translation>
    </message>
    <message>
        <source>{name} is not there just now, so other programs do not get it.</source>
        <translation>{name} est introuvable pour le moment, les autres programmes ne le reçoivent donc pas.</translation>
    </message>
    <message>
        <source>{name} is ready to be used.</source>
        <translation>{name} est prêt à être utilisé.</translation>
    </message>
    <message>
        <source>{name} lies in the trash of the system; restore it there, and it comes back here.</source>
        <translation>{name} se trouve dans la corbeille du système ; restaurez-le là-bas et il reviendra ici.</translation>
    </message>
    <message>
        <source>{name}: paused; what has come is kept</source>
        <translation>{name}&#xa0;: en pause&#xa0;; ce qui est arrivé est conservé</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the system left it in its place.</source>
        <translation>{path} ne peut pas être mis à la corbeille : le système l’a laissé à sa place.</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {why}.</source>
        <translation>{path} ne peut pas être mis à la corbeille : {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored ({error}); it still lies at {lies}.</source>
        <translation>{path} ne peut pas être restauré ({error}) ; il se trouve toujours dans {lies}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: another file has its place; move that one first.</source>
        <translation>{path} ne peut pas être restauré : un autre fichier a pris sa place ; déplacez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>{path} is already part of the library through {known}; its photos are there, nothing needs to be added.</source>
        <translation>{path} fait déjà partie de la photothèque grâce à {known} ; ses photos y sont, il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>{path} is not a folder; check its name and that it is there.</source>
        <translation>{path} n’est pas un dossier ; vérifiez son nom et qu’il existe.</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was moved.</source>
        <translation>{path} n’existe plus ; rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>{path} is not there; check its name and its drive.</source>
        <translation>{path} est introuvable&#xa0;; vérifiez son nom et son disque.</translation>
    </message>
    <message>
        <source>{path} is on a disk that is not connected; nothing was moved.</source>
        <translation>{path} est sur un disque qui n’est pas connecté ; rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>{path} overlaps with {known}, which is in the library.</source>
        <translation>{path} recouvre en partie {known}, qui est dans la photothèque.</translation>
    </message>
    <message>
        <source>{path} {reason}; nothing was changed.</source>
        <translation>{path} {reason} ; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>{percent} of your last %Ln were right.</source>
        <comment>suggested tags</comment>
        <translation>
            <numerusform>{percent} de votre dernière %Ln suggestion était juste.</numerusform>
            <numerusform>{percent} de vos %Ln dernières suggestions étaient justes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}: photos below it are faded.</source>
        <translation>{percent}&#xa0;: les photos en dessous sont estompées.</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely</source>
        <translation>{photo}, probable à {percent}</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely, left out</source>
        <translation>{photo}, probable à {percent}, écartée</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln photos are read. A photo takes a second or more.</source>
        <translation>
            <numerusform>{read} sur %Ln photo est lue. Une photo prend une seconde ou plus.</numerusform>
            <numerusform>{read} sur %Ln photos sont lues. Une photo prend une seconde ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{search}; press to leave this search</source>
        <translation>{search}&#xa0;; appuyer pour quitter cette recherche</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln photos in view</source>
        <translation>
            <numerusform>{seen} sur %Ln photo visible</numerusform>
            <numerusform>{seen} sur %Ln photos visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({megapixels} MP)</source>
        <translation>{size} ({megapixels} Mpx)</translation>
    </message>
    <message>
        <source>{size} to spare</source>
        <translation>{size} à récupérer</translation>
    </message>
    <message>
        <source>{source} {word}, {percent}</source>
        <translation>{source} {word}, {percent}</translation>
    </message>
    <message>
        <source>{source}: {word}. Press to search for it.</source>
        <translation>{source}&#xa0;: {word}. Appuyez pour le rechercher.</translation>
    </message>
    <message>
        <source>{summary} A download of {size}, once.</source>
        <translation>{summary} Un téléchargement de {size}, une seule fois.</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, on {having} of %Ln photos</source>
        <translation>
            <numerusform>{tag}, sur {having} de %Ln photo</numerusform>
            <numerusform>{tag}, sur {having} de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}, suggested with {percent} confidence</source>
        <translation>{tag}, suggéré avec une certitude de {percent}</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %Ln suggestions to review</source>
        <translation>
            <numerusform>{tag}&#xa0;: %Ln suggestion à vérifier</numerusform>
            <numerusform>{tag}&#xa0;: %Ln suggestions à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}); choose another place.</source>
        <translation>{target} ne peut pas être écrit ({error}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation>{task}&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>{text} is no single time that others could be before or after.</source>
        <translation>{text} n’est pas un moment unique avant ou après lequel d’autres se situeraient.</translation>
    </message>
    <message>
        <source>{text} is not a date; for example 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</source>
        <translation>{text} n’est pas une date ; par exemple 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</translation>
    </message>
    <message>
        <source>{text} is not a number this filter takes; for example {example}.</source>
        <translation>{text} n’est pas un nombre accepté par ce filtre ; par exemple {example}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restantes</translation>
    </message>
    <message>
        <source>{title} in {place}</source>
        <translation>{title} dans {place}</translation>
    </message>
    <message>
        <source>{word} stands between two things to find.</source>
        <translation>{word} se place entre deux choses à trouver.</translation>
    </message>
    <message>
        <source>“animal/dog”: what is a dog is an animal too</source>
        <translation>«&#xa0;animal/chien&#xa0;»&#xa0;: ce qui est un chien est aussi un animal</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has learnt from %Ln photos.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a appris de %Ln photo.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a appris de %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept in the sidebar.</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistrée dans le panneau latéral.</translation>
    </message>
</context>
</TS>
