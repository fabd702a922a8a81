<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation>
            <numerusform>%Ln 个相册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descriptions</source>
        <translation>
            <numerusform>%Ln 条说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimensions</source>
        <translation>
            <numerusform>%Ln 维</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of one picture</source>
        <translation>
            <numerusform>同一图像的 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个没有新内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be moved.</source>
        <comment>photos</comment>
        <translation>
            <numerusform>另有 %Ln 张无法移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be written</source>
        <comment>files</comment>
        <translation>
            <numerusform>另有 %Ln 个文件无法写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestions</source>
        <translation>
            <numerusform>另有 %Ln 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 张无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not searchable yet</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 张尚无法搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 张离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个路径。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are not there just now, so other programs do not get them.</source>
        <translation>
            <numerusform>有 %Ln 张照片目前不在原处，因此其他程序无法获得它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now.</source>
        <translation>
            <numerusform>现在可以搜索 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now; {failed} could not be read.</source>
        <translation>
            <numerusform>现在可以搜索 %Ln 张照片；{failed} 张无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be searched, because…</source>
        <translation>
            <numerusform>%Ln 张照片无法搜索，原因是…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in folders that are not connected.</source>
        <translation>
            <numerusform>未连接的文件夹中有 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos look like “{name}”</source>
        <translation>
            <numerusform>%Ln 张照片看起来像“{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>已选择 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be looked at.</source>
        <translation>
            <numerusform>还有 %Ln 张照片待查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos would be tagged</source>
        <translation>
            <numerusform>将给 %Ln 张照片加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, {time} ms</source>
        <translation>
            <numerusform>%Ln 张照片，{time} 毫秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: the file {reason}</source>
        <translation>
            <numerusform>%Ln 张照片：文件{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are remembered, to be offered while you type.</source>
        <translation>
            <numerusform>记住了 %Ln 次搜索，会在输入时提供。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>已选择 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stacks</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>1.00 is the same, 0.00 nothing in common. Colours compare like with like: photos with photos, photos with words; words are always farther from photos than photos from each other.</source>
        <translation>1.00 表示相同，0.00 表示毫无共同之处。颜色只比较同类：照片与照片，照片与词语；词语与照片的距离总比照片之间更远。</translation>
    </message>
    <message>
        <source>1/{part}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>1/{part} 秒</translation>
    </message>
    <message>
        <source>A filter holds or not; it has no weight.</source>
        <translation>筛选条件只有符合与否；没有权重。</translation>
    </message>
    <message>
        <source>A folder needs a name, as folder:trip or folder:2019/july.</source>
        <translation>文件夹需要名称，例如 folder:trip 或 folder:2019/july。</translation>
    </message>
    <message>
        <source>A latitude goes from -90 to 90, a longitude from -180 to 180.</source>
        <translation>纬度范围是 -90 到 90，经度范围是 -180 到 180。</translation>
    </message>
    <message>
        <source>A minus stands right before what to leave out, as -dog.</source>
        <translation>减号应紧接在要排除的内容之前，例如 -dog。</translation>
    </message>
    <message>
        <source>A model reads your photos and your words, on this computer. Your folder is being read already; the model can be changed at any time in the preferences.</source>
        <translation>模型在这台电脑上读取您的照片和词语。您的文件夹正在读取；可随时在首选项中更换模型。</translation>
    </message>
    <message>
        <source>A rating goes from 0 (not rated) to 5, as rating:&gt;=3.</source>
        <translation>评分范围是 0（未评分）到 5，例如 rating:&gt;=3。</translation>
    </message>
    <message>
        <source>A saved search needs a name of at least one letter.</source>
        <translation>保存的搜索名称至少需要一个字符。</translation>
    </message>
    <message>
        <source>A tag needs a name of at least one letter.</source>
        <translation>标签名称至少需要一个字符。</translation>
    </message>
    <message>
        <source>A tag needs a name, as tag:beach or tag:animal/dog.</source>
        <translation>标签需要名称，例如 tag:beach 或 tag:animal/dog。</translation>
    </message>
    <message>
        <source>A weight goes from 0 to {most}, as dog^2.</source>
        <translation>权重范围是 0 到 {most}，例如 dog^2。</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>约 100 种语言</translation>
    </message>
    <message>
        <source>About Photolib</source>
        <translation>关于 Photolib</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Accept {accepted}</source>
        <translation>接受 {accepted}</translation>
    </message>
    <message>
        <source>Accept {accepted} and reject {rejected} suggested tags</source>
        <translation>接受 {accepted} 个建议的标签，拒绝 {rejected} 个</translation>
    </message>
    <message>
        <source>Accept {accepted}, reject {rejected}</source>
        <translation>接受 {accepted}，拒绝 {rejected}</translation>
    </message>
    <message>
        <source>Accept {count} suggested tag</source>
        <translation>接受 {count} 个建议的标签</translation>
    </message>
    <message>
        <source>Accept {count} suggested tags</source>
        <translation>接受 {count} 个建议的标签</translation>
    </message>
    <message>
        <source>Accept {tag}</source>
        <translation>接受 {tag}</translation>
    </message>
    <message>
        <source>Accept, reject {rejected}</source>
        <translation>接受，拒绝 {rejected}</translation>
    </message>
    <message>
        <source>Accepted tags, ratings, titles and captions are always kept in the library. Other photo programs see them once they are written into XMP sidecars, small files beside the photos: with “Write metadata” in the Photo menu, or by themselves. Suggestions are never written.</source>
        <translation>已接受的标签、评分、标题和说明始终保存在图库中。其他照片程序要等它们写入 XMP 附属文件（照片旁的小文件）后才能看到：可用“照片”菜单中的“写入元数据”，或自动写入。建议从不写入。</translation>
    </message>
    <message>
        <source>Accuracy as published at {source}</source>
        <translation>准确率由 {source} 公布</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation>添加文件夹 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>添加照片文件夹</translation>
    </message>
    <message>
        <source>Add a folder of photos. While Photolib looks at them you can already browse, and then search in your own words: “a dog on a beach”, “snow on the roofs”.</source>
        <translation>添加一个照片文件夹。Photolib 查看照片时您已可以浏览，随后用自己的话搜索：“海滩上的狗”、“屋顶上的雪”。</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag to this photo</source>
        <translation>给这张照片添加标签</translation>
    </message>
    <message>
        <source>Add a tag, such as holidays/italy</source>
        <translation>添加标签，例如 假期/意大利</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>添加此文件夹</translation>
    </message>
    <message>
        <source>Add the tag “{name}”</source>
        <translation>添加标签“{name}”</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>添加到相册</translation>
    </message>
    <message>
        <source>Add to the album “{name}”</source>
        <translation>添加到相册“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photos to “{name}”.</source>
        <translation>
            <numerusform>已将 %Ln 张照片添加到“{name}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names}.</source>
        <comment>folders</comment>
        <translation>已添加 {names}。</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>晚于 {value}</translation>
    </message>
    <message>
        <source>Album {value}</source>
        <translation>相册 {value}</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All is judged</source>
        <translation>已全部评判</translation>
    </message>
    <message>
        <source>All of it, as JSON lines</source>
        <translation>全部内容（JSON 行）</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>All photos, best first</source>
        <translation>所有照片，最匹配的在前</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>在照片中</translation>
    </message>
    <message>
        <source>An album needs a name of at least one letter.</source>
        <translation>相册名称至少需要一个字符。</translation>
    </message>
    <message>
        <source>Another Photolib is already writing to the library at {path}; close it first or choose another library with --library.</source>
        <translation>另一个 Photolib 正在写入 {path} 的图库；请先关闭它，或用 --library 选择另一个图库。</translation>
    </message>
    <message>
        <source>Another program is using the library at {path} and lets nobody else in, so this was not done; try again once it has ended.</source>
        <translation>另一个程序正在使用 {path} 的图库，不允许其他程序进入，因此未能执行；请在它结束后重试。</translation>
    </message>
    <message>
        <source>Another program is using the library. What you change is saved as soon as it lets go.</source>
        <translation>另一个程序正在使用此图库。它释放后，您的更改会立即保存。</translation>
    </message>
    <message>
        <source>Answers open with</source>
        <translation>结果先显示</translation>
    </message>
    <message>
        <source>Aperture f/ {value}</source>
        <translation>光圈 f/ {value}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple 显卡</translation>
    </message>
    <message>
        <source>Approximation: each place of the photo is compared with the text by itself.</source>
        <translation>近似值：分别将照片的每个部位与文字比较。</translation>
    </message>
    <message>
        <source>Approximation: how much the match falls when each place is covered.</source>
        <translation>近似值：遮住每个部位时匹配程度下降多少。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Arranging by likeness…</source>
        <translation>正在按相似度排列…</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, and understands queries in about 100 languages.</source>
        <translation>与 ViT-B-32 一样快，能理解约 100 种语言的查询。</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, better with objects.</source>
        <translation>与 ViT-B-32 一样快，更擅长识别物体。</translation>
    </message>
    <message>
        <source>As open_clip names it; needed because no config.json lies beside the file.</source>
        <translation>open_clip 中的名称；因文件旁没有 config.json 而需要。</translation>
    </message>
    <message>
        <source>Ask before photos are moved to the trash</source>
        <translation>将照片移到回收站前询问</translation>
    </message>
    <message>
        <source>Asked for as a</source>
        <translation>作为何种对象查找</translation>
    </message>
    <message>
        <source>Asking for {name}…</source>
        <comment>a search model</comment>
        <translation>正在请求 {name}…</translation>
    </message>
    <message>
        <source>At most {most} photos fit into a table; select fewer of them.</source>
        <translation>一张表最多容纳 {most} 张照片；请减少选择。</translation>
    </message>
    <message>
        <source>At most {most} values can stand in one filter.</source>
        <translation>一个筛选条件最多包含 {most} 个值。</translation>
    </message>
    <message numerus="yes">
        <source>Auto-tag %Ln photos</source>
        <translation>
            <numerusform>自动为 %Ln 张照片加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto-tag new photos of this folder</source>
        <translation>自动为此文件夹的新照片加标签</translation>
    </message>
    <message>
        <source>Auto-tag this folder</source>
        <translation>自动为此文件夹加标签</translation>
    </message>
    <message>
        <source>Auto-tag this photo</source>
        <translation>自动为这张照片加标签</translation>
    </message>
    <message>
        <source>Back from a photo like another</source>
        <translation>从相似照片返回</translation>
    </message>
    <message>
        <source>Back to the large photo</source>
        <translation>返回大图</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>返回照片</translation>
    </message>
    <message>
        <source>Back to the photos, or pause the slideshow</source>
        <translation>返回照片，或暂停幻灯片</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>早于 {value}</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>此外：</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最匹配的在前</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>放大缩略图</translation>
    </message>
    <message>
        <source>Bring back the library as of {date}?</source>
        <translation>要恢复 {date} 时的图库吗？</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By one blend of all (early)</source>
        <translation>将各部分混合 (early)</translation>
    </message>
    <message>
        <source>By the sum of their likelihoods (late)</source>
        <translation>按各部分可能性之和 (late)</translation>
    </message>
    <message>
        <source>By what tells photos apart (attention)</source>
        <translation>按能区分照片的部分 (attention)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Camera {value}</source>
        <translation>相机 {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel indexing</source>
        <translation>取消索引</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>取消读取文字</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>Caption of %Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片的说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the caption of a photo</source>
        <translation>更改一张照片的说明</translation>
    </message>
    <message>
        <source>Change the caption of {count} photos</source>
        <translation>更改 {count} 张照片的说明</translation>
    </message>
    <message>
        <source>Change the title of a photo</source>
        <translation>更改一张照片的标题</translation>
    </message>
    <message>
        <source>Change the title of {count} photos</source>
        <translation>更改 {count} 张照片的标题</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>检查图库</translation>
    </message>
    <message>
        <source>Checking looks for damage and mends what can be mended: the index, vectors, thumbnails nobody needs. Exporting writes what the library knows, for other programs.</source>
        <translation>检查会查找损坏并修复可以修复的内容：索引、向量、不再需要的缩略图。导出会把图库所知的内容写给其他程序使用。</translation>
    </message>
    <message>
        <source>Checkpoint file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>权重文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint of an open_clip model. It is copied into Photolib&apos;s own folder after it has been tried.</source>
        <translation>选择 open_clip 模型的 .safetensors 权重文件。试用后会复制到 Photolib 自己的文件夹中。</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>选择权重文件</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>选择一个操作以更改其按键。</translation>
    </message>
    <message>
        <source>Choose another one under Preferences or with &apos;photolib models use&apos;.</source>
        <translation>请在首选项中选择其他模型。</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>为我选择</translation>
    </message>
    <message>
        <source>Choose “All” to see the nearest photos all the same.</source>
        <translation>选择“全部”仍可查看最接近的照片。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
    <message>
        <source>Clear the search history</source>
        <translation>清除搜索历史</translation>
    </message>
    <message>
        <source>Click a photo or press X to leave it out, Return accepts the others, Shift+Return rejects all, Ctrl+Z undoes.</source>
        <translation>点击照片或按 X 将其排除，Enter 接受其余，Shift+Enter 全部拒绝，Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Click the field and press the keys.</source>
        <translation>点击输入框并按下按键。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Compare with words too: a beach, people laughing</source>
        <translation>也与词语比较：海滩、欢笑的人</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copies of your tags, ratings, captions and albums, made every day and before updates.</source>
        <translation>标签、评分、说明和相册的副本，每天以及更新前制作。</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Counts from the next start of Photolib.</source>
        <translation>从下次启动 Photolib 起生效。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date {value}</source>
        <translation>日期 {value}</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>删除相册</translation>
    </message>
    <message>
        <source>Delete the album “{name}”</source>
        <translation>删除相册“{name}”</translation>
    </message>
    <message>
        <source>Deleted the album “{name}”; its photos are untouched.</source>
        <translation>已删除相册“{name}”；其中的照片未受影响。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details (Ctrl+I)</source>
        <translation>详细信息 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>评分不同</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Do not keep any longer</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>不跳过</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>不建议</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>已重做：{change}。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>下载来源</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复照片</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>English; German and Spanish fairly</source>
        <translation>英语；德语和西班牙语尚可</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>所有照片都能读取</translation>
    </message>
    <message>
        <source>Every photo could be read, but for those you have skipped</source>
        <translation>除您跳过的以外，所有照片都能读取</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your photos are never uploaded, and never changed unless you ask for it.</source>
        <translation>一切都在这台电脑上进行。您的照片绝不会被上传，除非您要求，也绝不会被更改。</translation>
    </message>
    <message>
        <source>Everything is in {path}.</source>
        <translation>全部内容在 {path} 中。</translation>
    </message>
    <message>
        <source>Everything, best first</source>
        <translation>全部，最匹配的在前</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Explore shows the library as a map, photos that are alike side by side.</source>
        <translation>“探索”以地图展示图库，相似的照片相邻。</translation>
    </message>
    <message>
        <source>Explore the library as a map</source>
        <translation>以地图探索图库</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>导出图库</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>F marks a favourite, 1 to 5 give stars, T adds a tag. Ctrl+Z takes it back.</source>
        <translation>F 标记收藏，1 至 5 评星，T 添加标签。Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation>F1 列出所有按键。</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>收藏 (F)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>File size {value}</source>
        <translation>文件大小 {value}</translation>
    </message>
    <message>
        <source>Files of one picture are shown here: copies, smaller ones, other formats. They are looked for after indexing.</source>
        <translation>此处显示同一图像的文件：副本、较小的版本、其他格式。索引完成后会查找它们。</translation>
    </message>
    <message>
        <source>Files of one picture: copies, smaller ones, other formats</source>
        <translation>同一图像的文件：副本、较小的版本、其他格式</translation>
    </message>
    <message>
        <source>Files of this photo</source>
        <translation>这张照片的文件</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Find any photo by what it shows</source>
        <translation>按内容找到任何照片</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Finds your photos by what they show. Everything happens on this computer; your photos are never uploaded, and never changed unless you ask for it.

Free software under the MIT licence. Names of cities are from GeoNames (CC BY 4.0).</source>
        <translation>按照片的内容查找照片。一切都在这台电脑上进行；您的照片绝不会被上传，除非您要求，也绝不会被更改。

本软件是采用 MIT 许可证的自由软件。城市名称来自 GeoNames（CC BY 4.0）。</translation>
    </message>
    <message>
        <source>Fine distinctions; slow without a graphics card.</source>
        <translation>能分辨细微差别；没有显卡时较慢。</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>第一张照片</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Focal length {value}</source>
        <translation>焦距 {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder {value}</source>
        <translation>文件夹 {value}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln photos…</source>
        <translation>
            <numerusform>已找到 %Ln 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {tags} for {photos}; nothing is added yet.</source>
        <translation>为 {photos} 找到 {tags}；尚未添加任何内容。</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Getting the search model ready…</source>
        <translation>正在准备搜索模型…</translation>
    </message>
    <message>
        <source>Go on with the starter</source>
        <translation>继续使用入门模型</translation>
    </message>
    <message>
        <source>Go to the filmstrip</source>
        <translation>转到胶片条</translation>
    </message>
    <message>
        <source>Good order</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Half precision, half the memory</source>
        <translation>半精度，内存减半</translation>
    </message>
    <message>
        <source>Has {value}</source>
        <translation>含有 {value}</translation>
    </message>
    <message>
        <source>Height {value}</source>
        <translation>高度 {value}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>在地图此处</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>How alike they are…</source>
        <translation>相似程度…</translation>
    </message>
    <message>
        <source>How parts that describe one picture, such as a photo and words, become one ranking. fusion:early and the like in a query go before this.</source>
        <translation>描述同一画面的各部分（如一张照片和词语）如何合为一个排序。查询中的 fusion:early 等优先于此设置。</translation>
    </message>
    <message>
        <source>How sure a match has to be</source>
        <translation>匹配需要多大把握</translation>
    </message>
    <message>
        <source>How what the model saw is kept in memory, from the next start. Half precision finds the same.</source>
        <translation>模型所见在内存中的保存方式，下次启动生效。半精度能找到同样的内容。</translation>
    </message>
    <message>
        <source>ISO {value}</source>
        <translation>ISO {value}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>导入类别</translation>
    </message>
    <message>
        <source>Imported from {file}.</source>
        <translation>从 {file} 导入。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In the filmstrip</source>
        <translation>在胶片条中</translation>
    </message>
    <message>
        <source>In the label set {path}, line {number}, the label {reason_given}.</source>
        <translation>类别集 {path} 第 {number} 行：类别 {reason_given}。</translation>
    </message>
    <message>
        <source>In the label set {path}, {place}, {at} {reason_given}.</source>
        <translation>类别集 {path}，{place}，{at} {reason_given}。</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>在查看器中</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation>Intel 显卡</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Is {value}</source>
        <translation>是 {value}</translation>
    </message>
    <message>
        <source>It comes along, works at once and offline, and is quick. It knows everyday things and scenes, and is often wrong beyond them.</source>
        <translation>随程序提供，立即可用，离线也可用，而且快速。它认识日常事物和场景，超出这些则常常出错。</translation>
    </message>
    <message>
        <source>It is described by {file} beside it.</source>
        <translation>由旁边的 {file} 描述。</translation>
    </message>
    <message>
        <source>It matches better than {percent} of your photos.</source>
        <translation>它比您 {percent} 的照片都更匹配。</translation>
    </message>
    <message>
        <source>Its name in the sidebar:</source>
        <translation>在侧栏中的名称：</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Judge “{name}”: {accepted} accepted, {rejected} rejected</source>
        <translation>评判“{name}”：接受 {accepted}，拒绝 {rejected}</translation>
    </message>
    <message>
        <source>Keep as suggestions</source>
        <translation>保留为建议</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>在侧栏中保留此搜索</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labels learn from what you accept and reject.</source>
        <translation>类别会从您的接受和拒绝中学习。</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>最后一张照片</translation>
    </message>
    <message>
        <source>Leave the slideshow or the viewer</source>
        <translation>退出幻灯片或查看器</translation>
    </message>
    <message>
        <source>Leave this search</source>
        <translation>退出此搜索</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Lens {value}</source>
        <translation>镜头 {value}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Library: {library}
Log: {log}</source>
        <translation>图库：{library}
日志：{log}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Like {value}</source>
        <translation>类似 {value}</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>List the photos in view, or those selected, in the grid</source>
        <translation>在网格中列出视野内或所选的照片</translation>
    </message>
    <message>
        <source>Lists of words (*.txt);;Label sets (*.toml)</source>
        <translation>词语列表 (*.txt);;类别集 (*.toml)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>立即检查更改</translation>
    </message>
    <message>
        <source>Look further along</source>
        <translation>移动视野</translation>
    </message>
    <message>
        <source>Looking for changes in your folders.</source>
        <translation>正在检查文件夹中的更改。</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>正在查找相似照片…</translation>
    </message>
    <message>
        <source>Looking for tags</source>
        <translation>正在查找标签</translation>
    </message>
    <message>
        <source>Looking through the catalog, the index and the thumbnails…</source>
        <translation>正在检查目录、索引和缩略图…</translation>
    </message>
    <message>
        <source>Looking where it matches…</source>
        <translation>正在查找匹配的位置…</translation>
    </message>
    <message>
        <source>Looking whether the backup is whole…</source>
        <translation>正在检查备份是否完整…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看 …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{name}” with %Ln photos.</source>
        <translation>
            <numerusform>已用 %Ln 张照片创建相册“{name}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a label of every line of a text file</source>
        <translation>将文本文件的每一行作为一个类别</translation>
    </message>
    <message>
        <source>Make a photo favourite</source>
        <translation>收藏一张照片</translation>
    </message>
    <message>
        <source>Make a photo no favourite</source>
        <translation>取消收藏一张照片</translation>
    </message>
    <message>
        <source>Make an album; photos are added by dragging them onto it</source>
        <translation>创建相册；将照片拖到上面即可添加</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>新建相册“{name}”</translation>
    </message>
    <message>
        <source>Make {count} photos favourites</source>
        <translation>收藏 {count} 张照片</translation>
    </message>
    <message>
        <source>Make {count} photos no favourites</source>
        <translation>取消收藏 {count} 张照片</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>Map of the library by likeness</source>
        <translation>按相似度排列的图库地图</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Mistaken for, one a line</source>
        <translation>容易混淆的内容，每行一个</translation>
    </message>
    <message>
        <source>Move a photo to the Recycle Bin</source>
        <translation>将一张照片移到回收站</translation>
    </message>
    <message>
        <source>Move a photo to the Trash</source>
        <translation>将一张照片移到废纸篓</translation>
    </message>
    <message>
        <source>Move a photo to the trash</source>
        <translation>将一张照片移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>Move these %Ln photos to the trash?</source>
        <translation>
            <numerusform>要将这 %Ln 张照片移到回收站吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this photo to the trash?</source>
        <translation>要将这张照片移到回收站吗？</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>移到回收站…</translation>
    </message>
    <message>
        <source>Move {count} photos to the Recycle Bin</source>
        <translation>将 {count} 张照片移到回收站</translation>
    </message>
    <message>
        <source>Move {count} photos to the Trash</source>
        <translation>将 {count} 张照片移到废纸篓</translation>
    </message>
    <message>
        <source>Move {count} photos to the trash</source>
        <translation>将 {count} 张照片移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photos to the trash.</source>
        <translation>
            <numerusform>已将 %Ln 张照片移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>正在将照片移到回收站</translation>
    </message>
    <message>
        <source>Much better with whole sentences than ViT-B-32, three to four times slower.</source>
        <translation>对整句的理解远胜 ViT-B-32，但慢三到四倍。</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Photolib</source>
        <translation>在 Photolib 中的名称</translation>
    </message>
    <message>
        <source>Name, with what it is a kind of</source>
        <translation>名称，及其所属的种类</translation>
    </message>
    <message>
        <source>Names and folders that are left out, one a line, with * for anything: *.tmp, Rejects, 2019/raw. Counts from the next time that Photolib looks for changes.</source>
        <translation>要排除的名称和文件夹，每行一个，* 代表任意内容：*.tmp、废片、2019/raw。从 Photolib 下次查找更改时起生效。</translation>
    </message>
    <message>
        <source>Near {value}</source>
        <translation>靠近 {value}</translation>
    </message>
    <message>
        <source>Never together with the others of</source>
        <translation>绝不与以下组的其他项同时出现</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新建相册</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新建相册…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新建类别</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>新建类别…</translation>
    </message>
    <message>
        <source>New photos of this folder will get tag suggestions.</source>
        <translation>此文件夹的新照片将得到标签建议。</translation>
    </message>
    <message>
        <source>New photos of this folder will not be tagged by themselves.</source>
        <translation>此文件夹的新照片不会自动加标签。</translation>
    </message>
    <message>
        <source>Newer than this backup, and put aside by restoring: {list}.</source>
        <translation>比此备份更新、恢复后将搁置的内容：{list}。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复照片</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>没有按键</translation>
    </message>
    <message>
        <source>No other label</source>
        <translation>没有其他类别</translation>
    </message>
    <message>
        <source>No photo has a number as large as this.</source>
        <translation>没有照片具有这么大的数值。</translation>
    </message>
    <message>
        <source>No photo has been indexed yet</source>
        <translation>尚未索引任何照片</translation>
    </message>
    <message>
        <source>No photo here fits all that was asked for.</source>
        <translation>这里没有符合所有条件的照片。</translation>
    </message>
    <message>
        <source>No photo is selected; select one, or name it after &apos;like:&apos;.</source>
        <translation>未选择照片；请选择一张，或在 &apos;like:&apos; 后写出其名称。</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>这里还没有照片</translation>
    </message>
    <message>
        <source>No photos of this day</source>
        <translation>没有这一天的照片</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>没有记住的搜索。</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>没有连拍</translation>
    </message>
    <message>
        <source>No stars, no heart</source>
        <translation>没有星级，没有红心</translation>
    </message>
    <message>
        <source>No tag is certain enough for the photos of this folder.</source>
        <translation>没有足够确定的标签适合此文件夹的照片。</translation>
    </message>
    <message numerus="yes">
        <source>No tag is certain enough for these %Ln photos.</source>
        <translation>
            <numerusform>没有足够确定的标签适合这 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is certain enough for this photo.</source>
        <translation>没有足够确定的标签适合这张照片。</translation>
    </message>
    <message>
        <source>No word stands out. Titles, captions and tags that you give to photos are compared with this photo as well as the labels.</source>
        <translation>没有突出的词语。您给照片的标题、说明和标签，以及各类别，都会与这张照片比较。</translation>
    </message>
    <message>
        <source>Northern hemisphere</source>
        <translation>北半球</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>未收藏</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not connected; its photos are kept in the library.</source>
        <translation>未连接；其照片仍保留在图库中。</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未查看。</translation>
    </message>
    <message>
        <source>Not understood: {text}. {problem}</source>
        <translation>无法理解：{text}。{problem}</translation>
    </message>
    <message>
        <source>Not {rest}</source>
        <translation>排除 {rest}</translation>
    </message>
    <message>
        <source>Note: {place}, {keys} stays what it is: {action}.</source>
        <comment>place: in the viewer</comment>
        <translation>注意：{place}，{keys} 仍用于：{action}。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Nothing here matches &apos;{query}&apos;.</source>
        <translation>这里没有与“{query}”匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; 1 photo possibly does.</source>
        <translation>这里没有与“{query}”确定匹配的内容；有 1 张照片可能匹配。</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; {count} photos possibly do.</source>
        <translation>这里没有与“{query}”确定匹配的内容；有 {count} 张照片可能匹配。</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>没有待评判的内容</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>还没有可探索的内容</translation>
    </message>
    <message>
        <source>Nothing to find stands in these parentheses.</source>
        <translation>这些括号内没有要查找的内容。</translation>
    </message>
    <message>
        <source>Nothing was tagged, rated, described or added since.</source>
        <translation>此后没有加过标签、评分、说明或添加内容。</translation>
    </message>
    <message>
        <source>Notice new, changed and moved photos by itself</source>
        <translation>自动发现新增、更改和移动的照片</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在地图上</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>历史上的今天</translation>
    </message>
    <message>
        <source>Only a comma stands here.</source>
        <translation>这里只有一个逗号。</translation>
    </message>
    <message>
        <source>Only what very likely shows what you asked for</source>
        <translation>仅显示很可能符合您要求的内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Or by sentences of its own, one a line</source>
        <translation>或用自己的句子，每行一个</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>照片顺序</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paint over the photo where these words match</source>
        <translation>在照片上标出与这些词语匹配的位置</translation>
    </message>
    <message>
        <source>Parts of a query</source>
        <translation>查询的各部分</translation>
    </message>
    <message>
        <source>Parts of a query are combined</source>
        <translation>查询各部分的组合方式</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>电脑使用电池时暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %Ln photos</source>
        <translation>
            <numerusform>已暂停，%Ln 张照片中完成 {done} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · Space goes on</source>
        <translation>已暂停 · 按空格键继续</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>照片查看器</translation>
    </message>
    <message>
        <source>Photolib could not start because of a fault of its own. Your photos and your library are untouched. Please try again; if it stays, report it with the file {log}.</source>
        <translation>Photolib 因自身故障无法启动。您的照片和图库未受影响。请重试；若仍如此，请附上文件 {log} 报告。</translation>
    </message>
    <message>
        <source>Photolib ended unexpectedly last time.</source>
        <translation>Photolib 上次意外结束。</translation>
    </message>
    <message>
        <source>Photolib may not write to {path}; allow writing there or choose another library folder with --library.</source>
        <translation>Photolib 无权写入 {path}；请允许写入，或用 --library 选择另一个图库文件夹。</translation>
    </message>
    <message>
        <source>Photolib watches these folders, with all folders in them. Photos stay where they are.</source>
        <translation>Photolib 会监视这些文件夹及其中的所有文件夹。照片保留在原处。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos added in the last 30 days are shown here.</source>
        <translation>这里显示最近 30 天添加的照片。</translation>
    </message>
    <message>
        <source>Photos appear by themselves as soon as they are found.</source>
        <translation>照片一经找到就会自动出现。</translation>
    </message>
    <message>
        <source>Photos around the border</source>
        <translation>边界附近的照片</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>同时处理的照片</translation>
    </message>
    <message>
        <source>Photos decoded at once</source>
        <translation>同时解码的照片</translation>
    </message>
    <message>
        <source>Photos like this one</source>
        <translation>与此相似的照片</translation>
    </message>
    <message>
        <source>Photos like this one (L)</source>
        <translation>与此相似的照片 (L)</translation>
    </message>
    <message>
        <source>Photos moved to the trash can be restored from here.</source>
        <translation>移到回收站的照片可在此恢复。</translation>
    </message>
    <message>
        <source>Photos take their place on the map once they are indexed.</source>
        <translation>照片索引后会出现在地图上。</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years</source>
        <translation>往年今日拍摄的照片</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years are shown here.</source>
        <translation>这里显示往年今日拍摄的照片。</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds</source>
        <translation>同一相机在三秒之内拍摄的照片</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds are shown here together.</source>
        <translation>同一相机在三秒之内拍摄的照片会一起显示在此处。</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet are left out.</source>
        <translation>尚未索引的照片不在其中。</translation>
    </message>
    <message>
        <source>Photos that came into the library in the last 30 days</source>
        <translation>最近 30 天进入图库的照片</translation>
    </message>
    <message>
        <source>Photos that cannot be searched</source>
        <translation>无法搜索的照片</translation>
    </message>
    <message>
        <source>Photos that match with at least {percent}</source>
        <translation>匹配度至少为 {percent} 的照片</translation>
    </message>
    <message>
        <source>Photos that were moved to the trash from here; they can be restored</source>
        <translation>从这里移到回收站的照片；可以恢复</translation>
    </message>
    <message>
        <source>Photos to judge</source>
        <translation>待评判的照片</translation>
    </message>
    <message>
        <source>Photos with a heart</source>
        <translation>带红心的照片</translation>
    </message>
    <message>
        <source>Photos with problems, by reason</source>
        <translation>有问题的照片，按原因</translation>
    </message>
    <message>
        <source>Photos, as a table</source>
        <translation>照片（表格）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>可能匹配</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Press F on a photo to give it a heart.</source>
        <translation>在照片上按 F 即可添加红心。</translation>
    </message>
    <message>
        <source>Previews of photos cannot be kept, so it takes longer to show them. {problem}</source>
        <translation>无法保存照片预览，因此显示照片需要更长时间。{problem}</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>问题…</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Progress of reading text</source>
        <translation>读取文字的进度</translation>
    </message>
    <message>
        <source>Progress of this task</source>
        <translation>此任务的进度</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rate a photo with no stars</source>
        <translation>清除一张照片的星级</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} star</source>
        <translation>给一张照片评 {stars} 星</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} stars</source>
        <translation>给一张照片评 {stars} 星</translation>
    </message>
    <message>
        <source>Rate with a click, or with the keys 0 to 5</source>
        <translation>点击评分，或按 0 至 5</translation>
    </message>
    <message>
        <source>Rate {count} photos with no stars</source>
        <translation>清除 {count} 张照片的星级</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} star</source>
        <translation>给 {count} 张照片评 {stars} 星</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} stars</source>
        <translation>给 {count} 张照片评 {stars} 星</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating {value}</source>
        <translation>评分 {value}</translation>
    </message>
    <message>
        <source>Rating: different ratings</source>
        <translation>评分：评分不同</translation>
    </message>
    <message>
        <source>Rating: {rating} of {stars} stars</source>
        <translation>评分：{stars} 星中的 {rating} 星</translation>
    </message>
    <message>
        <source>Read the text in photos, in the background</source>
        <translation>在后台读取照片中的文字</translation>
    </message>
    <message>
        <source>Reading text, {place}</source>
        <comment>{place} is as in “3 of 20”</comment>
        <translation>正在读取文字，{place}</translation>
    </message>
    <message>
        <source>Reading the text in photos needs software that is not installed; {remedy}</source>
        <translation>识别照片中的文字需要尚未安装的软件；{remedy}</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {read} of %Ln photos are done.</source>
        <translation>
            <numerusform>正在读取：%Ln 张照片中已完成 {read} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>重做：{change}</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>全部拒绝</translation>
    </message>
    <message>
        <source>Reject {count} suggested tag</source>
        <translation>拒绝 {count} 个建议的标签</translation>
    </message>
    <message>
        <source>Reject {count} suggested tags</source>
        <translation>拒绝 {count} 个建议的标签</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>拒绝 {tag}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>移除一个标签</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Remove folder from library…</source>
        <translation>从图库移除文件夹…</translation>
    </message>
    <message>
        <source>Remove from the album “{name}”</source>
        <translation>从相册“{name}”中移除</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>从此相册移除</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>移除 {tag}</translation>
    </message>
    <message>
        <source>Remove “{name}” from the library?</source>
        <translation>要从图库移除“{name}”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln photos from “{name}”.</source>
        <translation>
            <numerusform>已从“{name}”移除 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {name}. The photos are untouched.</source>
        <translation>已移除 {name}。照片未受影响。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>重命名相册…</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>将一个相册重命名为“{name}”</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>重命名相册</translation>
    </message>
    <message>
        <source>Rename the tag “{name}” to “{to}”</source>
        <translation>将标签“{name}”重命名为“{to}”</translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation>重新打开一项决定</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the last copy</source>
        <translation>恢复最近的副本</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln photos.</source>
        <translation>
            <numerusform>已恢复 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>正在恢复照片</translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation>“{query}”的结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <source>Retry unreadable photos</source>
        <translation>重试无法读取的照片</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>审阅建议的标签</translation>
    </message>
    <message>
        <source>Review suggested tags…</source>
        <translation>审阅建议的标签…</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>保存类别</translation>
    </message>
    <message>
        <source>Say after {key}: what it should be, without a space between.</source>
        <translation>请在 {key}: 之后直接写出其值，不要加空格。</translation>
    </message>
    <message>
        <source>Say after {sign} what to add or take away.</source>
        <translation>请在 {sign} 之后写出要增加或去掉的内容。</translation>
    </message>
    <message>
        <source>Say after {sign} what to leave out.</source>
        <translation>请在 {sign} 之后写出要排除的内容。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page of the preferences</comment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by copied picture</source>
        <translation>用复制的图片搜索</translation>
    </message>
    <message>
        <source>Search by what your photos show: a dog on a beach</source>
        <translation>按照片内容搜索：海滩上的狗</translation>
    </message>
    <message>
        <source>Search in your own words, or drop a picture on the search bar.</source>
        <translation>用自己的话搜索，或将图片拖到搜索栏。</translation>
    </message>
    <message>
        <source>Search is getting ready…</source>
        <translation>正在准备搜索…</translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation>搜索不可用</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search model {model}</source>
        <translation>搜索模型 {model}</translation>
    </message>
    <message>
        <source>Search model {model} on {device}</source>
        <translation>搜索模型 {model}（{device}）</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>搜索照片</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>在此处搜索</translation>
    </message>
    <message>
        <source>Search will be ready in a moment</source>
        <translation>搜索马上就绪</translation>
    </message>
    <message>
        <source>Search without {text}</source>
        <translation>搜索时去掉 {text}</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searching for less like this.</source>
        <translation>正在搜索少一些这样的照片。</translation>
    </message>
    <message>
        <source>Searching for more like this.</source>
        <translation>正在搜索多一些这样的照片。</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>幻灯片中每张照片的秒数</translation>
    </message>
    <message>
        <source>See models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>查看模型…</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>查看问题所在</translation>
    </message>
    <message>
        <source>See why, and what to do about it</source>
        <translation>查看原因和处理办法</translation>
    </message>
    <message>
        <source>Select a photo to see its details.</source>
        <translation>选择一张照片以查看其详细信息。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all files but the one to keep of each picture; Del moves them to the trash</source>
        <translation>选择每张图像中除要保留的文件以外的所有文件；按 Delete 键移到回收站</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Select nothing, then back to the photos</source>
        <translation>取消选择，然后返回照片</translation>
    </message>
    <message>
        <source>Select or leave out the photo</source>
        <translation>选择或排除照片</translation>
    </message>
    <message>
        <source>Select or leave out the photo in the middle</source>
        <translation>选择或排除中间的照片</translation>
    </message>
    <message>
        <source>Select photos and drag them onto the album, or add them with a right click.</source>
        <translation>选择照片并拖到相册上，或用右键添加。</translation>
    </message>
    <message>
        <source>Select the copies</source>
        <translation>选择副本</translation>
    </message>
    <message>
        <source>Selected on the map</source>
        <translation>已在地图上选择</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>还原</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln skipped photos</source>
        <translation>
            <numerusform>显示 %Ln 张跳过的照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Show RAW+JPEG pairs and Live Photos as one photo each</source>
        <translation>将 RAW+JPEG 对和实况照片显示为一张</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show less like this</source>
        <translation>少显示这样的</translation>
    </message>
    <message>
        <source>Show more like this</source>
        <translation>多显示这样的</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>显示我的照片</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧栏</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>显示所选的 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整个地图</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Shutter {value}</source>
        <translation>快门 {value}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Similar to {name}</source>
        <translation>与 {name} 相似</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>自 {value} 起</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>跳过初始步骤</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Small and instant, comes with Photolib; the larger models find finer things.</source>
        <translation>小巧即时，随 Photolib 提供；更大的模型能找到更细致的内容。</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>缩小缩略图</translation>
    </message>
    <message>
        <source>Some photos lost their vectors; run &apos;photolib index&apos;.</source>
        <translation>部分照片丢失了向量；下次建立索引时会重新计算。</translation>
    </message>
    <message>
        <source>Something went wrong inside Photolib; the log has the details.</source>
        <translation>Photolib 内部出错；详情见日志。</translation>
    </message>
    <message>
        <source>Southern hemisphere</source>
        <translation>南半球</translation>
    </message>
    <message>
        <source>Square thumbnails</source>
        <translation>方形缩略图</translation>
    </message>
    <message>
        <source>Square thumbnails (Ctrl+G)</source>
        <translation>方形缩略图 (Ctrl+G)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Stop arranging</source>
        <translation>停止排列</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Store what is left as suggestions and judge them later</source>
        <translation>将其余保存为建议，以后再评判</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Strong and possible matches</source>
        <translation>强匹配和可能匹配</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>强匹配</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>强匹配</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>Suggest tags for new photos of this folder</source>
        <translation>为此文件夹中的新照片建议标签</translation>
    </message>
    <message>
        <source>Suggest tags for {count} photos</source>
        <translation>为 {count} 张照片建议标签</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggested tag {tag}, {percent}</source>
        <translation>建议的标签 {tag}，{percent}</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>建议的标签</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>切换浅色和深色</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Table of similarities</source>
        <translation>相似度表</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tag of %Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos from this probability on</source>
        <translation>从此概率起为照片加标签</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>标签 {tag}</translation>
    </message>
    <message>
        <source>Tag {value}</source>
        <translation>标签 {value}</translation>
    </message>
    <message>
        <source>Tagged with “{name}”.</source>
        <translation>已加标签“{name}”。</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, ratings, captions, albums and saved searches become what they were then. Your photo files are not touched. What the library holds now is kept as a backup first, so you can come back to it in the same way. Photolib opens anew for this.</source>
        <translation>标签、评分、说明、相册和已保存的搜索将恢复为当时的样子。您的照片文件不会被改动。图库现有内容会先保留为备份，因此可用同样的方式恢复。Photolib 将为此重新打开。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Teach a label</source>
        <translation>训练类别</translation>
    </message>
    <message>
        <source>Teach a label from these photos…</source>
        <translation>用这些照片训练类别…</translation>
    </message>
    <message>
        <source>Teach “{name}”</source>
        <translation>训练“{name}”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text in photos</source>
        <translation>照片中的文字</translation>
    </message>
    <message>
        <source>Text in the photo</source>
        <translation>照片中的文字</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>未能成功</translation>
    </message>
    <message>
        <source>The address of a mirror of the Hugging Face hub</source>
        <translation>Hugging Face 镜像的地址</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>备份已完成。</translation>
    </message>
    <message>
        <source>The best of the fast ones.</source>
        <translation>快速模型中最好的。</translation>
    </message>
    <message>
        <source>The best search for its speed, in many languages; needs about 3 GB of memory.</source>
        <translation>同等速度下最好的搜索，支持多种语言；约需 3 GB 内存。</translation>
    </message>
    <message>
        <source>The catalog file is damaged; close Photolib and run &apos;photolib doctor --recover&apos;, or &apos;photolib restore latest&apos;.</source>
        <translation>目录文件已损坏；请关闭 Photolib 并运行 &apos;photolib doctor --recover&apos; 或 &apos;photolib restore latest&apos;。</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({detail}); restore one of the copies in {backups} or move the file away to start a new library.</source>
        <translation>目录文件 {path} 已损坏（{detail}）；请恢复 {backups} 中的一个副本，或移走该文件以新建图库。</translation>
    </message>
    <message>
        <source>The catalog: {line}</source>
        <translation>目录：{line}</translation>
    </message>
    <message>
        <source>The classic: fast on any computer, good for everyday words.</source>
        <translation>经典之选：在任何电脑上都很快，适合日常词语。</translation>
    </message>
    <message>
        <source>The closest photos:</source>
        <translation>最接近的照片：</translation>
    </message>
    <message>
        <source>The config file {path} cannot be read ({error}); it must be a JSON file.</source>
        <translation>无法读取配置文件 {path}（{error}）；它必须是 JSON 文件。</translation>
    </message>
    <message>
        <source>The config file {path} holds no model description.</source>
        <translation>配置文件 {path} 中没有模型描述。</translation>
    </message>
    <message>
        <source>The config file {path} lacks {name}; it is not an open_clip model config.</source>
        <translation>配置文件 {path} 缺少 {name}；它不是 open_clip 的模型配置。</translation>
    </message>
    <message>
        <source>The copy could not be put in place ({error}); free some space or check the permissions, and try again.</source>
        <translation>无法将副本放到位（{error}）；请腾出空间或检查权限，然后重试。</translation>
    </message>
    <message>
        <source>The device {device} is not available on this machine; choose auto or cpu.</source>
        <translation>此电脑上没有设备 {device}；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot store files of this size; move the models folder to another disk.</source>
        <translation>{path} 所在的磁盘无法存储这么大的文件；请将模型文件夹移到其他磁盘。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; free some space and try again. Everything saved so far is kept.</source>
        <translation>{path} 所在的磁盘已满；请腾出空间后重试。到目前为止保存的内容都会保留。</translation>
    </message>
    <message>
        <source>The drive that holds {path} cannot be read or written just now ({error}); check the drive and try again.</source>
        <translation>{path} 所在的驱动器目前无法读写（{error}）；请检查驱动器后重试。</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>文件已不在其文件夹中。</translation>
    </message>
    <message>
        <source>The file is no longer in its folder; this is its thumbnail.</source>
        <translation>文件已不在其文件夹中；这是它的缩略图。</translation>
    </message>
    <message>
        <source>The file said “{text}”</source>
        <translation>文件中写着“{text}”</translation>
    </message>
    <message>
        <source>The file&apos;s own name</source>
        <translation>文件自己的名称</translation>
    </message>
    <message>
        <source>The files of the model {name} cannot be read ({error}).</source>
        <translation>无法读取模型 {name} 的文件（{error}）。</translation>
    </message>
    <message>
        <source>The files on the disk are moved, with their sidecars, to the trash of this computer. You can restore them from there, or here under Trash.</source>
        <translation>磁盘上的文件及其附属文件将移到这台电脑的回收站。您可以从回收站恢复，也可在此处的“回收站”中恢复。</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected.</source>
        <translation>这张照片的文件夹未连接。</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected; this is its thumbnail.</source>
        <translation>这张照片的文件夹未连接；这是它的缩略图。</translation>
    </message>
    <message>
        <source>The folder {path} holds no {file}; name the model&apos;s .safetensors file.</source>
        <translation>文件夹 {path} 中没有 {file}；请指定模型的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>The group {group} {reason_given}; let the label exclude none.</source>
        <translation>组 {group} {reason_given}；请让该类别不排斥其他类别。</translation>
    </message>
    <message>
        <source>The label set {path} cannot be read: {error}.</source>
        <translation>无法读取类别集 {path}：{error}。</translation>
    </message>
    <message>
        <source>The label set {path} cannot be written: {error}.</source>
        <translation>无法写入类别集 {path}：{error}。</translation>
    </message>
    <message>
        <source>The label set {path} has no labels; write at least one.</source>
        <translation>类别集 {path} 没有类别；请至少写一个。</translation>
    </message>
    <message>
        <source>The label set {path} has {count} labels, more than the {most} that can be used; divide it.</source>
        <translation>类别集 {path} 有 {count} 个类别，超过可用的 {most} 个；请拆分。</translation>
    </message>
    <message>
        <source>The label set {path} is larger than {size} MiB; divide it.</source>
        <translation>类别集 {path} 超过 {size} MiB；请拆分。</translation>
    </message>
    <message>
        <source>The label set {path} is not UTF-8 text (byte {place}); save it as UTF-8.</source>
        <translation>类别集 {path} 不是 UTF-8 文本（第 {place} 字节）；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The label set {path} is not valid TOML: {error}.</source>
        <translation>类别集 {path} 不是有效的 TOML：{error}。</translation>
    </message>
    <message>
        <source>The label {reason_given}.</source>
        <translation>该类别 {reason_given}。</translation>
    </message>
    <message>
        <source>The label {reason_given}; change one of them.</source>
        <translation>该类别 {reason_given}；请更改其中之一。</translation>
    </message>
    <message>
        <source>The largest here; wants a graphics card.</source>
        <translation>这里最大的模型；需要显卡。</translation>
    </message>
    <message>
        <source>The last copy is of {date}; what was changed since is not in it. The damaged catalog is kept beside the copies.</source>
        <translation>最近的副本制作于 {date}；此后的更改不在其中。损坏的目录会保留在副本旁边。</translation>
    </message>
    <message>
        <source>The library as a map by likeness (E)</source>
        <translation>按相似度排列的图库地图 (E)</translation>
    </message>
    <message>
        <source>The library at {path} is no longer there; connect its drive again, or put its folder back, and start Photolib again.</source>
        <translation>{path} 处的图库已不存在；请重新连接其驱动器或放回其文件夹，然后重新启动 Photolib。</translation>
    </message>
    <message>
        <source>The library at {path} was made by a newer version of Photolib; please update Photolib to open it.</source>
        <translation>{path} 中的图库是由更新版本的 Photolib 创建的；请更新 Photolib 后再打开。</translation>
    </message>
    <message>
        <source>The library holds what Photolib knows about your photos, not the photos. Thumbnails are made again when they are needed; a new limit counts from the next start.</source>
        <translation>图库保存 Photolib 所知的照片信息，而不是照片本身。缩略图会在需要时重新生成；新的上限从下次启动起生效。</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>图库完好。</translation>
    </message>
    <message>
        <source>The map cannot be shown</source>
        <translation>无法显示地图</translation>
    </message>
    <message>
        <source>The model cannot be stored in {directory} ({error}).</source>
        <translation>无法将模型存入 {directory}（{error}）。</translation>
    </message>
    <message>
        <source>The model could not be copied ({error}).</source>
        <translation>无法复制模型（{error}）。</translation>
    </message>
    <message>
        <source>The model decides how well your words find photos. Switching looks at all photos again in the background; nothing of the former model is lost.</source>
        <translation>模型决定您的词语能多好地找到照片。切换后会在后台重新查看所有照片；先前模型的内容不会丢失。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation>无法读取模型文件 {path}（{error}）。</translation>
    </message>
    <message>
        <source>The model file {path} changed while it was copied.</source>
        <translation>模型文件 {path} 在复制过程中发生了变化。</translation>
    </message>
    <message>
        <source>The model file {path} holds more than plain weights; it was not opened.</source>
        <translation>模型文件 {path} 包含权重以外的内容；未打开。</translation>
    </message>
    <message>
        <source>The model file {path} is a PyTorch pickle, which can run any code when it is opened; get the model as a .safetensors file instead.</source>
        <translation>模型文件 {path} 是 PyTorch pickle，打开时可能运行任意代码；请改为获取 .safetensors 文件。</translation>
    </message>
    <message>
        <source>The model file {path} is empty; fetch it again.</source>
        <translation>模型文件 {path} 为空；请重新获取。</translation>
    </message>
    <message>
        <source>The model file {path} is not the one that was installed: its contents have changed; download or import it again.</source>
        <translation>模型文件 {path} 与安装时不同：内容已更改；请重新下载或导入。</translation>
    </message>
    <message>
        <source>The model file {path} is truncated or not a safetensors file ({error}); fetch it again.</source>
        <translation>模型文件 {path} 不完整或不是 safetensors 文件（{error}）；请重新获取。</translation>
    </message>
    <message>
        <source>The model {name} could not be loaded; the log has the details. {rest}</source>
        <translation>无法加载模型 {name}；详情见日志。{rest}</translation>
    </message>
    <message>
        <source>The model {name} gave unusable numbers on {device} in {dtype}; choose the precision float32 or another model.</source>
        <translation>模型 {name} 在 {device} 上以 {dtype} 给出了无法使用的数值；请选择精度 float32 或其他模型。</translation>
    </message>
    <message>
        <source>The model {name} is already being downloaded.</source>
        <translation>模型 {name} 正在下载。</translation>
    </message>
    <message>
        <source>The model {name} is not installed; download it under Preferences or import its file with &apos;photolib models import&apos;.</source>
        <translation>模型 {name} 未安装；请在首选项中下载或导入其文件。</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer; get it with &apos;photolib models download {again}&apos; or import it from a file.</source>
        <translation>此电脑上没有模型 {name}；请用 &apos;photolib models download {again}&apos; 获取，或从文件导入。</translation>
    </message>
    <message>
        <source>The model&apos;s config describes no model that open_clip can build ({error}).</source>
        <translation>该配置描述的模型无法由 open_clip 构建（{error}）。</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary (its tokenizer files) is missing; download the model again, or import it with a folder &apos;tokenizer&apos; beside the weights.</source>
        <translation>缺少模型的词表（分词器文件）；请重新下载模型，或在权重旁放置 &apos;tokenizer&apos; 文件夹后导入。</translation>
    </message>
    <message>
        <source>The photos in {folder} stay where they are: Photolib never deletes a photo. Their tags and ratings here are forgotten.</source>
        <translation>{folder} 中的照片留在原处：Photolib 从不删除照片。它们在这里的标签和评分会被忘记。</translation>
    </message>
    <message>
        <source>The photos walked through</source>
        <translation>浏览过的照片</translation>
    </message>
    <message>
        <source>The preview could not be made ({fault}).</source>
        <translation>无法生成预览（{fault}）。</translation>
    </message>
    <message>
        <source>The processes that decode photos cannot be started; free some memory or restart the computer and start again. The log has the details.</source>
        <translation>无法启动解码照片的进程；请释放一些内存或重新启动计算机，然后再次开始。详细信息见日志。</translation>
    </message>
    <message>
        <source>The query is too long; it is read up to here.</source>
        <translation>查询过长；只读取到这里。</translation>
    </message>
    <message>
        <source>The search model could not be loaded.</source>
        <translation>无法加载搜索模型。</translation>
    </message>
    <message>
        <source>The search model is loading; your search starts by itself.</source>
        <translation>正在加载搜索模型；搜索会自动开始。</translation>
    </message>
    <message>
        <source>The search model is still loading.</source>
        <translation>搜索模型仍在加载。</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept; no photo was touched.</source>
        <translation>不再保留搜索“{name}”；没有改动任何照片。</translation>
    </message>
    <message>
        <source>The server at {host} cannot be reached ({reason_given}); check the connection and try again. What has arrived is kept.</source>
        <translation>无法连接服务器 {host}（{reason_given}）；请检查网络后重试。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>The server at {host} does not tell size and checksum of its files; it is no Hugging Face hub, please check the mirror setting.</source>
        <translation>服务器 {host} 未提供文件的大小和校验和；它不是 Hugging Face 站点，请检查镜像设置。</translation>
    </message>
    <message>
        <source>The server at {host} {why}: {file}; try again later, choose a mirror, or import the model from a file.</source>
        <translation>服务器 {host} {why}：{file}；请稍后重试、选择镜像，或从文件导入模型。</translation>
    </message>
    <message>
        <source>The starter</source>
        <translation>入门模型</translation>
    </message>
    <message numerus="yes">
        <source>The text in all %Ln photos is read and can be searched for.</source>
        <translation>
            <numerusform>全部 %Ln 张照片中的文字已读取，可以搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>The vocabulary of {name} is not at {mirror} ({repo}); choose another mirror or import the model from a file.</source>
        <translation>{name} 的词表不在 {mirror}（{repo}）；请选择其他镜像，或从文件导入模型。</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: the tensor {name} {seen} where {shape} is expected; choose the right --arch or --config.</source>
        <translation>{path} 中的权重属于另一种架构：张量 {name} {seen}，而应为 {shape}；请选择正确的架构或配置。</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: they hold a tensor {name} that the model&apos;s config does not have.</source>
        <translation>{path} 中的权重属于另一种架构：其中包含模型配置没有的张量 {name}。</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the model&apos;s config; choose the right --arch or --config.</source>
        <translation>{path} 中的权重与模型配置不符；请选择正确的架构或配置。</translation>
    </message>
    <message>
        <source>The weights of {name} are not at {mirror} ({repo}); update Photolib, choose another mirror, or import the model from a file.</source>
        <translation>{name} 的权重不在 {mirror}（{repo}）；请更新 Photolib、选择其他镜像，或从文件导入模型。</translation>
    </message>
    <message>
        <source>There are no photos like this one.</source>
        <translation>没有与此相似的照片。</translation>
    </message>
    <message>
        <source>There are no photos of type {name}; known are {known} and their extensions.</source>
        <translation>没有类型为 {name} 的照片；已知的有 {known} 及其扩展名。</translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message>
        <source>There is a label set called {name} already; rename {source} and try again.</source>
        <translation>已有名为 {name} 的类别集；请重命名 {source} 后重试。</translation>
    </message>
    <message>
        <source>There is a label {name} already; change that one or choose another name.</source>
        <translation>已有类别 {name}；请修改它或另选名称。</translation>
    </message>
    <message>
        <source>There is already a model called {name}; choose another name with --name.</source>
        <translation>已有名为 {name} 的模型；请另选名称。</translation>
    </message>
    <message>
        <source>There is an album called “{name}” already; choose another name.</source>
        <translation>已有名为“{name}”的相册；请另选名称。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is no filter {key}:; did you mean {near}:?</source>
        <translation>没有筛选条件 {key}:；您是指 {near}: 吗？</translation>
    </message>
    <message>
        <source>There is no filter {key}:; quote it to find these words as they are.</source>
        <translation>没有筛选条件 {key}:；加引号可按原样查找这些词。</translation>
    </message>
    <message>
        <source>There is no label called {name}; show at least 3 photos to make it from.</source>
        <translation>没有名为 {name} 的类别；请提供至少 3 张照片来创建它。</translation>
    </message>
    <message>
        <source>There is no label set called {name}.</source>
        <translation>没有名为 {name} 的类别集。</translation>
    </message>
    <message>
        <source>There is no label set in {places}; put a .toml or .txt file there.</source>
        <translation>{places} 中没有类别集；请在那里放置 .toml 或 .txt 文件。</translation>
    </message>
    <message>
        <source>There is no model called {name}; known are: {known}.</source>
        <translation>没有名为 {name} 的模型；已知的有：{known}。</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>没有模型文件 {path}。</translation>
    </message>
    <message>
        <source>There is no parenthesis that this one closes.</source>
        <translation>没有与此对应的左括号。</translation>
    </message>
    <message>
        <source>There is no photo {photo}; check its name.</source>
        <translation>没有照片 {photo}；请检查名称。</translation>
    </message>
    <message>
        <source>There is no photo {target}; check its name after &apos;like:&apos;.</source>
        <translation>没有照片 {target}；请检查 &apos;like:&apos; 后面的名称。</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard; copy a photo or a part of one first.</source>
        <translation>剪贴板中没有图片；请先复制一张照片或其一部分。</translation>
    </message>
    <message>
        <source>There is no preview of this photo to paint on.</source>
        <translation>这张照片没有可供标示的预览。</translation>
    </message>
    <message>
        <source>There is no preview of this photo.</source>
        <translation>这张照片没有预览。</translation>
    </message>
    <message>
        <source>There is not enough memory to load the model {name}; close other programs or choose a smaller model.</source>
        <translation>内存不足，无法加载模型 {name}；请关闭其他程序或选择更小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name} on {device}; close other programs or choose a smaller model.</source>
        <translation>内存不足，无法在 {device} 上运行模型 {name}；请关闭其他程序或选择更小的模型。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to save: the query is empty.</source>
        <translation>没有可保存的内容：查询为空。</translation>
    </message>
    <message>
        <source>These files are left exactly as they are. Replace or repair a file and it is read again by itself; “Try again” asks for it now. “Skip” stops speaking of a photo.</source>
        <translation>这些文件完全保持原样。替换或修复文件后会自动重新读取；“重试”可立即读取。“跳过”则不再提示该照片。</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>这些按键无法更改。</translation>
    </message>
    <message>
        <source>These photos are in “{name}” already.</source>
        <translation>这些照片已在“{name}”中。</translation>
    </message>
    <message>
        <source>These photos have different ratings.</source>
        <translation>这些照片的评分不同。</translation>
    </message>
    <message>
        <source>These take effect when Photolib is started again.</source>
        <translation>这些设置在 Photolib 重新启动后生效。</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>此相册为空</translation>
    </message>
    <message>
        <source>This album is not there any more; it may have been deleted.</source>
        <translation>该相册已不存在；可能已被删除。</translation>
    </message>
    <message>
        <source>This changes your original files: backup and sync programs will see every such photo as new. The picture itself stays the same to the byte, and what the file said before is kept, so that writing can be undone. Only JPEG, PNG and WebP are written into; others get sidecars.</source>
        <translation>这会更改您的原始文件：备份和同步程序会把每张这样的照片视为新文件。画面本身逐字节不变，文件原有的内容会保留，因此写入可以撤销。只写入 JPEG、PNG 和 WebP；其他文件使用附属文件。</translation>
    </message>
    <message>
        <source>This file cannot be read as a photo.</source>
        <translation>此文件无法作为照片读取。</translation>
    </message>
    <message>
        <source>This file {reason}.</source>
        <translation>此文件{reason}。</translation>
    </message>
    <message>
        <source>This folder is not in the library any more; add it again to see it.</source>
        <translation>该文件夹已不在图库中；请重新添加以查看。</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary needs the Python package &apos;transformers&apos;; install it with &apos;pip install transformers&apos; or choose another model.</source>
        <translation>此模型的词表需要 Python 包 &apos;transformers&apos;；请用 &apos;pip install transformers&apos; 安装，或选择其他模型。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>此括号未闭合。</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>无法显示这张照片</translation>
    </message>
    <message>
        <source>This photo could not be opened ({fault}).</source>
        <translation>无法打开这张照片（{fault}）。</translation>
    </message>
    <message>
        <source>This photo is not in the library any more; refresh the view.</source>
        <translation>该照片已不在图库中；请刷新视图。</translation>
    </message>
    <message>
        <source>This picture cannot be kept to search by; save it as a file.</source>
        <translation>无法保留这张图片用于搜索；请将其保存为文件。</translation>
    </message>
    <message>
        <source>This query has no words that could be seen in a photo; add some.</source>
        <translation>此查询中没有可在照片中看到的词语；请添加一些。</translation>
    </message>
    <message>
        <source>This query has too many parts to be read.</source>
        <translation>此查询的部分过多，无法读取。</translation>
    </message>
    <message>
        <source>This system has no file manager for {folder}.</source>
        <translation>此系统没有可打开 {folder} 的文件管理器。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>缩略图最多占用</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>Title of %Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片的标题</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Try selected again</source>
        <translation>重试所选</translation>
    </message>
    <message>
        <source>Trying the checkpoint…</source>
        <translation>正在试用权重文件…</translation>
    </message>
    <message>
        <source>Trying the unreadable photos again.</source>
        <translation>正在重试无法读取的照片。</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>向左旋转视图</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>向右旋转视图</translation>
    </message>
    <message>
        <source>Type a name, or choose a label, to see its photos</source>
        <translation>输入名称或选择类别以查看其照片</translation>
    </message>
    <message>
        <source>Type {value}</source>
        <translation>类型 {value}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>撤销：{change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>已撤销：{change}。</translation>
    </message>
    <message>
        <source>Unfold or fold the stack</source>
        <translation>展开或折叠堆叠</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>截至 {value}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Vectors in memory</source>
        <translation>内存中的向量</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>弱匹配</translation>
    </message>
    <message>
        <source>What came from {host} is damaged: the checksum of {file} is wrong; please download it again.</source>
        <translation>从 {host} 下载的内容已损坏：{file} 的校验和不正确；请重新下载。</translation>
    </message>
    <message>
        <source>What do these photos show?</source>
        <translation>这些照片拍的是什么？</translation>
    </message>
    <message>
        <source>What each word contributes</source>
        <translation>各词语的贡献</translation>
    </message>
    <message>
        <source>What may show it, too</source>
        <translation>也可能显示它的内容</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · Shift-drag: select · double-click: open</source>
        <translation>滚轮：缩放 · 拖动：移动 · Shift+拖动：选择 · 双击：打开</translation>
    </message>
    <message>
        <source>Where the words match</source>
        <translation>词语匹配的位置</translation>
    </message>
    <message>
        <source>Which model should look?</source>
        <translation>由哪个模型来看？</translation>
    </message>
    <message>
        <source>Why this photo</source>
        <translation>为何是这张照片</translation>
    </message>
    <message>
        <source>Width {value}</source>
        <translation>宽度 {value}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Words to compare with, separated by commas</source>
        <translation>用于比较的词语，以逗号分隔</translation>
    </message>
    <message>
        <source>Write into the photo files instead of sidecars</source>
        <translation>写入照片文件而不是附属文件</translation>
    </message>
    <message>
        <source>Write metadata into a file</source>
        <translation>将元数据写入一个文件</translation>
    </message>
    <message>
        <source>Write metadata into the photos</source>
        <translation>将元数据写入照片</translation>
    </message>
    <message>
        <source>Write metadata into {count} files</source>
        <translation>将元数据写入 {count} 个文件</translation>
    </message>
    <message>
        <source>Write metadata to XMP sidecars</source>
        <translation>将元数据写入 XMP 附属文件</translation>
    </message>
    <message>
        <source>Write tags and descriptions after each change</source>
        <translation>每次更改后写入标签和说明</translation>
    </message>
    <message>
        <source>Write the words to find between the quotes.</source>
        <translation>请在引号之间写出要查找的词。</translation>
    </message>
    <message>
        <source>Writing metadata</source>
        <translation>正在写入元数据</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote metadata into %Ln files</source>
        <translation>
            <numerusform>已将元数据写入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {done} of {total} photos…</source>
        <translation>已写入 {total} 张照片中的 {done} 张…</translation>
    </message>
    <message>
        <source>You are searching with the small starter model. For finer search, get {model}, a download of about {gigabytes} GB.</source>
        <translation>您正在用小型入门模型搜索。若要更精细的搜索，请获取 {model}，下载约 {gigabytes} GB。</translation>
    </message>
    <message>
        <source>You wrote “{text}”</source>
        <translation>您写的是“{text}”</translation>
    </message>
    <message>
        <source>Your photos appear as they are read. You can browse at once; searching finds more with every photo that has been looked at.</source>
        <translation>照片读取后即会出现。您可以立即浏览；每查看一张照片，搜索就能找到更多。</translation>
    </message>
    <message>
        <source>Your photos are untouched and everything saved so far is here; indexing goes on where it stopped.

A report is in {report}. It names files and program parts, no pictures, and it stays on this computer unless you send it to someone.</source>
        <translation>您的照片未受影响，已保存的一切都在；索引会从停止处继续。

报告在 {report}。其中列出文件和程序部分，不含图片，除非您发送给他人，否则只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>a cuddly toy
a wolf</source>
        <translation>毛绒玩具
狼</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a photo of a brown dog</source>
        <translation>a photo of a brown dog</translation>
    </message>
    <message>
        <source>a row of {table} refers to nothing</source>
        <translation>{table} 中有一行指向不存在的内容</translation>
    </message>
    <message>
        <source>accepted by you on {date}</source>
        <translation>您于 {date} 接受</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>added by you on {date}</source>
        <translation>您于 {date} 添加</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>answered with an error ({code})</source>
        <translation>返回了错误（{code}）</translation>
    </message>
    <message>
        <source>as it came along</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>至少 {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>至多 {value}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>鸟</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者都要</translation>
    </message>
    <message>
        <source>can hold {most} bytes of XMP, and {needed} are needed; use a sidecar</source>
        <translation>可容纳 {most} 字节的 XMP，但需要 {needed} 字节；请使用附属文件</translation>
    </message>
    <message>
        <source>cannot be changed ({error}); use a sidecar</source>
        <translation>无法更改（{error}）；请使用附属文件</translation>
    </message>
    <message>
        <source>cannot be put back, as what it held is lost</source>
        <translation>无法还原，因为其原有内容已丢失</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read ({detail})</source>
        <translation>无法读取（{detail}）</translation>
    </message>
    <message>
        <source>cannot be read ({detail}); check the drive and try again</source>
        <translation>无法读取（{detail}）；请检查驱动器后重试</translation>
    </message>
    <message>
        <source>cannot be read as a photo; use a sidecar</source>
        <translation>无法作为照片读取；请使用附属文件</translation>
    </message>
    <message>
        <source>cannot be read because its disk or the connection to it failed; check it and try again</source>
        <translation>因磁盘或其连接故障而无法读取；请检查后重试</translation>
    </message>
    <message>
        <source>cannot be written ({error})</source>
        <translation>无法写入（{error}）</translation>
    </message>
    <message>
        <source>cannot take XMP; use a sidecar</source>
        <translation>无法写入 XMP；请使用附属文件</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>could not be decoded because of a fault in Photolib; the log has the details</source>
        <translation>因 Photolib 的故障而无法解码；详情见日志</translation>
    </message>
    <message>
        <source>crashed its decoder; it is probably damaged, restore it from a backup</source>
        <translation>使解码器崩溃；可能已损坏，请从备份恢复</translation>
    </message>
    <message>
        <source>declares XML entities, which no photo program needs</source>
        <translation>声明了照片程序不需要的 XML 实体</translation>
    </message>
    <message>
        <source>does not give this file out without an account</source>
        <translation>需要帐户才能提供此文件</translation>
    </message>
    <message>
        <source>does not have this file any more</source>
        <translation>已没有此文件</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>ends before the picture begins</source>
        <translation>在图像开始之前就结束了</translation>
    </message>
    <message>
        <source>ends before the picture does, and is left alone</source>
        <translation>在图像结束之前中断，不予改动</translation>
    </message>
    <message>
        <source>ends too early; copy it again from its source</source>
        <translation>提前结束；请从来源重新复制</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动场合</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>exposed for so many seconds</source>
        <translation>曝光这么多秒</translation>
    </message>
    <message>
        <source>files of this format, by its name or an extension</source>
        <translation>此格式的文件，按名称或扩展名</translation>
    </message>
    <message>
        <source>files of this size (b, kb, mb, gb)</source>
        <translation>此大小的文件（b、kb、mb、gb）</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>from its file name</source>
        <translation>来自文件名</translation>
    </message>
    <message>
        <source>from its sidecar file</source>
        <translation>来自附属文件</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>题材</translation>
    </message>
    <message>
        <source>has IPTC in several parts, which is left alone; use a sidecar</source>
        <translation>的 IPTC 分为多个部分，不予改动；请使用附属文件</translation>
    </message>
    <message>
        <source>has IPTC that would not stay as it is; use a sidecar</source>
        <translation>的 IPTC 无法保持原样；请使用附属文件</translation>
    </message>
    <message>
        <source>has XMP in several parts, which is left alone; use a sidecar</source>
        <translation>的 XMP 分为多个部分，不予改动；请使用附属文件</translation>
    </message>
    <message>
        <source>has XMP of a kind that cannot be put in; use a sidecar</source>
        <translation>的 XMP 类型无法写入；请使用附属文件</translation>
    </message>
    <message>
        <source>has XMP that cannot be read, which is left alone; use a sidecar</source>
        <translation>的 XMP 无法读取，不予改动；请使用附属文件</translation>
    </message>
    <message>
        <source>has XMP that {fault}</source>
        <translation>的 XMP {fault}</translation>
    </message>
    <message>
        <source>has a character that cannot be printed: {value}</source>
        <translation>含有无法显示的字符：{value}</translation>
    </message>
    <message>
        <source>has a damaged or rare kind of JPEG XL header; copy it again from its source</source>
        <translation>的 JPEG XL 文件头已损坏或很少见；请从来源重新复制</translation>
    </message>
    <message>
        <source>has an empty part: {value}</source>
        <translation>有空的部分：{value}</translation>
    </message>
    <message>
        <source>has been changed by another program since</source>
        <translation>之后被其他程序更改过</translation>
    </message>
    <message>
        <source>has damaged IPTC records, which are left alone; use a sidecar</source>
        <translation>的 IPTC 记录已损坏，不予改动；请使用附属文件</translation>
    </message>
    <message>
        <source>has damaged Photoshop resources, which are left alone; use a sidecar</source>
        <translation>的 Photoshop 资源已损坏，不予改动；请使用附属文件</translation>
    </message>
    <message>
        <source>has {megapixels} megapixels in a kind of file that can only be opened whole, which would take too much memory; save it as JPEG to see it here</source>
        <translation>有 {megapixels} 百万像素，且其格式只能整体打开，会占用过多内存；请另存为 JPEG 以在此查看</translation>
    </message>
    <message>
        <source>holds nothing but zeros; copy it again from its source</source>
        <translation>只包含零；请从来源重新复制</translation>
    </message>
    <message>
        <source>how several parts are made one ranking</source>
        <translation>如何将多个部分合成一个排名</translation>
    </message>
    <message>
        <source>in a folder, or below one, whose name contains this; a full path is taken as it is</source>
        <translation>位于名称包含此内容的文件夹内或其下；完整路径按原样处理</translation>
    </message>
    <message>
        <source>in this album, or found by the search saved under this name</source>
        <translation>在此相册中，或由以此名称保存的搜索找到</translation>
    </message>
    <message>
        <source>in which order photos come</source>
        <translation>照片的排列顺序</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>昆虫</translation>
    </message>
    <message>
        <source>install it with: python -m pip install rapidocr onnxruntime</source>
        <translation>请用以下命令安装：python -m pip install rapidocr onnxruntime</translation>
    </message>
    <message>
        <source>is a PDF document, not a photo</source>
        <translation>是 PDF 文档，不是照片</translation>
    </message>
    <message>
        <source>is a RAR archive, not a photo; unpack it first</source>
        <translation>是 RAR 压缩包，不是照片；请先解压</translation>
    </message>
    <message>
        <source>is a ZIP archive, not a photo; unpack it first</source>
        <translation>是 ZIP 压缩包，不是照片；请先解压</translation>
    </message>
    <message>
        <source>is a compressed archive, not a photo; unpack it first</source>
        <translation>是压缩包，不是照片；请先解压</translation>
    </message>
    <message>
        <source>is a drawing or an XML document, not a photo</source>
        <translation>是绘图或 XML 文档，不是照片</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>是文件夹，不是照片</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a photo</source>
        <translation>是管道或设备，不是照片</translation>
    </message>
    <message>
        <source>is a program, not a photo</source>
        <translation>是程序，不是照片</translation>
    </message>
    <message>
        <source>is a progressive JPEG of {megapixels} megapixels, which would take too much memory; save it as a baseline JPEG to see it here</source>
        <translation>是 {megapixels} 百万像素的渐进式 JPEG，会占用过多内存；请另存为基线 JPEG 以在此查看</translation>
    </message>
    <message>
        <source>is a sound file, not a photo</source>
        <translation>是音频文件，不是照片</translation>
    </message>
    <message>
        <source>is a text file, not a photo</source>
        <translation>是文本文件，不是照片</translation>
    </message>
    <message>
        <source>is a video or of a kind that cannot be opened here, not a photo</source>
        <translation>是视频或无法在此打开的类型，不是照片</translation>
    </message>
    <message>
        <source>is a video, not a photo</source>
        <translation>是视频，不是照片</translation>
    </message>
    <message>
        <source>is a web page saved under the name of a photo; download the photo again</source>
        <translation>是以照片名保存的网页；请重新下载照片</translation>
    </message>
    <message>
        <source>is built in a way that would not stay as it is; use a sidecar</source>
        <translation>的结构无法保持原样；请使用附属文件</translation>
    </message>
    <message>
        <source>is damaged before the picture begins</source>
        <translation>在图像开始之前已损坏</translation>
    </message>
    <message>
        <source>is damaged or of a kind that cannot be decoded; copy it again from its source</source>
        <translation>已损坏或属于无法解码的类型；请从来源重新复制</translation>
    </message>
    <message>
        <source>is damaged, and left alone</source>
        <translation>已损坏，不予改动</translation>
    </message>
    <message>
        <source>is empty (0 bytes); copy it again from its source</source>
        <translation>为空（0 字节）；请从来源重新复制</translation>
    </message>
    <message>
        <source>is exclusive, but {label} cannot be without {parent}</source>
        <translation>是互斥的，但 {label} 不能没有 {parent}</translation>
    </message>
    <message>
        <source>is exclusive, but {word} means both {first} and {second}</source>
        <translation>是互斥的，但 {word} 同时表示 {first} 和 {second}</translation>
    </message>
    <message>
        <source>is larger than {most} MiB, which is left alone; {remedy}</source>
        <translation>超过 {most} MiB，不予改动；{remedy}</translation>
    </message>
    <message>
        <source>is left alone, as what it holds cannot be kept ({error})</source>
        <translation>不予改动，因为无法保留其内容（{error}）</translation>
    </message>
    <message>
        <source>is missing its sensor data; copy it again from its source</source>
        <translation>缺少传感器数据；请从来源重新复制</translation>
    </message>
    <message>
        <source>is missing most of its data or is badly damaged; copy it again from its source</source>
        <translation>缺少大部分数据或严重损坏；请从来源重新复制</translation>
    </message>
    <message>
        <source>is no longer there; it was moved or deleted</source>
        <translation>已不在原处；它被移动或删除了</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, the kinds that metadata is written into; use a sidecar</source>
        <translation>不是可写入元数据的 JPEG、PNG 或 WebP；请使用附属文件</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, whatever its name says; use a sidecar</source>
        <translation>尽管名称如此，却不是 JPEG、PNG 或 WebP；请使用附属文件</translation>
    </message>
    <message>
        <source>is not a photo of any known kind, or its beginning is damaged; copy it again from its source</source>
        <translation>不是已知类型的照片，或其开头已损坏；请从来源重新复制</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is not valid XML ({error})</source>
        <translation>不是有效的 XML（{error}）</translation>
    </message>
    <message>
        <source>is write-protected; allow writing to it</source>
        <translation>受写保护；请允许写入</translation>
    </message>
    <message>
        <source>it does not say which version made it</source>
        <translation>未说明由哪个版本创建</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>这是其他程序的数据库</translation>
    </message>
    <message>
        <source>it is there when Photolib runs from source, which its README describes.</source>
        <translation>从源代码运行 Photolib 时可用，详见 README。</translation>
    </message>
    <message>
        <source>its folder may not be changed; allow writing there</source>
        <translation>其文件夹不允许更改；请允许写入</translation>
    </message>
    <message>
        <source>its identity is missing</source>
        <translation>缺少标识</translation>
    </message>
    <message>
        <source>lacks the element rdf:RDF that XMP begins with</source>
        <translation>缺少 XMP 开头的 rdf:RDF 元素</translation>
    </message>
    <message>
        <source>left {count} missing photos in the catalog, in case they return</source>
        <translation>已在目录中保留 {count} 张缺失的照片，以备其恢复</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>小于 {value}</translation>
    </message>
    <message>
        <source>looks like this photo: its file name, path or id, or selected</source>
        <translation>与此照片相似：文件名、路径、编号或 selected</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>由您制作</translation>
    </message>
    <message>
        <source>may not be read by you; change its permissions to allow it</source>
        <translation>您无权读取；请更改其权限</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>大于 {value}</translation>
    </message>
    <message>
        <source>move it away, and a new one is written</source>
        <translation>移走后会写入新的文件</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>蘑菇</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>near: takes latitude, longitude and distance, as near:48.85,2.35,10km.</source>
        <translation>near: 需要纬度、经度和距离，例如 near:48.85,2.35,10km。</translation>
    </message>
    <message>
        <source>needs too much memory to decode; make a smaller copy of it</source>
        <translation>解码所需内存过多；请制作较小的副本</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>未建议</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>不要此项</translation>
    </message>
    <message>
        <source>of this kind; a duplicate is the same picture as another file, be it smaller or saved anew, a panorama is at least twice as long as wide, a Live Photo (live) has a movie beside it, raw is true of a RAW+JPEG pair too</source>
        <translation>属于此类；duplicate 指与其他文件相同的图像（即使缩小或重新保存），panorama 的长度至少是宽度的两倍，Live Photo（live）旁有视频，raw 也包括 RAW+JPEG 组合</translation>
    </message>
    <message>
        <source>on battery power</source>
        <translation>使用电池供电</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>open_clip knows no architecture called {arch}; give the model&apos;s own config file with --config instead.</source>
        <translation>open_clip 没有名为 {arch} 的架构；请改用 --config 指定模型自带的配置文件。</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys: F5 or P</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>or drop one anywhere in this window</source>
        <translation>或将文件夹拖到此窗口的任意位置</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>99 % 以上</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>pets/Rex, birthday cake, our boat …</source>
        <translation>宠物/旺财、生日蛋糕、我们的船 …</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>植物</translation>
    </message>
    <message>
        <source>puppy, hound</source>
        <translation>小狗、猎犬</translation>
    </message>
    <message>
        <source>put it back from a backup</source>
        <translation>请从备份中恢复</translation>
    </message>
    <message>
        <source>read from the file on {date}</source>
        <translation>于 {date} 从文件读取</translation>
    </message>
    <message>
        <source>rebuilt the index, which differed from the catalog</source>
        <translation>已重建与目录不一致的索引</translation>
    </message>
    <message>
        <source>rebuilt the table of words, which differed from the photos</source>
        <translation>已重建与照片不一致的词表</translation>
    </message>
    <message numerus="yes">
        <source>refined by %Ln photos</source>
        <translation>
            <numerusform>由 %Ln 张照片优化</numerusform>
        </translation>
    </message>
    <message>
        <source>removed {count} damaged vectors</source>
        <translation>已删除 {count} 个损坏的向量</translation>
    </message>
    <message>
        <source>removed {count} thumbnails of photos that are gone ({size} bytes)</source>
        <translation>已删除 {count} 个已消失照片的缩略图（{size} 字节）</translation>
    </message>
    <message>
        <source>says it has more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>自称超过可打开的 {most} 百万像素；它已损坏，或需在其他程序中缩小</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels, more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>自称有 {width} × {height} 像素，超过可打开的 {most} 百万像素；它已损坏，或需在其他程序中缩小</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels; it is damaged, copy it again from its source</source>
        <translation>自称有 {width} × {height} 像素；它已损坏，请从来源重新复制</translation>
    </message>
    <message>
        <source>says that {name} is and is not {other}</source>
        <translation>既说 {name} 是又说不是 {other}</translation>
    </message>
    <message>
        <source>see MODEL_CARD.md beside the model</source>
        <translation>见模型旁的 MODEL_CARD.md</translation>
    </message>
    <message>
        <source>shows this, even if it reads like a date or an operator</source>
        <translation>显示此内容，即使看起来像日期或筛选条件</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>天空</translation>
    </message>
    <message>
        <source>so many pixels high, as it is shown</source>
        <translation>显示高度为这么多像素</translation>
    </message>
    <message>
        <source>so many pixels wide, as it is shown</source>
        <translation>显示宽度为这么多像素</translation>
    </message>
    <message>
        <source>suggested by {model} with {percent} on {date}</source>
        <translation>由 {model} 于 {date} 以 {percent} 建议</translation>
    </message>
    <message>
        <source>taken after that time ended; without a year the latest one is meant</source>
        <translation>在该时间结束之后拍摄；不带年份时指最近一次</translation>
    </message>
    <message>
        <source>taken at this aperture</source>
        <translation>以此光圈拍摄</translation>
    </message>
    <message>
        <source>taken at this focal length, as the lens has it</source>
        <translation>以镜头的此焦距拍摄</translation>
    </message>
    <message>
        <source>taken at this sensitivity</source>
        <translation>以此感光度拍摄</translation>
    </message>
    <message>
        <source>taken before that time began</source>
        <translation>在该时间开始之前拍摄</translation>
    </message>
    <message>
        <source>taken in that time or earlier</source>
        <translation>在该时间或之前拍摄</translation>
    </message>
    <message>
        <source>taken in that time or later</source>
        <translation>在该时间或之后拍摄</translation>
    </message>
    <message>
        <source>taken then; a day or month without a year means any year</source>
        <translation>在该时间拍摄；不带年份的日或月表示任何年份</translation>
    </message>
    <message>
        <source>taken with a camera whose make and model contain these words</source>
        <translation>用品牌和型号包含这些词的相机拍摄</translation>
    </message>
    <message>
        <source>taken with a lens whose name contains these words</source>
        <translation>用名称包含这些词的镜头拍摄</translation>
    </message>
    <message>
        <source>taken within a distance (km, m or mi; 1 km if none is given) of a place in degrees</source>
        <translation>在以度表示的地点一定距离内拍摄（km、m 或 mi；默认 1 km）</translation>
    </message>
    <message>
        <source>takes more memory to decode than there is; save a smaller copy of it to see it here</source>
        <translation>解码所需内存超过可用内存；请保存较小的副本以在此查看</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>the connection keeps breaking</source>
        <translation>连接不断中断</translation>
    </message>
    <message>
        <source>the file is write-protected; allow writing to it</source>
        <translation>文件受写保护；请允许写入</translation>
    </message>
    <message>
        <source>the photo that is selected</source>
        <translation>所选照片</translation>
    </message>
    <message>
        <source>the system refused ({error})</source>
        <translation>系统拒绝了（{error}）</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to decode; it is probably damaged, try opening and saving it in another program</source>
        <translation>解码超过 {seconds} 秒；可能已损坏，请尝试在其他程序中打开并保存</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>use a sidecar</source>
        <translation>请使用附属文件</translation>
    </message>
    <message>
        <source>was changed by another program meanwhile</source>
        <translation>在此期间被其他程序更改</translation>
    </message>
    <message>
        <source>was made by another program meanwhile</source>
        <translation>在此期间由其他程序创建</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>文件最后更改的时间</translation>
    </message>
    <message>
        <source>with a place (gps), a title or caption, recognised text, tags, or suggested tags that wait for a decision</source>
        <translation>具有地点（gps）、标题或说明、识别出的文字、标签或待决定的建议标签</translation>
    </message>
    <message>
        <source>with so many stars; 0 is not rated</source>
        <translation>具有这么多星；0 表示未评分</translation>
    </message>
    <message>
        <source>with this tag or one below it; none and any stand for no tag and some tag</source>
        <translation>带有此标签或其下级标签；none 和 any 表示无标签和任一标签</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>{accuracy} % ImageNet</source>
        <translation>{accuracy} % ImageNet</translation>
    </message>
    <message>
        <source>{black} % of the pixels are black, {white} % white</source>
        <translation>{black} % 的像素为黑色，{white} % 为白色</translation>
    </message>
    <message>
        <source>{copy} is damaged; choose an older copy.</source>
        <translation>{copy} 已损坏；请选择更早的副本。</translation>
    </message>
    <message>
        <source>{copy} is no sound copy of a catalog ({error}).</source>
        <translation>{copy} 不是完好的目录副本（{error}）。</translation>
    </message>
    <message>
        <source>{count} photos are not searchable yet.</source>
        <translation>{count} 张照片尚无法搜索。</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>东经 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>北纬 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>南纬 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>西经 {degrees}°</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片中的 {done} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}), so your choice counts only until Photolib is closed; allow writing there.</source>
        <translation>无法写入 {file}（{error}），因此您的选择仅在 Photolib 关闭之前有效；请允许写入该处。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{first}, {second}: {value}</source>
        <translation>{first}，{second}：{value}</translation>
    </message>
    <message>
        <source>{folder} is not there any more; is its drive connected?</source>
        <translation>{folder} 已不在原处；其驱动器连接了吗？</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” already.</source>
        <translation>{keys} 已属于“{action}”。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” now.</source>
        <translation>{keys} 现在属于“{action}”。</translation>
    </message>
    <message>
        <source>{key}: is one of {known}.</source>
        <translation>{key}: 是 {known} 之一。</translation>
    </message>
    <message>
        <source>{key}: knows {known}, not {name}.</source>
        <translation>{key}: 只认识 {known}，不认识 {name}。</translation>
    </message>
    <message>
        <source>{key}: takes no {op}.</source>
        <translation>{key}: 不接受 {op}。</translation>
    </message>
    <message>
        <source>{kind} “{text}”</source>
        <translation>{kind}“{text}”</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <translation>距 {city} {km} 公里</translation>
    </message>
    <message>
        <source>{label}, in the set {set}</source>
        <translation>{label}，位于类别集 {set}</translation>
    </message>
    <message>
        <source>{match}, {percent} likely.</source>
        <translation>{match}，可能性 {percent}。</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>海拔 {metres} 米</translation>
    </message>
    <message>
        <source>{millions} M parameters</source>
        <translation>{millions} M 个参数</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{name} (skipped)</source>
        <translation>{name}（已跳过）</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>{name} 不能用作模型名称；请使用字母、数字、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos;。</translation>
    </message>
    <message>
        <source>{name} cannot be opened; install a program that plays it.</source>
        <translation>无法打开 {name}；请安装可播放它的程序。</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>无法显示 {name}</translation>
    </message>
    <message>
        <source>{name} is in use now; your photos are looked at in the background.</source>
        <translation>现在使用 {name}；正在后台查看您的照片。</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} 已不存在。</translation>
    </message>
    <message>
        <source>{name} is not available</source>
        <translation>{name} 不可用</translation>
    </message>
    <message>
        <source>{name} is not in the library: its folder {folder} is not watched yet.</source>
        <translation>{name} 不在图库中：尚未监视其文件夹 {folder}。</translation>
    </message>
    <message>
        <source>{name} is not in the trash any more: another program restored or deleted it.</source>
        <translation>{name} 已不在回收站中：其他程序已将其恢复或删除。</translation>
    </message>
    <message>
        <source>{name} is not there just now, so other programs do not get it.</source>
        <translation>{name} 目前不在原处，因此其他程序无法获得它。</translation>
    </message>
    <message>
        <source>{name} is ready to be used.</source>
        <translation>{name} 已可使用。</translation>
    </message>
    <message>
        <source>{name} lies in the trash of the system; restore it there, and it comes back here.</source>
        <translation>{name} 在系统回收站中；在那里恢复后会回到这里。</translation>
    </message>
    <message>
        <source>{name}: paused; what has come is kept</source>
        <translation>{name}：已暂停；已下载的内容会保留</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}：{done} / {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the system left it in its place.</source>
        <translation>无法将 {path} 移到回收站：系统将其留在原处。</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {why}.</source>
        <translation>无法将 {path} 移到回收站：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be restored ({error}); it still lies at {lies}.</source>
        <translation>无法恢复 {path}（{error}）；它仍在 {lies}。</translation>
    </message>
    <message>
        <source>{path} cannot be restored: another file has its place; move that one first.</source>
        <translation>无法恢复 {path}：其位置已有另一个文件；请先移走它。</translation>
    </message>
    <message>
        <source>{path} is already part of the library through {known}; its photos are there, nothing needs to be added.</source>
        <translation>{path} 已通过 {known} 包含在图库中；其照片已在其中，无需添加。</translation>
    </message>
    <message>
        <source>{path} is not a folder; check its name and that it is there.</source>
        <translation>{path} 不是文件夹；请检查名称以及它是否存在。</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was moved.</source>
        <translation>{path} 已不存在；未移动任何文件。</translation>
    </message>
    <message>
        <source>{path} is not there; check its name and its drive.</source>
        <translation>{path} 不存在；请检查其名称和驱动器。</translation>
    </message>
    <message>
        <source>{path} is on a disk that is not connected; nothing was moved.</source>
        <translation>{path} 位于未连接的磁盘上；未移动任何文件。</translation>
    </message>
    <message>
        <source>{path} overlaps with {known}, which is in the library.</source>
        <translation>{path} 与图库中的 {known} 重叠。</translation>
    </message>
    <message>
        <source>{path} {reason}; nothing was changed.</source>
        <translation>{path} {reason}；未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>{percent} of your last %Ln were right.</source>
        <comment>suggested tags</comment>
        <translation>
            <numerusform>您最近 %Ln 条中有 {percent} 是正确的。</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}: photos below it are faded.</source>
        <translation>{percent}：低于此值的照片会变淡。</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely</source>
        <translation>{photo}，可能性 {percent}</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely, left out</source>
        <translation>{photo}，可能性 {percent}，已排除</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/秒</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln photos are read. A photo takes a second or more.</source>
        <translation>
            <numerusform>%Ln 张照片中已读取 {read} 张。每张照片需要一秒或更久。</numerusform>
        </translation>
    </message>
    <message>
        <source>{search}; press to leave this search</source>
        <translation>{search}；按下可退出此搜索</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>{seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln photos in view</source>
        <translation>
            <numerusform>视野内 {seen} 张，共 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({megapixels} MP)</source>
        <translation>{size} ({megapixels} MP)</translation>
    </message>
    <message>
        <source>{size} to spare</source>
        <translation>可节省 {size}</translation>
    </message>
    <message>
        <source>{source} {word}, {percent}</source>
        <translation>{source} {word}，{percent}</translation>
    </message>
    <message>
        <source>{source}: {word}. Press to search for it.</source>
        <translation>{source}：{word}。按下即可搜索。</translation>
    </message>
    <message>
        <source>{summary} A download of {size}, once.</source>
        <translation>{summary}下载 {size}，仅一次。</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, on {having} of %Ln photos</source>
        <translation>
            <numerusform>{tag}，%Ln 张照片中有 {having} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}, suggested with {percent} confidence</source>
        <translation>{tag}，建议的把握为 {percent}</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %Ln suggestions to review</source>
        <translation>
            <numerusform>{tag}：%Ln 条建议待审阅</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}); choose another place.</source>
        <translation>无法写入 {target}（{error}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation>{task}：已完成。</translation>
    </message>
    <message>
        <source>{text} is no single time that others could be before or after.</source>
        <translation>{text} 不是可以比较先后的单一时间。</translation>
    </message>
    <message>
        <source>{text} is not a date; for example 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</source>
        <translation>{text} 不是日期；例如 2019、2019-07、july 2019、summer 2019、last christmas、yesterday、25-12。</translation>
    </message>
    <message>
        <source>{text} is not a number this filter takes; for example {example}.</source>
        <translation>{text} 不是此筛选条件接受的数字；例如 {example}。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{title} in {place}</source>
        <translation>{title}，位于 {place}</translation>
    </message>
    <message>
        <source>{word} stands between two things to find.</source>
        <translation>{word} 应位于两个要查找的内容之间。</translation>
    </message>
    <message>
        <source>“animal/dog”: what is a dog is an animal too</source>
        <translation>“动物/狗”：是狗也就是动物</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has learnt from %Ln photos.</source>
        <translation>
            <numerusform>“{name}”已从 %Ln 张照片学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept in the sidebar.</source>
        <translation>“{name}”保留在侧栏中。</translation>
    </message>
</context>
</TS>
