"""The sentences of the core's errors, with what stands in them."""

from ui.translation import QT_TR_NOOP

# Whole sentences.
ERRORS = (
    QT_TR_NOOP(
        "The library at {path} was made by a newer version of Photolib; please update "
        "Photolib to open it."
    ),
    QT_TR_NOOP(
        "The catalog {path} is damaged ({detail}); restore one of the copies in {backups} or "
        "move the file away to start a new library."
    ),
    QT_TR_NOOP(
        "Photolib may not write to {path}; allow writing there or choose another library "
        "folder with --library."
    ),
    QT_TR_NOOP(
        "The library at {path} is no longer there; connect its drive again, or put its folder "
        "back, and start Photolib again."
    ),
    QT_TR_NOOP(
        "Another Photolib is already writing to the library at {path}; close it first or "
        "choose another library with --library."
    ),
    QT_TR_NOOP(
        "Another program is using the library at {path} and lets nobody else in, so this was "
        "not done; try again once it has ended."
    ),
    QT_TR_NOOP(
        "The disk that holds {path} is full; free some space and try again. Everything "
        "saved so far is kept."
    ),
    QT_TR_NOOP(
        "The drive that holds {path} cannot be read or written just now ({error}); check the "
        "drive and try again."
    ),
    QT_TR_NOOP(
        "The processes that decode photos cannot be started; free some memory or restart the "
        "computer and start again. The log has the details."
    ),
    QT_TR_NOOP("Reading the text in photos needs software that is not installed; {remedy}"),
    QT_TR_NOOP("There is no model called {name}; known are: {known}."),
    QT_TR_NOOP("{path} {reason}; nothing was changed."),
    QT_TR_NOOP("{target} cannot be written ({error}); choose another place."),
    QT_TR_NOOP(
        "The copy could not be put in place ({error}); free some space or check the "
        "permissions, and try again."
    ),
    QT_TR_NOOP("An album needs a name of at least one letter."),
    QT_TR_NOOP("There is an album called “{name}” already; choose another name."),
    QT_TR_NOOP("{copy} is damaged; choose an older copy."),
    QT_TR_NOOP("{copy} is no sound copy of a catalog ({error})."),
    QT_TR_NOOP("This folder is not in the library any more; add it again to see it."),
    QT_TR_NOOP(
        "{path} is already part of the library through {known}; its photos are there, nothing"
        " needs to be added."
    ),
    QT_TR_NOOP("{path} overlaps with {known}, which is in the library."),
    QT_TR_NOOP("{path} is not a folder; check its name and that it is there."),
    QT_TR_NOOP("This photo is not in the library any more; refresh the view."),
    QT_TR_NOOP("A saved search needs a name of at least one letter."),
    QT_TR_NOOP("There is nothing to save: the query is empty."),
    QT_TR_NOOP("A tag needs a name of at least one letter."),
    QT_TR_NOOP("This album is not there any more; it may have been deleted."),
    QT_TR_NOOP("At most {most} photos fit into a table; select fewer of them."),
    QT_TR_NOOP("This query has no words that could be seen in a photo; add some."),
    QT_TR_NOOP("There is no photo {photo}; check its name."),
    QT_TR_NOOP("There is no photo {target}; check its name after 'like:'."),
    QT_TR_NOOP("No photo is selected; select one, or name it after 'like:'."),
    QT_TR_NOOP("{path} is not there any more; nothing was moved."),
    QT_TR_NOOP("{path} is on a disk that is not connected; nothing was moved."),
    QT_TR_NOOP("{path} cannot be moved to the trash: the system left it in its place."),
    QT_TR_NOOP("{path} cannot be moved to the trash: {why}."),
    QT_TR_NOOP("{name} lies in the trash of the system; restore it there, and it comes back here."),
    QT_TR_NOOP("{path} cannot be restored: another file has its place; move that one first."),
    QT_TR_NOOP("{name} is not in the trash any more: another program restored or deleted it."),
    QT_TR_NOOP("{path} cannot be restored ({error}); it still lies at {lies}."),
    QT_TR_NOOP(
        "open_clip knows no architecture called {arch}; give the model's own config file with"
        " --config instead."
    ),
    QT_TR_NOOP("The model's config describes no model that open_clip can build ({error})."),
    QT_TR_NOOP(
        "The weights in {path} do not fit the model's config; choose the right --arch or --config."
    ),
    QT_TR_NOOP(
        "The weights in {path} belong to another architecture: the tensor {name} {seen} where"
        " {shape} is expected; choose the right --arch or --config."
    ),
    QT_TR_NOOP(
        "The weights in {path} belong to another architecture: they hold a tensor {name} that"
        " the model's config does not have."
    ),
    QT_TR_NOOP("{name} cannot be a model's name; use letters, digits, '-', '_' and '.'."),
    QT_TR_NOOP("The config file {path} holds no model description."),
    QT_TR_NOOP("The config file {path} lacks {name}; it is not an open_clip model config."),
    QT_TR_NOOP("The config file {path} cannot be read ({error}); it must be a JSON file."),
    QT_TR_NOOP(
        "The model file {path} is a PyTorch pickle, which can run any code when it is opened;"
        " get the model as a .safetensors file instead."
    ),
    QT_TR_NOOP("The model file {path} is empty; fetch it again."),
    QT_TR_NOOP(
        "The model file {path} is truncated or not a safetensors file ({error}); fetch it again."
    ),
    QT_TR_NOOP("There is no model file {path}."),
    QT_TR_NOOP("The model file {path} cannot be read ({error})."),
    QT_TR_NOOP("The device {device} is not available on this machine; choose auto or cpu."),
    QT_TR_NOOP(
        "The model file {path} is not the one that was installed: its contents have changed; "
        "download or import it again."
    ),
    QT_TR_NOOP(
        "The weights of {name} are not at {mirror} ({repo}); update Photolib, choose another "
        "mirror, or import the model from a file."
    ),
    QT_TR_NOOP(
        "The vocabulary of {name} is not at {mirror} ({repo}); choose another mirror or "
        "import the model from a file."
    ),
    QT_TR_NOOP("The model {name} is already being downloaded."),
    QT_TR_NOOP("The model cannot be stored in {directory} ({error})."),
    QT_TR_NOOP("The model file {path} holds more than plain weights; it was not opened."),
    QT_TR_NOOP("The folder {path} holds no {file}; name the model's .safetensors file."),
    QT_TR_NOOP("There is already a model called {name}; choose another name with --name."),
    QT_TR_NOOP("The model file {path} changed while it was copied."),
    QT_TR_NOOP("The model could not be copied ({error})."),
    QT_TR_NOOP(
        "The model {name} is not installed; download it under Preferences or import its file "
        "with 'photolib models import'."
    ),
    QT_TR_NOOP(
        "The model {name} is not on this computer; get it with 'photolib models download "
        "{again}' or import it from a file."
    ),
    QT_TR_NOOP(
        "There is not enough memory to load the model {name}; close other programs or choose "
        "a smaller model."
    ),
    QT_TR_NOOP(
        "There is not enough memory to run the model {name} on {device}; close other programs"
        " or choose a smaller model."
    ),
    QT_TR_NOOP("The files of the model {name} cannot be read ({error})."),
    QT_TR_NOOP(
        "The model {name} gave unusable numbers on {device} in {dtype}; choose the precision "
        "float32 or another model."
    ),
    QT_TR_NOOP("The model {name} could not be loaded; the log has the details. {rest}"),
    QT_TR_NOOP(
        "The model's vocabulary (its tokenizer files) is missing; download the model again, "
        "or import it with a folder 'tokenizer' beside the weights."
    ),
    QT_TR_NOOP(
        "This model's vocabulary needs the Python package 'transformers'; install it with "
        "'pip install transformers' or choose another model."
    ),
    QT_TR_NOOP(
        "The server at {host} {why}: {file}; try again later, choose a mirror, or import the "
        "model from a file."
    ),
    QT_TR_NOOP(
        "The server at {host} cannot be reached ({reason_given}); check the connection and "
        "try again. What has arrived is kept."
    ),
    QT_TR_NOOP(
        "The server at {host} does not tell size and checksum of its files; it is no Hugging "
        "Face hub, please check the mirror setting."
    ),
    QT_TR_NOOP(
        "What came from {host} is damaged: the checksum of {file} is wrong; please download "
        "it again."
    ),
    QT_TR_NOOP(
        "The disk that holds {path} cannot store files of this size; move the models folder "
        "to another disk."
    ),
    QT_TR_NOOP("There is no label called {name}; show at least 3 photos to make it from."),
    QT_TR_NOOP("There is a label {name} already; change that one or choose another name."),
    QT_TR_NOOP("The label {reason_given}; change one of them."),
    QT_TR_NOOP("The label {reason_given}."),
    QT_TR_NOOP("The group {group} {reason_given}; let the label exclude none."),
    QT_TR_NOOP("The label set {path} is not valid TOML: {error}."),
    QT_TR_NOOP("The label set {path} has no labels; write at least one."),
    QT_TR_NOOP(
        "The label set {path} has {count} labels, more than the {most} that can be used; divide it."
    ),
    QT_TR_NOOP("There is no label set in {places}; put a .toml or .txt file there."),
    QT_TR_NOOP("There is a label set called {name} already; rename {source} and try again."),
    QT_TR_NOOP("The label set {path} cannot be written: {error}."),
    QT_TR_NOOP("The label set {path} is larger than {size} MiB; divide it."),
    QT_TR_NOOP("The label set {path} is not UTF-8 text (byte {place}); save it as UTF-8."),
    QT_TR_NOOP("The label set {path} cannot be read: {error}."),
    QT_TR_NOOP("In the label set {path}, line {number}, the label {reason_given}."),
    QT_TR_NOOP("There is no label set called {name}."),
    QT_TR_NOOP("In the label set {path}, {place}, {at} {reason_given}."),
)
